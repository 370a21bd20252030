import type { ClaimState, StoryState } from '../claims/claim-state.ts';
import type { Arrival } from './arrival.ts';
import { candidatesByMeaning } from './candidates.ts';
import type { Centroid } from './centroid.ts';
import {
  compare,
  comparedWith,
  conflictWith,
  inRank,
  isEnough,
  likelyByWords,
  type Ahead,
  type Compared,
} from './compared.ts';
import type { MatchState } from './match-state.ts';
import { nearness } from './meaning-scale.ts';
import type { Because } from './membership-changes.ts';
import { queryText, wordingOf, type QueryText } from './query-text.ts';
import { claimAt } from './rest.ts';
import type { Likened } from './resting.ts';
import { blended, faded, likeness, mostAlike } from './similarity.ts';
import { statedBy } from './stated.ts';
import { sharedEntities, spelled, type Conflict } from './vetoes.ts';

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
  /** Claims that the text is alike to and differs from in one stated thing, most alike first. */
  readonly siblings: ReadonlyArray<{ readonly claim: ClaimState; readonly conflict: Conflict }>;
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
  const compared = comparedWith(state, arrival, query, parents, ahead);
  const ranked = compared.filter(isEnough).sort(inRank);

  const siblings: Array<{ claim: ClaimState; conflict: Conflict }> = [];
  let joined: { readonly claim: ClaimState; readonly because: Because } | null = null;
  for (const candidate of ranked) {
    // Behind the one that is joined: who else it is like but for one thing. A claim of one post is left at rest.
    if (joined !== null && candidate.claim.posts.length < 2) continue;
    const claim = claimAt(state, candidate.claim.slot);
    const conflict = conflictWith(state, arrival, candidate);
    if (conflict !== null) siblings.push({ claim, conflict });
    else if (joined === null && isAnchored(state, arrival, query, claim))
      joined = { claim, because: reasons(arrival, candidate) };
  }
  if (joined !== null) return { ...joined, story: joined.claim.story, siblings };
  return {
    claim: null,
    because: [{ name: 'first', value: 1 }],
    story: storyFor(state, arrival, query, compared, siblings, ahead),
    siblings,
  };
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
