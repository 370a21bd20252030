import { expect, test } from '@jest/globals';
import { defaultWeights } from '../signals/weights.ts';
import { chanceOfMany, outlookOf } from './forecast.ts';

const MINUTE = 60_000;
const now = 1_000 * MINUTE;
const every = (minutes: number, authors: number, until = now) =>
  Array.from({ length: authors }, (_, i) => until - (authors - 1 - i) * minutes * MINUTE);
const outlook = (arrivals: readonly number[]) => outlookOf(arrivals, now, defaultWeights.forecast);

test('forecasts hold the median inside the interval, and never fewer authors than there are', () => {
  for (const arrivals of [every(1, 3), every(1, 60), every(10, 40), every(0.2, 300)]) {
    let before = arrivals.length;
    for (const { low, median, high } of outlook(arrivals).forecasts) {
      expect(low).toBeGreaterThanOrEqual(arrivals.length);
      expect(low).toBeLessThanOrEqual(median);
      expect(median).toBeLessThanOrEqual(high);
      expect(median).toBeGreaterThanOrEqual(before);
      before = median;
    }
  }
});

test('a claim that has rested for hours is expected to stay where it is', () => {
  const { forecasts, nextHour } = outlook(every(1, 60, now - 600 * MINUTE));
  expect(forecasts[0]?.median).toBe(60);
  expect(chanceOfMany(nextHour, 20)).toBeLessThan(0.1);
});

test('the chance of many and the interval tell one story: a tenth lies above its upper end', () => {
  const { forecasts, nextHour } = outlook(every(1, 30));
  const beyond = chanceOfMany(nextHour, forecasts[0]!.high - 30);
  expect(beyond).toBeGreaterThan(0.09);
  expect(beyond).toBeLessThan(0.11);
});

test('a faster claim is expected to gather more', () => {
  const slow = outlook(every(10, 20));
  const fast = outlook(every(0.5, 20));
  expect(fast.forecasts[0]!.median).toBeGreaterThan(slow.forecasts[0]!.median);
  expect(chanceOfMany(fast.nextHour, 20)).toBeGreaterThan(chanceOfMany(slow.nextHour, 20));
});

test('nobody is forecast for a claim without authors', () => {
  expect(outlook([]).forecasts[0]?.median).toBe(0);
});
