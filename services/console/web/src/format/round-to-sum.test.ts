import { expect, test } from '@jest/globals';
import { roundToSum } from './round-to-sum.ts';

const sum = (figures: readonly number[]) => figures.reduce((total, each) => total + each, 0);

test('rounded points sum to the rounded score', () => {
  const points = [31.4, 23.6, 17.4, 13.9, 7.8, -3.3];
  const rounded = roundToSum(points, sum(points));
  expect(sum(rounded)).toBe(Math.round(sum(points)));
  rounded.forEach((each, place) => expect(Math.abs(each - points[place]!)).toBeLessThan(1));
});

test('whole points stay as they are', () => {
  expect(roundToSum([31, 24, -3], 52)).toEqual([31, 24, -3]);
});

test('points that do not reach the score are shown as they are, not smeared', () => {
  expect(roundToSum([10.2, 5.1], 40)).toEqual([10, 5]);
});

test('no points make no lines', () => {
  expect(roundToSum([], 0)).toEqual([]);
});
