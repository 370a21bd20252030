import type { ClaimId } from '@vigie/contracts/ids';
import type { Review, Verdict } from '@vigie/contracts/review';
import type { Language } from '@vigie/contracts/values';
import type { ClaimState, Signature } from '../claims/claim-state.ts';
import { effectiveActs } from '../claims/status.ts';
import type { Centroid } from './centroid.ts';
import type { Meaning } from './dense.ts';
import { claimNamed, instant, type MatchState } from './match-state.ts';
import { queryGroup, queryText, type QueryText } from './query-text.ts';
import { likeness } from './similarity.ts';
import { statedBy } from './stated.ts';
import type { Tombstone } from './tombstones.ts';
import { conflictBetween, kinshipOf, sharedEntities } from './vetoes.ts';

/**
 * Rumours that come back. A claim that was said by three authors, was flagged or judged leaves a tombstone when it is
 * forgotten; a judged one already when it is judged. A new claim that says the same after six hours of silence or more is
 * marked as its return, with the earlier verdict quoted: a suggestion, never a join and never a verdict of its own.
 *
 * Looked for when a claim is founded (by key and by words) and once more by meaning when it gets a further text, so that one
 * person's post in another language costs no scan. Among several, one with a verdict first, then the most alike, then the
 * newest. Cost: a look-up a new claim; at most 16 comparisons. Source: ALGORITHMS §1.3 step 8.
 */
export function layTombstone(state: MatchState, claim: ClaimState): void {
  const verdict = verdictOf(state, claim.id);
  const authors = new Set<string>();
  for (const post of claim.posts) if (post.stance === 'support') authors.add(post.author);
  if (claim.spam || claim.muted || claim.centroid.terms.length === 0) return;
  if (verdict === null && claim.flag === null && authors.size < LEAST_AUTHORS) return;
  const stated = statedBy(claim);
  const copied = claim.variants
    .filter((v) => v.stance === 'support')
    .sort((a, b) => b.copies - a.copies || a.order - b.order);
  state.life.tombstones.lay({
    id: claim.id,
    lastAt: claim.lastAt,
    authors: authors.size,
    negated: claim.negated,
    languages: claim.languages,
    quantities: stated.quantities,
    places: stated.places,
    names: stated.names,
    outcomes: stated.outcomes,
    keys: copied.slice(0, KEPT_KEYS).map((v) => v.key),
    centroid: compact(claim.centroid),
    verdict,
  });
}

/** Half the words and one vector say enough. */
function compact({ terms, counts, meaning }: Centroid): Centroid {
  const order = Array.from(terms, (_, i) => i).sort((a, b) => (counts?.[b] ?? 1) - (counts?.[a] ?? 1) || a - b);
  const kept = order.slice(0, KEPT_TERMS).sort((a, b) => a - b);
  return { terms: Int32Array.from(kept, (i) => terms[i]!), counts: null, texts: 1, sum: null, meaning };
}

/** Marks a claim that was just founded as a return, where it is one. */
export function noteReturn(
  state: MatchState,
  claim: ClaimState,
  text: { readonly exactKey: string; readonly signature: Signature },
): void {
  const { tombstones } = state.life;
  if (tombstones.size() === 0) return;
  const { terms, meaning } = claim.centroid;
  const query = queryText(terms, claim.variants[0]!.language, state.frequencies);
  const candidates = new Set(tombstones.byWords(rarest(state, query)));
  const copied = tombstones.byKey(text.exactKey);
  if (copied !== undefined) candidates.add(copied);
  mark(state, claim, query, meaning, candidates, copied);
}

/** Looks once more, by meaning too, at a claim that got a further text. */
export function noteLateReturn(state: MatchState, claim: ClaimState): void {
  const { tombstones, returns } = state.life;
  if (tombstones.size() === 0 || returns.has(claim.id) || claim.variants.length === 0) return;
  const { meaning } = claim.centroid;
  const query = queryGroup(claim.centroid, claim.variants[0]!.language, state.frequencies);
  const candidates = new Set(tombstones.byWords(rarest(state, query)));
  if (meaning !== null) for (const t of tombstones.byMeaning(meaning)) candidates.add(t);
  mark(state, claim, query, meaning, candidates, undefined);
}

function rarest(state: MatchState, query: QueryText): number[] {
  const used: number[] = [];
  for (const term of query.terms) {
    if (used.length === QUERY_TERMS) break;
    if (!state.frequencies.isCommon(term, query.language)) used.push(term);
  }
  return used;
}

function mark(
  state: MatchState,
  claim: ClaimState,
  query: QueryText,
  meaning: Meaning | null,
  candidates: ReadonlySet<Tombstone>,
  copied: Tombstone | undefined,
): void {
  let best: { readonly t: Tombstone; readonly score: number } | null = null;
  for (const t of candidates) {
    if (t.id === claim.id || claim.firstAt - lastPostAt(state, t) < LEAST_SILENCE_MS) continue;
    const score = t === copied ? 10_000 : alikeness(state, claim, query, meaning, t);
    if (score === null || (best !== null && !isBetter(t, score, best.t, best.score))) continue;
    best = { t, score };
  }
  if (best === null) return;
  state.life.returns.set(claim.id, {
    claim: best.t.id,
    lastPostAt: instant(lastPostAt(state, best.t)),
    likeness: best.score / 10_000,
    verdict: best.t.verdict,
  });
  state.touched.add(claim);
}

function isBetter(a: Tombstone, score: number, b: Tombstone, other: number): boolean {
  const [judged, otherJudged] = [Number(a.verdict !== null), Number(b.verdict !== null)];
  if (judged !== otherJudged) return judged > otherJudged;
  if (score !== other) return score > other;
  return a.lastAt > b.lastAt || (a.lastAt === b.lastAt && a.id < b.id);
}

/** A judged claim may still be live. */
function lastPostAt(state: MatchState, t: Tombstone): number {
  return state.claims.get(t.id)?.lastAt ?? t.lastAt;
}

/** In ten-thousandths; null where the two do not say the same. The lines are those of joining, without any fading. */
function alikeness(
  state: MatchState,
  claim: ClaimState,
  query: QueryText,
  meaning: Meaning | null,
  t: Tombstone,
): number | null {
  const { weights, frequencies } = state;
  if (t.negated !== claim.negated) return null;
  const stated = statedBy(claim);
  const isAcross = !t.languages.some((language: Language) => claim.languages.includes(language));
  const like = likeness(query, meaning, sharedEntities(stated, t), t.centroid, frequencies, weights);
  const near = like.meaning ?? 0;
  const enough = isAcross ? near >= weights.joinAcross : like.wording.informative >= 2 && like.score >= weights.join;
  if (!enough) return null;
  const relation = {
    isAcross,
    isReversed: false,
    kinship: kinshipOf(like.wording.cosine, weights),
    terms: { ours: claim.centroid.terms, theirs: t.centroid.terms },
  };
  if (conflictBetween(stated, t, relation) !== null) return null;
  return Math.min(10_000, Math.round(10_000 * (isAcross ? near : like.score)));
}

/** Takes a person's verdict, or its being taken back, into account: for the claim itself and for what brings it back. */
export function settle(state: MatchState, review: Review): void {
  if (review.act.kind !== 'verdict' && review.act.kind !== 'undo') return;
  const { tombstones, returns, verdicts } = state.life;
  const live = claimNamed(state, review.claim);
  const id = live?.id ?? review.claim;
  const known = verdicts.get(id) ?? [];
  if (known.some((r) => r.id === review.id)) return;
  if (review.act.kind === 'undo' && !known.some((r) => r.id === (review.act as { review: string }).review)) return;
  const laid = tombstones.get(id);
  if (live === undefined && laid === undefined) return;
  verdicts.set(id, [...known, bare(review)]);
  const verdict = verdictOf(state, id);
  if (live !== undefined && verdict !== null) layTombstone(state, live);
  else if (live !== undefined) tombstones.lift(id);
  else tombstones.lay({ ...laid!, verdict });
  for (const [later, earlier] of returns) {
    if (earlier.claim !== id) continue;
    returns.set(later, { ...earlier, verdict });
    const claim = state.claims.get(later);
    if (claim !== undefined) state.touched.add(claim);
  }
}

/** The note and the evidence stay in the journal. */
function bare(review: Review): Review {
  const { act } = review;
  return act.kind === 'verdict' ? { ...review, act: { kind: 'verdict', verdict: act.verdict, evidence: [] } } : review;
}

/** The verdict that stands on a claim. */
export function verdictOf(state: MatchState, id: ClaimId): Verdict | null {
  return effectiveActs(state.life.verdicts.get(id) ?? []).findLast((act) => act.kind === 'verdict')?.verdict ?? null;
}

/**
 * What a claim that is merged away leaves to the other: what it brought back; its verdicts only where a person merged. The
 * engine finds two claims alike, and then no verdict is inherited: the tombstone keeps it under its own id.
 */
export function inheritMarks(state: MatchState, from: ClaimId, into: ClaimId, by: 'engine' | 'person'): void {
  const { tombstones, returns, verdicts } = state.life;
  const judged = verdicts.get(from);
  if (judged !== undefined && by === 'person') {
    verdicts.set(into, [...(verdicts.get(into) ?? []), ...judged]);
    verdicts.delete(from);
    tombstones.lift(from);
  }
  const brought = returns.get(from);
  returns.delete(from);
  if (brought !== undefined && brought.claim !== into && !returns.has(into)) returns.set(into, brought);
}

/** Once a minute: what is older than seven days goes, and the marks of claims that went. */
export function tidyMarks(state: MatchState): void {
  const { tombstones, returns, mutations, verdicts } = state.life;
  tombstones.expire(state.now);
  for (const id of returns.keys()) if (!state.claims.has(id)) returns.delete(id);
  for (const id of mutations.keys()) if (!state.claims.has(id)) mutations.delete(id);
  for (const id of verdicts.keys()) if (!state.claims.has(id) && tombstones.get(id) === undefined) verdicts.delete(id);
}

const LEAST_AUTHORS = 3;
const LEAST_SILENCE_MS = 6 * 60 * 60 * 1000;
const KEPT_KEYS = 4;
const KEPT_TERMS = 16;
const QUERY_TERMS = 8;
