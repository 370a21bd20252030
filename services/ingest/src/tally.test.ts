import { expect, test } from '@jest/globals';
import type { Gap } from '@vigie/contracts/gap';
import { openTallies } from './tally.ts';

const SINCE = '2031-03-08T08:00:00.000Z';
const AT = '2031-03-08T09:10:00.000Z';
const PUSH = 'push' as Gap['source'];
const quiet = { accepted: () => {}, duplicate: () => {}, refused: () => {}, gapOpened: () => {} };
const gap = (to: string | null): Gap => ({
  id: 'g1',
  source: PUSH,
  from: '2031-03-08T09:00:00.000Z',
  to,
  because: 'silent',
  detail: '',
});

test('refusals are counted by source and reason, with an end to how many reasons are kept', () => {
  const tally = openTallies(quiet, SINCE, []);
  tally.accepted('push', 3);
  for (let i = 0; i < 2; i++) tally.refused('push', { field: 'text', expected: 'at most 10000 characters' }, 'line 1');
  tally.refused('push', { field: null, expected: 'a JSON object' }, 'line 2');
  expect(tally.now(AT)).toEqual([
    {
      source: 'push',
      since: SINCE,
      refused: [
        { reason: 'text: expected at most 10000 characters', count: 2 },
        { reason: 'expected a JSON object', count: 1 },
      ],
      gap: null,
      finished: false,
      at: AT,
    },
  ]);
  for (let i = 0; i < 100; i++) tally.refused('push', { field: `f${i}`, expected: 'x' }, 'line 3');
  const [push] = tally.now(AT);
  expect(push?.refused).toHaveLength(51);
  expect(push?.refused.find(({ reason }) => reason === 'other reasons')?.count).toBe(52);
});

test('a source says why it is not seen while a gap lasts, and no longer', () => {
  const tally = openTallies(quiet, SINCE, []);
  tally.gapOpened(gap(null));
  expect(tally.now(AT)[0]?.gap).toBe('silent');
  tally.gapOpened(gap('2031-03-08T09:05:00.000Z'));
  expect(tally.now(AT)[0]?.gap).toBeNull();
});

test('a source is told before anything came of it, and when its replay is over', () => {
  const tally = openTallies(quiet, SINCE, [PUSH]);
  expect(tally.now(AT)).toMatchObject([{ source: 'push', refused: [], finished: false }]);
  tally.finished(PUSH);
  expect(tally.now(AT)).toMatchObject([{ finished: true }]);
});
