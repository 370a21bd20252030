import { expect, test } from '@jest/globals';
import { curveScale } from './curve-scale.ts';

const start = Date.UTC(2026, 2, 14, 14, 0);
const minutes = (count: number) => start + count * 60_000;

test('a long forecast does not crush what has happened', () => {
  const { place } = curveScale(start, minutes(30), minutes(30 + 360), 5);
  expect([place(start), place(minutes(30)), place(minutes(390))]).toEqual([0, 0.8, 1]);
});

test('without a forecast the past takes the whole width', () => {
  expect(curveScale(start, minutes(30), minutes(30), 5).place(minutes(15))).toBeCloseTo(0.5);
});

test('named times are round and few', () => {
  const { ticks } = curveScale(start, minutes(31), minutes(91), 5);
  expect(ticks).toEqual([minutes(0), minutes(10), minutes(20), minutes(30)]);
  expect(curveScale(start, minutes(1_440), minutes(1_440), 5).ticks.length).toBeLessThanOrEqual(5);
});
