import type { ClaimState } from '../claims/claim-state.ts';
import { eachOutcome, sharedOutcomes, withOutcomes } from './outcomes.ts';
import type { Likened } from './resting.ts';
import { isSameQuantity, type Stated } from './vetoes.ts';

/**
 * What a claim asserts: the values that a quarter of its asserting texts state, since one text in six hundred that adds a
 * date, a hashtag of a country or a name of its own does not speak for the claim. Looked at are its first eight texts and
 * its newest fifty-six, so the cost is bounded; it is remembered until a text joins or leaves.
 */
export function statedBy(likened: Likened): Stated {
  if (likened.variants.length < LEAST_SHARE) return likened;
  // What has several texts is no sketch.
  const claim = likened as ClaimState;
  const known = REMEMBERED.get(claim);
  if (known !== undefined && known.stamp === claim.stamp) return known.stated;
  const stated = countedOf(claim);
  REMEMBERED.set(claim, { stamp: claim.stamp, stated });
  return stated;
}

/** A cache of a pure function: what it holds changes no answer. */
const REMEMBERED = new WeakMap<ClaimState, { readonly stamp: number; readonly stated: Stated }>();
const FIRST = 8;
const NEWEST = 56;
const LEAST_SHARE = 4;

function countedOf(claim: ClaimState): Stated {
  const texts = [
    ...claim.variants.slice(0, FIRST),
    ...claim.variants.slice(Math.max(FIRST, claim.variants.length - NEWEST)),
  ]
    .filter((v) => v.stance === 'support')
    .map((v) => v.signature);
  const enough = <T>(values: readonly T[], has: (text: (typeof texts)[number], value: T) => boolean): T[] =>
    values.filter((value) => texts.reduce((n, text) => n + (has(text, value) ? LEAST_SHARE : 0), 0) >= texts.length);
  return {
    quantities: enough(claim.quantities, (text, value) => text.quantities.some((q) => isSameQuantity(q, value))),
    places: enough(claim.places, (text, value) => text.places.includes(value)),
    names: enough(claim.names, (text, value) => text.names.includes(value)),
    outcomes: enoughOutcomes(claim.outcomes, texts),
  };
}

function enoughOutcomes(outcomes: number, texts: ReadonlyArray<{ readonly outcomes: number }>): number {
  if (outcomes === 0) return 0;
  return eachOutcome(outcomes)
    .filter((one) => {
      const n = texts.reduce((sum, text) => sum + (sharedOutcomes(text.outcomes, one) === 0 ? 0 : LEAST_SHARE), 0);
      return n >= texts.length;
    })
    .reduce(withOutcomes, 0);
}
