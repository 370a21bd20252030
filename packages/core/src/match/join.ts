import type { Sibling } from '@vigie/contracts/claim';
import type { ClaimState, StoryState } from '../claims/claim-state.ts';
import type { Arrival } from './arrival.ts';
import { candidatesByMeaning, slotsByWords } from './candidates.ts';
import type { Centroid } from './centroid.ts';
import { setSibling } from './few.ts';
import type { MatchState } from './match-state.ts';
import { nearness } from './meaning-scale.ts';
import type { Because } from './membership-changes.ts';
import { queryText, wordingOf, type QueryText, type Wording } from './query-text.ts';
import { claimAt, likenedAt, meaningAt } from './rest.ts';
import type { Likened } from './resting.ts';
import { blended, faded, grownLine, likeness, mostAlike, type Likeness } from './similarity.ts';
import { statedBy } from './stated.ts';
import { conflictBetween, kinshipOf, sharedEntities, spelled, type Conflict } from './vetoes.ts';

/**
 * Join or new? A text is compared with its candidates, best first; it joins the first that is alike enough and does not
 * contradict it. One that is alike enough but states another number, place or name becomes a sibling in the same story.
 *
 * Guards, each against a failure seen in practice: two informative shared terms or an exact key (one rare word makes no
 * claim); the first five texts must be alike too (a claim does not drift); a line that rises with size (a large claim does
 * not swallow its surroundings). Ties: likeness to four decimals, then posts, then the smaller id, so that no order of
 * candidates decides. Source: ALGORITHMS §1.3 steps 6 and 7.
 */
export interface Decision {
  /** The claim to join, or null: the text founds one. */
  readonly claim: ClaimState | null;
  readonly because: Because;
  /** Where a new claim belongs; null: a story of its own. */
  readonly story: StoryState | null;
  /** Claims that a new claim differs from in one stated thing. */
  readonly siblings: ReadonlyArray<{ readonly claim: ClaimState; readonly conflict: Conflict }>;
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

/** Compares a text with its candidates; reads the state and changes nothing. */
export function lookAhead(state: MatchState, arrival: Arrival): Ahead {
  const query = queryText(arrival.terms, arrival.language, state.frequencies);
  const byWords = likelyByWords(state, arrival, query).map((claim) => compare(state, arrival, query, claim, false));
  const { meaning } = arrival;
  const byMeaning =
    meaning === null || byWords.some(isEnough)
      ? null
      : candidatesByMeaning(state, meaning).map((claim) => compare(state, arrival, query, claim, false));
  const stories = new Map<Centroid, number>();
  for (const candidate of ofEachStory(byWords))
    stories.set(candidate.claim.story.centroid, likenessToStory(state, arrival, query, candidate));
  return { query, stamp: state.stamp, byWords, byMeaning, stories };
}

/** Which claim a text joins, or where the claim that it founds belongs. `ahead` spares comparing again with what has not changed since. */
export function decide(
  state: MatchState,
  arrival: Arrival,
  parents: readonly ClaimState[],
  ahead: Ahead | null = null,
): Decision {
  const query = ahead?.query ?? queryText(arrival.terms, arrival.language, state.frequencies);
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
  const ranked = compared.filter(isEnough).sort(inRank);

  const siblings: Array<{ claim: ClaimState; conflict: Conflict }> = [];
  for (const candidate of ranked) {
    const claim = claimAt(state, candidate.claim.slot);
    const kinship = kinshipOf(candidate.wording.cosine, state.weights);
    const conflict = conflictBetween(arrival.signature, statedBy(claim), {
      isAcross: candidate.isAcross,
      kinship,
      terms: { ours: arrival.terms, theirs: claim.centroid.terms },
    });
    if (conflict !== null) {
      siblings.push({ claim, conflict });
      continue;
    }
    if (!isAnchored(state, arrival, query, claim)) continue;
    return { claim, because: reasons(arrival, candidate), story: claim.story, siblings };
  }
  return {
    claim: null,
    because: [{ name: 'first', value: 1 }],
    story: storyFor(state, arrival, query, compared, siblings, ahead),
    siblings,
  };
}

/** Writes down on both sides that two claims of a story differ in one thing. */
export function relate(a: ClaimState, b: ClaimState, conflict: Conflict): void {
  note(a, { id: b.id, differs: conflict.differs, ours: conflict.ours, theirs: conflict.theirs });
  note(b, { id: a.id, differs: conflict.differs, ours: conflict.theirs, theirs: conflict.ours });
}

interface Compared {
  readonly claim: Likened;
  readonly wording: Wording;
  /** Null where the words are so unlike that no meaning could make up for it. */
  readonly likeness: Likeness | null;
  readonly score: number;
  /** What the score must reach. */
  readonly line: number;
  readonly isKeyed: boolean;
  readonly isAcross: boolean;
}

function compare(state: MatchState, arrival: Arrival, query: QueryText, claim: Likened, isKeyed: boolean): Compared {
  const { weights } = state;
  const entities = sharedEntities(arrival.signature, statedBy(claim));
  const wording = wordingOf(query, claim.centroid, state.frequencies);
  const isAcross = !claim.languages.includes(arrival.language);
  if (!isAcross && !isKeyed && mostAlike(wording, entities, weights) < weights.join)
    return { claim, wording, likeness: null, score: 0, line: weights.join, isKeyed, isAcross };
  const near = nearness(arrival.meaning, claim.centroid.meaning, weights.meaningScale ?? null);
  const like = blended(wording, near, entities, weights);
  // Across languages words say nothing: meaning decides, and what both name.
  const across = entities === null ? (near ?? 0) : (near ?? 0) * 0.8 + entities * 0.2;
  const raw = isAcross ? Math.max(like.score, across) : like.score;
  const score = faded(raw, arrival.at - claim.lastAt, weights) + (isKeyed ? weights.exactKey : 0);
  const nearEnough = isAcross ? weights.joinAcross - (entities === null ? 0 : NAMED_ALLOWANCE) : weights.meaningAlone;
  const enough = isKeyed || wording.informative >= 2 || (near ?? 0) >= nearEnough;
  const line = (isAcross && raw > like.score ? weights.joinAcross : weights.join) + grownLine(claim.variants.length);
  return { claim, wording, likeness: like, score: enough ? score : 0, line, isKeyed, isAcross };
}

/** The candidates by words that are not out at a glance: what is left out would neither be joined nor give a story. */
function likelyByWords(state: MatchState, arrival: Arrival, query: QueryText, since = 0): Likened[] {
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

const isEnough = (c: Compared): boolean => c.score >= c.line;

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
function inRank(a: Compared, b: Compared): number {
  return (
    Math.round(b.score * 10_000) - Math.round(a.score * 10_000) ||
    b.claim.posts.length - a.claim.posts.length ||
    (a.claim.id < b.claim.id ? -1 : 1)
  );
}

/** A claim of a few texts is its own anchor; a larger one must resemble how it began. */
function isAnchored(state: MatchState, arrival: Arrival, query: QueryText, claim: ClaimState): boolean {
  if (claim.variants.length <= claim.anchor.texts) return true;
  const entities = sharedEntities(arrival.signature, statedBy(claim));
  const like = likeness(query, arrival.meaning, entities, claim.anchor, state.frequencies, state.weights);
  return Math.max(like.score, like.meaning ?? 0) >= state.weights.anchor * state.weights.join;
}

/** The story of a sibling, or the story that is most alike among the candidates'. */
function storyFor(
  state: MatchState,
  arrival: Arrival,
  query: QueryText,
  compared: readonly Compared[],
  siblings: Decision['siblings'],
  ahead: Ahead | null,
): StoryState | null {
  if (siblings.length > 0) return siblings[0]!.claim.story;
  const line = Math.round(state.weights.story * 10_000);
  let best: Likened | null = null;
  let bestScore = 0;
  for (const candidate of ofEachStory(compared)) {
    const { story } = candidate.claim;
    const known = candidate.isKeyed ? undefined : ahead?.stories.get(story.centroid);
    const like = known ?? likenessToStory(state, arrival, query, candidate);
    if (like < 0) continue;
    const bonus = candidate.isKeyed ? state.weights.exactKey : 0;
    const score = Math.round((faded(like, arrival.at - story.lastAt, state.weights) + bonus) * 10_000);
    if (score < line) continue;
    if (score < bestScore || (score === bestScore && best !== null && best.story.id <= story.id)) continue;
    best = candidate.claim;
    bestScore = score;
  }
  return best === null ? null : claimAt(state, best.slot).story;
}

/** How alike a text and a candidate's story are, before any fading; below 0 where it cannot be the text's. */
function likenessToStory(state: MatchState, arrival: Arrival, query: QueryText, candidate: Compared): number {
  const { claim, wording: own, likeness: like, isKeyed } = candidate;
  const { centroid } = claim.story;
  const { weights } = state;
  // A story of one text is its claim: words and meaning are compared already.
  const isOneText = centroid.terms === claim.centroid.terms && centroid.counts === claim.centroid.counts;
  const wording = isOneText ? own : wordingOf(query, centroid, state.frequencies);
  const line = Math.round(weights.story * 10_000);
  if (!isKeyed && (wording.informative < 2 || Math.round(mostAlike(wording, null, weights) * 10_000) < line)) return -1;
  const isKnown = like !== null && centroid.meaning === claim.centroid.meaning;
  const near = isKnown ? like.meaning : nearness(arrival.meaning, centroid.meaning, weights.meaningScale ?? null);
  return blended(wording, near, null, weights).score;
}

/** Of each story, the claim that is most alike. */
function ofEachStory(compared: readonly Compared[]): Compared[] {
  const alone: Compared[] = [];
  const shared = new Map<Likened['story'], Compared>();
  for (const candidate of compared) {
    const { story } = candidate.claim;
    if (story.claims.length === 1) {
      alone.push(candidate);
      continue;
    }
    const known = shared.get(story);
    if (known === undefined || inRank(candidate, known) < 0) shared.set(story, candidate);
  }
  for (const candidate of shared.values()) alone.push(candidate);
  return alone;
}

function reasons(arrival: Arrival, { claim, wording, likeness: like, isKeyed }: Compared): Because {
  const because: Because = [{ name: 'wording', value: Math.round(wording.cosine * 100) / 100 }];
  if (like !== null && like.meaning !== null)
    because.push({ name: 'meaning', value: Math.round(like.meaning * 100) / 100 });
  for (const place of arrival.features.places)
    if (claim.places.includes(place)) because.push({ name: 'place', value: place });
  for (const name of arrival.features.names)
    if (claim.names.includes(name)) because.push({ name: 'name', value: name });
  for (const mine of arrival.features.quantities)
    if (claim.quantities.some((q) => q.value === mine.value && q.unit === mine.unit))
      because.push({ name: 'number', value: spelled(mine) });
  if (isKeyed) because.push({ name: 'link', value: 1 });
  return because;
}

function note(claim: ClaimState, sibling: Sibling): void {
  if (claim.siblings.size < MAX_SIBLINGS || claim.siblings.has(sibling.id))
    setSibling(claim, {
      ...sibling,
      ours: sibling.ours.slice(0, 200),
      theirs: sibling.theirs.slice(0, 200),
    });
}

const MAX_SIBLINGS = 50;
/** Across languages, something named on both sides makes up for this much meaning. */
const NAMED_ALLOWANCE = 0.08;
