import type { ClaimState } from '../claims/claim-state.ts';
import type { Meaning } from './dense.ts';
import { largestAt } from './heaviest.ts';
import type { MatchState } from './match-state.ts';
import type { QueryText } from './query-text.ts';
import { claimAt, likenedAt } from './rest.ts';
import type { Likened } from './resting.ts';

/**
 * Which claims are worth comparing exactly: those that share the text's eight rarest terms (five would cost .06 AMI on
 * Tweets-T, twenty would gain .007), newest first and at most 128 a term, the 64 with most shared weight; and those
 * nearest in meaning. Bounded whatever the text: 8 × 128 visits and one scan. Source: ALGORITHMS §1.2 and §1.3 step 5.
 * With `since`, only claims that got a text after that stamp.
 */
export function candidatesByWords(state: MatchState, query: QueryText, since = 0): Likened[] {
  return slotsByWords(state, query, since).map((slot) => likenedAt(state, slot));
}

/** The places of those claims. */
export function slotsByWords(state: MatchState, query: QueryText, since = 0): number[] {
  const { scratch } = state;
  if (scratch.weights.length < state.slots.length) scratch.weights = new Float64Array(state.slots.length * 2);
  const { weights, met, seen } = scratch;
  let count = 0;
  for (let i = 0, used = 0; i < query.terms.length && used < QUERY_TERMS; i++) {
    const term = query.terms[i]!;
    // Terms come rarest first: a rumour that fills the stream makes its own words common, and they must still lead to it.
    if (used >= LEAST_TERMS && state.frequencies.isCommon(term, query.language)) break;
    used += 1;
    const weight = query.weights[i]! * query.weights[i]!;
    const visits = state.postings.read(term, MAX_VISITS, seen, since);
    for (let at = 0; at < visits; at++) {
      const slot = seen[at]!;
      if (weights[slot] === 0) met[count++] = slot;
      weights[slot]! += weight;
    }
  }
  const found = count > MAX_EXACT ? heaviest(state, count) : Array.from({ length: count }, (_, i) => met[i]!);
  for (let i = 0; i < count; i++) weights[met[i]!] = 0;
  return found;
}

/** The 64 claims with most shared weight, the fresher first among equals. Their order says nothing. */
function heaviest(state: MatchState, count: number): number[] {
  const { postings, scratch } = state;
  const { weights, met, order } = scratch;
  for (let i = 0; i < count; i++) order[i] = weights[met[i]!]!;
  const line = largestAt(order, count, MAX_EXACT);
  const found: number[] = [];
  let equals = 0;
  for (let i = 0; i < count; i++) {
    const slot = met[i]!;
    if (weights[slot]! > line) found.push(slot);
    else if (weights[slot] === line) order[equals++] = postings.stampOf(slot);
  }
  const freshest = largestAt(order, equals, MAX_EXACT - found.length);
  for (let i = 0; i < count; i++) {
    const slot = met[i]!;
    if (weights[slot] === line && postings.stampOf(slot) >= freshest) found.push(slot);
  }
  return found;
}

/** The moving claims nearest in meaning, nearest first. */
export function candidatesByMeaning(state: MatchState, meaning: Meaning, scan = state.scan): ClaimState[] {
  const found: Array<{ claim: ClaimState; bits: number }> = [];
  const maxBits = Math.floor(meaning.bytes.length * MAX_BIT_SHARE);
  scan.each(meaning, maxBits, (slot, bits) => {
    found.push({ claim: claimAt(state, slot), bits });
  });
  found.sort((a, b) => a.bits - b.bits || (a.claim.id < b.claim.id ? -1 : 1));
  return found.slice(0, MAX_BY_MEANING).map((f) => f.claim);
}

/** Working space of the look-up by words: room for every visit; the weights are all zero between look-ups. */
export interface Scratch {
  /** Shared weight by slot. */
  weights: Float64Array;
  /** Slots met in this look-up. */
  readonly met: Int32Array;
  /** Slots that one term led to. */
  readonly seen: Int32Array;
  readonly order: Float64Array;
}

/** Working space for look-ups that are made one after the other. */
export function openScratch(): Scratch {
  return {
    weights: new Float64Array(1024),
    met: new Int32Array(QUERY_TERMS * MAX_VISITS),
    seen: new Int32Array(MAX_VISITS),
    order: new Float64Array(QUERY_TERMS * MAX_VISITS),
  };
}

const QUERY_TERMS = 8;
/** So many terms are looked up however common they are. */
const LEAST_TERMS = 4;
const MAX_VISITS = 128;
const MAX_EXACT = 64;
const MAX_BY_MEANING = 32;
/** Two texts of cosine .4 differ in 37 % of their signs, unrelated ones in half. */
const MAX_BIT_SHARE = 0.4;
