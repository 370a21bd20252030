import { expect, test } from '@jest/globals';
import { poissonAtLeast } from './poisson.ts';

test('the upper tail of a Poisson count, below its mean and above', () => {
  expect(poissonAtLeast(1, 0.5)).toBeCloseTo(1 - Math.exp(-0.5), 12);
  expect(poissonAtLeast(3, 2)).toBeCloseTo(1 - Math.exp(-2) * (1 + 2 + 2), 12);
  expect(poissonAtLeast(2, 30)).toBeCloseTo(1, 10);
  expect(poissonAtLeast(60, 30)).toBeGreaterThan(1e-7);
  expect(poissonAtLeast(60, 30)).toBeLessThan(1e-5);
  expect([poissonAtLeast(0, 3), poissonAtLeast(4, 0)]).toEqual([1, 0]);
});
