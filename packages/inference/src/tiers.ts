import type { Vector } from '@vigie/contracts/annotated-post';

/** The models that ship, by tier: `default` for ordinary times, `flood` for more posts than it can embed. Both share one space. */
export const TIERS = { default: 'vigie-small-256', flood: 'vigie-static-256' } as const;

/** The name of a tier; it rides with every vector. */
export type Tier = Vector['tier'];
