import { expect, test } from '@jest/globals';
import { fitLinear, logOdds, type LabelledRow } from './logistic.ts';

/** The chance of yes that a fitted model gives a row of features. */
const fitted = (to: readonly LabelledRow[], penalty: number) => {
  const model = fitLinear(to, penalty);
  return (features: readonly number[]) => 1 / (1 + Math.exp(-logOdds(model, features)));
};

const rows = Array.from({ length: 200 }, (_, i) => ({ features: [i / 200, 7], positive: i >= 100 }));

test('a column that separates is learnt, one that never changes is left out', () => {
  const chance = fitted(rows, 0.1);
  expect(chance([0.1, 7])).toBeLessThan(0.1);
  expect(chance([0.9, 7])).toBeGreaterThan(0.9);
  expect(chance([0.5, 99])).toBeCloseTo(chance([0.5, 7]), 10);
});

test('weights move the balance: a row of weight three counts three times', () => {
  const even = [true, true, true, false].map((positive) => ({ features: [0], positive }));
  const weighed = [
    { features: [0], positive: true, weight: 3 },
    { features: [0], positive: false },
  ];
  expect(fitted(weighed, 1)([0])).toBeCloseTo(fitted(even, 1)([0]), 3);
  expect(fitted(even, 1)([0])).toBeCloseTo(0.75, 2);
});

test('a column held to the other sign is dropped', () => {
  expect(fitLinear(rows, 0.1, [1]).weights[0]).toBeGreaterThan(0);
  expect(fitLinear(rows, 0.1, [-1]).weights[0]).toBe(0);
});
