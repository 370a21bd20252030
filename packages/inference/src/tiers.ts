/** Which shipped model serves which tier: `default` for ordinary times, `flood` for more posts than it can embed. The static model is fast enough to be both. */
export const TIERS = {
  default: 'static-multilingual-256',
  flood: 'static-multilingual-256',
} as const;

/** The name of a tier; it rides with every vector. */
export type Tier = keyof typeof TIERS;
