import { expect, test } from '@jest/globals';
import { calibrationErrorOf, reliabilityOf } from './reliability.ts';

test('chances that are kept lie on the diagonal', () => {
  const kept = Array.from({ length: 200 }, (_, i) => ({
    told: i < 100 ? 0.2 : 0.8,
    takenUp: i % 10 < (i < 100 ? 2 : 8),
  }));
  const bins = reliabilityOf(kept);
  expect(bins).toHaveLength(10);
  expect(bins.every(({ count }) => count === 20)).toBe(true);
  expect(calibrationErrorOf(bins)).toBeLessThan(1e-9);
});

test('fewer than ten decisions say nothing', () => {
  expect(reliabilityOf(Array.from({ length: 9 }, () => ({ told: 0.5, takenUp: true })))).toEqual([]);
  expect(calibrationErrorOf([])).toBeNull();
});
