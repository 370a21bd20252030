import { expect, test } from '@jest/globals';
import { f1PerClass, macroF1, type Pair } from './classes.ts';

const PAIRS: readonly Pair[] = [
  [0, 0],
  [0, 1],
  [1, 1],
  [1, 1],
];

test('F1 is twice the hits over what is there and what is told', () => {
  expect(f1PerClass(PAIRS, 3)).toEqual([2 / 3, 4 / 5, null]);
});

test('a class that is neither there nor told does not count in the mean', () => {
  expect(macroF1(PAIRS, 3)).toBeCloseTo((2 / 3 + 4 / 5) / 2);
});
