import { cosine, type Meaning } from './dense.ts';

/**
 * Cosines of different models mean different things: unrelated texts score .11 in one and .20 in another, and two tiers of one space are further
 * apart than either from itself. Three measured anchors bring them to one scale, so that the lines of matching survive another model.
 * Piecewise linear through (unrelated, .1), (same, .7), (identical, 1): a few operations, all exactly rounded in IEEE 754, the same on every machine.
 */

/** Median cosines over unrelated texts, over texts that assert the same, and over one text and itself. */
export interface Anchors {
  readonly unrelated: number;
  readonly same: number;
  readonly identical: number;
}

/** The anchors of one space, for each pair of its tiers. */
export interface MeaningScale {
  readonly space: string;
  readonly default: Anchors;
  readonly flood: Anchors;
  readonly across: Anchors;
}

/** Where the anchors lie on the common scale. */
export const COMMON: Anchors = { unrelated: 0.1, same: 0.7, identical: 1 };

/** A cosine on the common scale. */
export function onCommonScale(raw: number, { unrelated, same, identical }: Anchors): number {
  if (raw >= identical) return COMMON.identical;
  if (raw >= same) return COMMON.same + ((COMMON.identical - COMMON.same) * (raw - same)) / (identical - same);
  return Math.max(-1, COMMON.unrelated + ((COMMON.same - COMMON.unrelated) * (raw - unrelated)) / (same - unrelated));
}

/** Likeness of two meanings on the common scale, their plain cosine where the scale knows nothing of their space; null where they cannot be compared. */
export function nearness(a: Meaning | null, b: Meaning | null, scale: MeaningScale | null): number | null {
  const raw = cosine(a, b);
  if (raw === null || scale === null || a!.model !== scale.space) return raw;
  return onCommonScale(raw, anchorsOf(scale, a!.tier, b!.tier));
}

/** The anchors for a pair of tiers. */
export function anchorsOf(scale: MeaningScale, a: Meaning['tier'], b: Meaning['tier']): Anchors {
  return a === b ? scale[a] : scale.across;
}
