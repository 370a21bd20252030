import { expect, test } from '@jest/globals';
import { cumulate, perBin } from './cumulate.ts';

const bin = (minute: number, support: number, denial = 0) => ({
  at: new Date(Date.UTC(2026, 0, 1, 14, minute)).toISOString(),
  support,
  denial,
  enquiry: 0,
  comment: 0,
});
const support = (points: ReturnType<typeof cumulate>) =>
  points.filter(({ stance }) => stance === 'support').map(({ authors }) => authors);

test('authors add up over the five-minute bins, and quiet minutes keep the sum', () => {
  expect(support(cumulate([bin(0, 2), bin(15, 3)]))).toEqual([0, 2, 2, 2, 5]);
});

test('new authors fall back to zero in quiet minutes', () => {
  expect(support(perBin([bin(0, 2), bin(15, 3)]))).toEqual([0, 2, 0, 0, 3]);
});

test('a claim without bins draws nothing', () => {
  expect(cumulate([])).toEqual([]);
});
