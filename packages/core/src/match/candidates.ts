import type { ClaimState } from '../claims/claim-state.ts';
import type { Meaning } from './dense.ts';
import type { MatchState } from './match-state.ts';
import type { QueryText } from './query-text.ts';

/**
 * Which claims are worth comparing exactly: those that share the text's eight rarest terms (five would cost .06 AMI on
 * Tweets-T, twenty would gain .007), newest first and at most 128 a term, the 64 with most shared weight; and those
 * nearest in meaning. Bounded whatever the text: 8 × 128 visits and one scan. Source: ALGORITHMS §1.2 and §1.3 step 5.
 */
export function candidatesByWords(state: MatchState, query: QueryText): ClaimState[] {
  const { scratch } = state;
  if (scratch.weights.length < state.slots.length) scratch.weights = new Float64Array(state.slots.length * 2);
  const { weights, met } = scratch;
  met.length = 0;
  let weight = 0;
  const visit = (slot: number): void => {
    if (weights[slot] === 0) met.push(slot);
    weights[slot]! += weight;
  };
  for (let i = 0, used = 0; i < query.terms.length && used < QUERY_TERMS; i++) {
    const term = query.terms[i]!;
    if (state.frequencies.isCommon(term, query.language)) continue;
    used += 1;
    weight = query.weights[i]! * query.weights[i]!;
    state.postings.each(term, MAX_VISITS, visit);
  }
  const slots = met.length > MAX_EXACT ? heaviest(state, met) : met;
  const found = slots.map((slot) => state.slots[slot]!);
  for (const slot of met) weights[slot] = 0;
  return found;
}

/** The 64 claims with most shared weight, the fresher first among equals. */
function heaviest(state: MatchState, met: readonly number[]): number[] {
  const { weights } = state.scratch;
  // The 64th weight first, so that only what reaches it is sorted with care.
  const line = Float64Array.from(met, (slot) => weights[slot]!).sort()[met.length - MAX_EXACT]!;
  return met
    .filter((slot) => weights[slot]! >= line)
    .sort((a, b) => weights[b]! - weights[a]! || state.slots[b]!.stamp - state.slots[a]!.stamp)
    .slice(0, MAX_EXACT);
}

/** The moving claims nearest in meaning, nearest first. */
export function candidatesByMeaning(state: MatchState, meaning: Meaning): ClaimState[] {
  const found: Array<{ claim: ClaimState; bits: number }> = [];
  const maxBits = Math.floor(meaning.values.length * MAX_BIT_SHARE);
  state.scan.each(meaning, maxBits, (slot, bits) => {
    found.push({ claim: state.slots[slot]!, bits });
  });
  found.sort((a, b) => a.bits - b.bits || (a.claim.id < b.claim.id ? -1 : 1));
  return found.slice(0, MAX_BY_MEANING).map((f) => f.claim);
}

const QUERY_TERMS = 8;
const MAX_VISITS = 128;
const MAX_EXACT = 64;
const MAX_BY_MEANING = 32;
/** Two texts of cosine .4 differ in 37 % of their signs, unrelated ones in half. */
const MAX_BIT_SHARE = 0.4;
