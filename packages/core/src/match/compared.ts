import type { ClaimState } from '../claims/claim-state.ts';
import type { Arrival } from './arrival.ts';
import { candidatesByMeaning, slotsByWords } from './candidates.ts';
import type { Centroid } from './centroid.ts';
import { oddsOf, traitsOf, type LearnedJoin } from './learned-join.ts';
import type { MatchState } from './match-state.ts';
import type { MatchWeights } from './match-weights.ts';
import { nearness } from './meaning-scale.ts';
import { wordingOf, type QueryText, type Wording } from './query-text.ts';
import { likenedAt, meaningAt } from './rest.ts';
import type { Likened } from './resting.ts';
import { blended, faded, grownLine, mostAlike, type Likeness } from './similarity.ts';
import { statedBy } from './stated.ts';
import { conflictBetween, kinshipOf, sharedEntities, type Conflict } from './vetoes.ts';

// A text beside its candidates: how alike they are, what that must reach, and in which order they are asked. What decides is the
// likeness set by hand, or what was learned in its place. Cost: one comparison a candidate, a dot only where words leave it open.

/** A text and one of its candidates. */
export interface Compared {
  readonly claim: Likened;
  readonly wording: Wording;
  /** Null where the words are so unlike that no meaning could make up for it. */
  readonly likeness: Likeness | null;
  /** What says which claim: the score, or what was learned. */
  readonly rank: number;
  /** What says whether to join: the likeness after fading, or what was learned. */
  readonly score: number;
  /** What the score must reach. */
  readonly line: number;
  readonly isKeyed: boolean;
  readonly isAcross: boolean;
}

/** A text compared with its candidates before its turn, against the state as it was at `stamp`. */
export interface Ahead {
  readonly query: QueryText;
  readonly stamp: number;
  readonly byWords: readonly Compared[];
  /** Null where words found something. */
  readonly byMeaning: readonly Compared[] | null;
  /** How alike the text is to the candidates' stories, by their centroids: one that changed has another. */
  readonly stories: ReadonlyMap<Centroid, number>;
}

/** Every claim that a text is compared with: those that a key leads to, then by words, then, where nothing is enough, by meaning. */
export function comparedWith(
  state: MatchState,
  arrival: Arrival,
  query: QueryText,
  parents: readonly ClaimState[],
  ahead: Ahead | null,
): Compared[] {
  const keyed = new Set(parents);
  for (const key of arrival.keys) for (const claim of state.links.get(key) ?? []) keyed.add(claim);
  const compared: Compared[] = [];
  for (const claim of keyed) compared.push(compare(state, arrival, query, claim, true));
  const known = new Set(compared.map(({ claim }) => claim.slot));
  const add = (claims: readonly Likened[], earlier: readonly Compared[]): void => {
    for (const c of earlier)
      if (isUnchanged(state, c.claim) && !known.has(c.claim.slot)) {
        known.add(c.claim.slot);
        compared.push(c);
      }
    for (const claim of [...claims, ...changedSince(state, earlier)])
      if (!known.has(claim.slot)) {
        known.add(claim.slot);
        compared.push(compare(state, arrival, query, claim, false));
      }
  };
  add(likelyByWords(state, arrival, query, ahead?.stamp), ahead?.byWords ?? NONE);
  // A scan of meanings costs a hundred times a look-up: only where words found nothing.
  if (arrival.meaning !== null && !compared.some(isEnough)) {
    const isScanned = ahead !== null && ahead.byMeaning !== null;
    add(
      candidatesByMeaning(state, arrival.meaning, isScanned ? state.recent : state.scan),
      isScanned ? ahead.byMeaning! : NONE,
    );
  }
  return compared;
}

/** What keeps a text and a claim apart though they are alike, or null. */
export function conflictWith(
  state: MatchState,
  arrival: Arrival,
  { claim, wording, isAcross }: Compared,
): Conflict | null {
  return conflictBetween(arrival.signature, statedBy(claim), {
    isAcross,
    isReversed: arrival.features.negated !== claim.negated,
    kinship: kinshipOf(wording.cosine, state.weights),
    terms: { ours: arrival.terms, theirs: claim.centroid.terms },
  });
}

/** Compares a text with a claim. */
export function compare(
  state: MatchState,
  arrival: Arrival,
  query: QueryText,
  claim: Likened,
  isKeyed: boolean,
): Compared {
  const { weights } = state;
  const entities = sharedEntities(arrival.signature, statedBy(claim));
  const wording = wordingOf(query, claim.centroid, state.frequencies);
  const isAcross = !claim.languages.includes(arrival.language);
  if (!isAcross && !isKeyed && mostAlike(wording, entities, weights) < weights.join)
    return { claim, wording, likeness: null, rank: 0, score: 0, line: weights.join, isKeyed, isAcross };
  const near = nearness(arrival.meaning, claim.centroid.meaning, weights.meaningScale ?? null);
  const like = blended(wording, near, entities, weights);
  // Across languages words say nothing: meaning decides, and what both name.
  const across = entities === null ? (near ?? 0) : (near ?? 0) * 0.8 + entities * 0.2;
  const raw = isAcross ? Math.max(like.score, across) : like.score;
  const score = faded(raw, arrival.at - claim.lastAt, weights) + (isKeyed ? weights.exactKey : 0);
  const nearEnough = isAcross ? weights.joinAcross - (entities === null ? 0 : NAMED_ALLOWANCE) : weights.meaningAlone;
  const enough = isKeyed || wording.informative >= 2 || (near ?? 0) >= nearEnough;
  const line = (isAcross && raw > like.score ? weights.joinAcross : weights.join) + grownLine(claim.variants.length);
  const byHand = enough ? score : 0;
  const compared = { claim, wording, likeness: like, rank: byHand, score: byHand, line, isKeyed, isAcross };
  return weights.learned == null || !enough ? compared : asLearned(compared, arrival, weights, weights.learned);
}

/** The same, decided by what was learned. */
function asLearned(
  compared: Compared,
  arrival: Arrival,
  weights: MatchWeights,
  { which, joins }: LearnedJoin,
): Compared {
  const { claim, isKeyed, isAcross } = compared;
  const standing = { silenceMs: arrival.at - claim.lastAt, texts: claim.variants.length, isKeyed, isAcross };
  const traits = traitsOf(compared.likeness!, standing, weights);
  return {
    ...compared,
    ...(which === null ? {} : { rank: oddsOf(which, traits) }),
    ...(joins === null ? {} : { score: oddsOf(joins, traits), line: joins.line }),
  };
}

/** The candidates by words that are not out at a glance: what is left out would neither be joined nor give a story. */
export function likelyByWords(state: MatchState, arrival: Arrival, query: QueryText, since = 0): Likened[] {
  const { signature, meaning } = arrival;
  const { weights, plain } = state;
  const states = signature.places.length + signature.names.length + signature.quantities.length > 0;
  const likely: Likened[] = [];
  for (const slot of slotsByWords(state, query, since)) {
    const glance = plain.glance(slot, query, states);
    if (glance === 'out') continue;
    if (glance === 'meaning') {
      const near = nearness(meaning, meaningAt(state, slot), weights.meaningScale ?? null) ?? 0;
      if (near < weights.meaningAlone) continue;
    }
    likely.push(likenedAt(state, slot));
  }
  return likely;
}

/** True where a text may join. */
export const isEnough = (c: Compared): boolean => c.score >= c.line;

/** True where what was compared before this epoch still holds. */
function isUnchanged(state: MatchState, { slot, id }: Likened): boolean {
  const claim = state.slots[slot];
  if (claim === null) return state.resting.idOf(slot) === id;
  return claim?.id === id && !state.touched.has(claim);
}

/** Claims compared ahead that live and have changed since. */
function changedSince(state: MatchState, earlier: readonly Compared[]): ClaimState[] {
  return earlier.flatMap(({ claim: { slot, id } }) => {
    const claim = state.slots[slot];
    return claim?.id === id && state.touched.has(claim) ? [claim] : [];
  });
}

const NONE: readonly never[] = [];

/** Most alike first. */
export function inRank(a: Compared, b: Compared): number {
  return (
    Math.round(b.rank * 10_000) - Math.round(a.rank * 10_000) ||
    b.claim.posts.length - a.claim.posts.length ||
    (a.claim.id < b.claim.id ? -1 : 1)
  );
}

/** Across languages, something named on both sides makes up for this much meaning. */
const NAMED_ALLOWANCE = 0.08;
