import { expect, test } from '@jest/globals';
import { betaBelow } from './beta.ts';
import { chanceOfDoubling, growthOf } from './growth.ts';

const MINUTE = 60_000;

test('the incomplete beta function agrees with its closed forms', () => {
  expect(betaBelow(1, 1, 0.3)).toBeCloseTo(0.3, 10);
  expect(betaBelow(2, 1, 0.3)).toBeCloseTo(0.09, 10);
  expect(betaBelow(1, 3, 0.3)).toBeCloseTo(1 - 0.7 ** 3, 10);
  expect(betaBelow(0.5, 0.5, 0.25)).toBeCloseTo(1 / 3, 8);
  expect(betaBelow(40, 60, 0.4) + betaBelow(60, 40, 0.6)).toBeCloseTo(1, 10);
});

test('the chance that the rate has doubled, at small counts', () => {
  const rounded = ([before, now]: readonly [number, number]) => Math.round(chanceOfDoubling(before, now, 1) * 100);
  const pairs = [
    [0, 3],
    [1, 5],
    [3, 12],
    [5, 20],
    [10, 30],
    [20, 50],
  ] as const;
  expect(pairs.map(rounded)).toEqual([90, 80, 87, 93, 87, 80]);
});

test('a busier stream alone is no growth', () => {
  expect(chanceOfDoubling(5, 20, 2)).toBeLessThan(0.5);
  expect(growthOf([], 0, [0, 0]).probability).toBe(0);
});

test('growth is read from the shortest window that saw five authors', () => {
  const now = 100 * MINUTE;
  const slow = [50, 60, 70, 80, 90, 95].map((minute) => minute * MINUTE);
  expect(growthOf(slow, now, [10, 10])).toMatchObject({ windowMinutes: 60, before: 0, now: 6 });
  expect(growthOf(slow, now + 20 * MINUTE, [10, 10]).probability).toBe(0);
  const fast = [...slow, ...[96, 97, 98, 99, 99.5].map((minute) => minute * MINUTE)];
  expect(growthOf(fast, now, [10, 10])).toMatchObject({ windowMinutes: 5, before: 1, now: 5 });
});
