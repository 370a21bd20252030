import { expect, test } from '@jest/globals';
import { sayCatchingUp } from './catching-up.ts';

const behind = (...counts: number[]) => ({
  lag: async () => [{ topic: 'posts.v1', group: 'annotate', messages: counts.shift() ?? 0 }],
});
const forever = new AbortController().signal;

test('a start with nothing left to read says nothing', async () => {
  const said: string[] = [];
  await sayCatchingUp(behind(12), (line) => said.push(line), forever);
  expect(said).toEqual([]);
});

test('a start with work left says how much, and when it is done', async () => {
  const said: string[] = [];
  await sayCatchingUp(behind(9_000, 10), (line) => said.push(line), forever);
  expect(said).toEqual(['Catching up: 9000 messages of the log are still to be read …', 'Caught up.']);
});
