import { expect, test } from '@jest/globals';
import type { Gap } from '@vigie/contracts/gap';
import { openTally } from './tally.ts';

const quiet = { accepted: () => {}, duplicate: () => {}, refused: () => {}, gapOpened: () => {} };
const gap = (to: string | null): Gap => ({
  id: 'g1',
  source: 'push' as Gap['source'],
  from: '2031-03-08T09:00:00.000Z',
  to,
  because: 'silent',
  detail: '',
});

test('refusals are counted by source and reason, with an end to how many reasons are kept', () => {
  const tally = openTally(quiet);
  tally.accepted('push', 3);
  for (let i = 0; i < 2; i++) tally.refused('push', { field: 'text', expected: 'at most 10000 characters' }, 'line 1');
  tally.refused('push', { field: null, expected: 'a JSON object' }, 'line 2');
  expect(tally.sources()).toEqual([
    {
      name: 'push',
      posts: 3,
      refused: [
        { reason: 'text: expected at most 10000 characters', count: 2 },
        { reason: 'expected a JSON object', count: 1 },
      ],
      gap: null,
    },
  ]);
  for (let i = 0; i < 100; i++) tally.refused('push', { field: `f${i}`, expected: 'x' }, 'line 3');
  const [push] = tally.sources();
  expect(push?.refused).toHaveLength(51);
  expect(push?.refused.find(({ reason }) => reason === 'other reasons')?.count).toBe(52);
});

test('a source says why it is not seen while a gap lasts, and no longer', () => {
  const tally = openTally(quiet);
  tally.gapOpened(gap(null));
  expect(tally.sources()[0]?.gap).toBe('silent');
  tally.gapOpened(gap('2031-03-08T09:05:00.000Z'));
  expect(tally.sources()[0]?.gap).toBeNull();
});
