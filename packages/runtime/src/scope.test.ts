import { expect, test } from '@jest/globals';
import { Scope } from './scope.ts';

test('closes in reverse order of opening', async () => {
  const closed: string[] = [];
  const scope = new Scope();
  scope.own('database', 'database', async (r) => closed.push(r));
  scope.own('consumer', 'consumer', async (r) => closed.push(r));
  await scope.close();
  expect(closed).toEqual(['consumer', 'database']);
});

test('a failing close does not keep the others open', async () => {
  const closed: string[] = [];
  const scope = new Scope();
  scope.own('database', 'database', async (r) => closed.push(r));
  scope.own('consumer', 0, async () => {
    throw new Error('broker gone');
  });
  await expect(scope.close()).rejects.toThrow('shutdown was not clean');
  expect(closed).toEqual(['database']);
});
