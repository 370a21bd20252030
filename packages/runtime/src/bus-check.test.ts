import { expect, test } from '@jest/globals';
import { busCheck } from './bus-check.ts';

const behind = (...messages: number[]) =>
  busCheck({ lag: async () => messages.map((n) => ({ topic: 'claims.v1', group: 'console', messages: n })) });

test('a lag without bound is not ready; a process that reads nothing is not behind', async () => {
  expect(await behind(3, 20_000)()).toEqual({ ok: true, detail: 'at most 20000 messages behind' });
  expect(await behind(20_001, 3)()).toEqual({ ok: false, detail: 'at most 20001 messages behind' });
  expect(await behind()()).toMatchObject({ ok: true });
});

test('a log that does not answer is not ready', async () => {
  const gone = busCheck({ lag: async () => Promise.reject(new Error('no broker')) });
  await expect(gone()).rejects.toThrow('no broker');
});
