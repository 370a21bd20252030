import { expect, test } from '@jest/globals';
import { averagePrecision, binaryScores, calibrationError } from './binary.ts';

const rows = (...pairs: ReadonlyArray<readonly [number, boolean]>) =>
  pairs.map(([score, positive]) => ({ score, positive }));

test('a perfect order has area and average precision of one', () => {
  const scores = binaryScores(rows([0.9, true], [0.8, true], [0.2, false], [0.1, false]));
  expect(scores).toMatchObject({ auc: 1, ap: 1, precision: 1, recall: 1, f1: 1, macroF1: 1, n: 4 });
});

test('measures agree with figures worked out by hand', () => {
  const scored = rows([0.9, true], [0.8, false], [0.7, true], [0.4, false], [0.3, true]);
  expect(binaryScores(scored).auc).toBeCloseTo(3 / 6, 10);
  expect(averagePrecision(scored)).toBeCloseTo((1 + 2 / 3 + 3 / 5) / 3, 10);
  expect(binaryScores(scored)).toMatchObject({ precision: 2 / 3, recall: 2 / 3 });
});

test('equal scores are no information, in whatever order they come', () => {
  const scored = rows([0.5, true], [0.5, false], [0.5, false], [0.5, true]);
  expect(binaryScores(scored)).toMatchObject({ auc: 0.5, ap: 0.5 });
});

test('a figure that cannot be had is null', () => {
  expect(binaryScores(rows([0.2, false]))).toMatchObject({
    precision: null,
    auc: null,
    ap: null,
    ece: null,
    macroF1: null,
  });
});

test('scores that are right on average in every bin have no calibration error', () => {
  const honest = Array.from({ length: 100 }, (_, i) => ({ score: 0.3, positive: i % 10 < 3 }));
  expect(calibrationError(honest)).toBeCloseTo(0, 10);
  expect(calibrationError(honest.map((row) => ({ ...row, score: 0.5 })))).toBeCloseTo(0.2, 10);
});
