import { expect, test } from '@jest/globals';
import { spearman } from './spearman.ts';

test('the same order is 1, the opposite order is -1, whatever the distances', () => {
  expect(spearman([1, 2, 3, 9], [10, 20, 21, 22])).toBeCloseTo(1);
  expect(spearman([1, 2, 3], [5, 0, -70])).toBeCloseTo(-1);
});

test('equal values share their rank (scipy.stats.spearmanr gives .9487)', () => {
  expect(spearman([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(0.9487, 4);
});
