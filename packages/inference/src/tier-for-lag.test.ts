import { expect, test } from '@jest/globals';
import { tierForLag } from './tier-for-lag.ts';

test('the flood tier takes over at a lag of a second, and gives back below half a second', () => {
  const lags = [0, 900, 1_000, 700, 500, 499, 999, 1_500];
  const tiers: string[] = [];
  let tier: 'default' | 'flood' = 'default';
  for (const lag of lags) tiers.push((tier = tierForLag(tier, lag)));
  expect(tiers).toEqual(['default', 'default', 'flood', 'flood', 'flood', 'default', 'default', 'flood']);
});
