import type { ClaimId } from '@vigie/contracts/ids';
import type { Language } from '@vigie/contracts/values';
import type { ClaimState, StoryState } from '../claims/claim-state.ts';
import { candidatesByWords } from './candidates.ts';
import { centroidOf, isOneText, joined, withText, type Centroid } from './centroid.ts';
import type { Meaning } from './dense.ts';
import { withOne } from './few.ts';
import type { MatchState } from './match-state.ts';
import { queryGroup } from './query-text.ts';
import { claimAt } from './rest.ts';
import { storyIdOf, type Likened } from './resting.ts';
import { likeness } from './similarity.ts';

/**
 * Stories: claims about one happening. A second, looser level over the claims, with a centroid of its own that every
 * distinct text of its claims moves. A claim enters a story when it is founded; stories that grow alike are merged.
 * Cost: one comparison for each story among a text's candidates.
 */

/** A story that begins with a claim. */
export function openStory(
  state: MatchState,
  founder: ClaimId,
  terms: Int32Array,
  meaning: Meaning | null,
  at: number,
): StoryState {
  const id = storyIdOf(founder);
  const known = state.stories.get(id);
  if (known !== undefined) return known;
  const story: StoryState = {
    id,
    claims: [],
    centroid: { ...centroidOf(terms, meaning), texts: 0 },
    lastAt: at,
  };
  state.stories.set(id, story);
  return story;
}

/** Counts a text of a claim into the claim's story; `before` is what the claim was about until that text. */
export function enterStory(
  state: MatchState,
  claim: ClaimState,
  before: Centroid,
  { terms, meaning, at }: { readonly terms: Int32Array; readonly meaning: Meaning | null; readonly at: number },
): void {
  const { story } = claim;
  // A story that begins with a claim of one text shares what that claim is about.
  const isBegun = story.centroid.texts > 0;
  const own = isOneText(claim.centroid) ? claim.centroid : centroidOf(terms, meaning);
  // While a story is its one claim, both mean the same.
  const isItsClaim = story.centroid.sum === before.sum && story.centroid.meaning === before.meaning;
  const mean = isItsClaim ? claim.centroid : undefined;
  story.centroid = isBegun ? withText(story.centroid, terms, meaning, STORY_TERMS, mean) : own;
  // A claim is new to its story with its first text, or comes back to it with one after all had left.
  if (claim.variants.length <= 1 && !story.claims.includes(claim)) story.claims = withOne(story.claims, claim);
  if (story.centroid.texts > 1) {
    state.grownStories.add(story);
    state.plain.forget(story.claims[0]!.slot);
  }
  story.lastAt = Math.max(story.lastAt, at);
}

/** A story ends with its last claim. */
export function leaveStory(state: MatchState, claim: ClaimState): void {
  const { story } = claim;
  const at = story.claims.indexOf(claim);
  if (at !== -1) story.claims.splice(at, 1);
  if (story.claims.length > 0) return;
  state.stories.delete(story.id);
  state.grownStories.delete(story);
}

/** Two stories become one, under the name of the one that began first. */
export function mergeStories(state: MatchState, a: StoryState, b: StoryState): void {
  const [into, from] = beganAt(a) < beganAt(b) || (beganAt(a) === beganAt(b) && a.id < b.id) ? [a, b] : [b, a];
  for (const { claims } of [into, from]) if (claims.length === 1) state.plain.forget(claims[0]!.slot);
  into.centroid = joined(into.centroid, from.centroid, STORY_TERMS);
  into.lastAt = Math.max(into.lastAt, from.lastAt);
  for (const claim of from.claims) {
    claim.story = into;
    into.claims.push(claim);
    state.touched.add(claim);
  }
  state.stories.delete(from.id);
  state.grownStories.delete(from);
  state.grownStories.add(into);
}

/**
 * Stories that grew alike since the last pass become one, each with the most alike among those that its commonest rare
 * terms lead to; alike both ways. At most 2,000 a pass, in the order of their ids. Source: ALGORITHMS §1.2 (merging is
 * worth .02 to .05 AMI, .07 to .13 B-cubed F1).
 */
export function mergeStoriesAlike(state: MatchState, grown: readonly StoryState[]): void {
  const { weights, frequencies } = state;
  for (const story of grown.slice(0, MAX_LOOKED_AT)) {
    if (state.stories.get(story.id) !== story) continue;
    const language = languageOf(story);
    const query = queryGroup(story.centroid, language, frequencies);
    const seen = new Set<Likened['story']>([story]);
    let best: { other: Likened['story']; slot: number; score: number } | null = null;
    for (const { story: other, slot } of candidatesByWords(state, query)) {
      if (seen.has(other)) continue;
      seen.add(other);
      const like = likeness(query, story.centroid.meaning, null, other.centroid, frequencies, weights);
      if (Math.min(like.score, like.back) < weights.mergeStories || like.wording.informative < 2) continue;
      const score = Math.round((like.score + like.back) * 10_000);
      if (best === null || score > best.score || (score === best.score && other.id < best.other.id))
        best = { other, slot, score };
    }
    if (best !== null) mergeStories(state, story, claimAt(state, best.slot).story);
  }
}

function languageOf(story: StoryState): Language {
  for (const claim of story.claims) if (claim.variants.length > 0) return claim.variants[0]!.language;
  return 'und';
}

function beganAt(story: StoryState): number {
  let first = Number.POSITIVE_INFINITY;
  for (const claim of story.claims) first = Math.min(first, claim.firstAt);
  return first;
}

const STORY_TERMS = 48;
const MAX_LOOKED_AT = 2_000;
