import { expect, test } from '@jest/globals';
import { scoreClustering } from './clustering.ts';

const GOLD = [
  1, 1, 2, 3, 0, 0, 3, 2, 1, 1, 3, 3, 3, 1, 1, 1, 3, 0, 0, 1, 0, 2, 0, 2, 3, 3, 3, 3, 3, 1, 2, 0, 0, 1, 3, 1, 2, 3, 2,
  3,
].map(String);
const FOUND = [
  1, 1, 2, 3, 0, 5, 0, 4, 1, 2, 4, 3, 1, 4, 1, 1, 3, 3, 0, 3, 0, 2, 0, 2, 0, 3, 3, 3, 2, 1, 2, 0, 0, 1, 3, 1, 2, 2, 2,
  3,
].map(String);

test('agrees with scikit-learn on random labels with noise', () => {
  const scores = scoreClustering(GOLD, FOUND)!;
  expect(scores.ami).toBeCloseTo(0.4001072205656596, 9);
  expect(scores.ari).toBeCloseTo(0.379182156133829, 9);
  expect(scores.nmi).toBeCloseTo(0.4875064624857948, 9);
  expect(scores).toMatchObject({ clusters: 6, gold: 4 });
});

test('B-cubed by hand: two rows of three found together, the third alone', () => {
  const { b3, largestPurity } = scoreClustering(['a', 'a', 'a', 'b'], ['1', '1', '2', '2'])!;
  expect(b3.p).toBeCloseTo((1 + 1 + 0.5 + 0.5) / 4);
  expect(b3.r).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4);
  expect(largestPurity).toBe(1);
});

test('the right answer scores one whatever the names, everything in one cluster scores nothing', () => {
  expect(scoreClustering(['a', 'a', 'b', 'c'], ['x', 'x', 'y', 'z'])).toMatchObject({
    ami: 1,
    ari: 1,
    nmi: 1,
    b3: { f1: 1 },
  });
  const lumped = scoreClustering(['a', 'a', 'b', 'b'], ['x', 'x', 'x', 'x'])!;
  expect(lumped.ami).toBeCloseTo(0);
  expect(lumped.ari).toBeCloseTo(0);
});

test('no rows have no scores', () => {
  expect(scoreClustering([], [])).toBeNull();
});
