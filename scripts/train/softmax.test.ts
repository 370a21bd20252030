import { expect, test } from '@jest/globals';
import { fitSoftmax, type SparseRow } from './softmax.ts';

const row = (label: number, ...columns: number[]): SparseRow => ({
  columns: Int32Array.from(columns),
  values: Float32Array.from(columns, () => 1),
  label,
  weight: 1,
});

test('each class gets the column that gives it away', () => {
  const rows = [0, 1, 2].flatMap((label) => Array.from({ length: 10 }, () => row(label, label)));
  const { weights } = fitSoftmax(rows, { classes: 3, width: 3, penalty: 0.1 });
  for (let k = 0; k < 3; k++)
    for (let j = 0; j < 3; j++) if (j !== k) expect(weights[k * 4 + k]).toBeGreaterThan(weights[k * 4 + j]!);
});

test('at the optimum of two classes the penalty balances the error that is left', () => {
  const rows = [row(0, 0), row(1, 0), row(1, 0), row(1, 0), row(0), row(1)];
  const penalty = 0.5;
  const { weights } = fitSoftmax(rows, { classes: 2, width: 1, penalty, iterations: 200 });
  const difference = weights[2]! - weights[0]!;
  const bias = weights[3]! - weights[1]!;
  const chance = 1 / (1 + Math.exp(-(difference + bias)));
  expect(4 * chance - 3 + (penalty / 2) * difference).toBeCloseTo(0, 3);
});

test('fitting again gives the same weights', () => {
  const rows = [row(0, 0), row(1, 1), row(1, 0, 1), row(0)];
  const fit = () => [...fitSoftmax(rows, { classes: 2, width: 2, penalty: 1 }).weights];
  expect(fit()).toEqual(fit());
});
