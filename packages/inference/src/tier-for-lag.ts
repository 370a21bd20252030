import type { Tier } from './tiers.ts';

/**
 * The tier for the next batch, from the tier in use and what the newest post of the batch has waited already: the flood tier from one second on,
 * the default again below half a second. Between the two nothing changes, so that a rate near the limit does not make it flap.
 */
export function tierForLag(inUse: Tier, lagMs: number): Tier {
  if (inUse === 'default') return lagMs >= FLOOD_FROM_MS ? 'flood' : 'default';
  return lagMs < CALM_BELOW_MS ? 'default' : 'flood';
}

const FLOOD_FROM_MS = 1_000;
const CALM_BELOW_MS = 500;
