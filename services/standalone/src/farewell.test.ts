import { expect, test } from '@jest/globals';
import { Scope } from '@vigie/runtime/scope';
import { farewell } from './farewell.ts';

function aStart() {
  const scope = new Scope();
  const said: string[] = [];
  const word = farewell(
    scope,
    (line) => said.push(line.trim()),
    () => said.push('left'),
  );
  return { scope, said, word };
}

test('a stop while it opens ends at once and says so', () => {
  const { scope, said } = aStart();
  scope.stop('SIGINT');
  expect(said).toEqual(['Stopped while it was starting. The next start begins anew.', 'left']);
});

test('a stop once it is open says that it stops, and says the last word when everything is closed', async () => {
  const { scope, said, word } = aStart();
  scope.own('part', undefined, async () => said.push('part closed'));
  word.opened();
  scope.stop('SIGTERM');
  await scope.close();
  expect(said).toEqual(['Stopping …', 'part closed', 'Stopped. The next start goes on where this one was.']);
});

test('a failure that ends it is not told as a stop', async () => {
  const { scope, said } = aStart();
  scope.stop();
  await scope.close();
  expect(said).toEqual([]);
});
