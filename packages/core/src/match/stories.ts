import type { ClaimId, StoryId } from '@vigie/contracts/ids';
import type { ClaimState, StoryState } from '../claims/claim-state.ts';
import { centroidOf, joined, withText } from './centroid.ts';
import type { Meaning } from './dense.ts';
import type { MatchState } from './match-state.ts';

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
  const id = `s_${founder.slice(2)}` as StoryId;
  const known = state.stories.get(id);
  if (known !== undefined) return known;
  const story: StoryState = {
    id,
    claims: new Set(),
    centroid: { ...centroidOf(terms, meaning), texts: 0 },
    lastAt: at,
  };
  state.stories.set(id, story);
  return story;
}

/** Counts a text of a claim into its story. */
export function enterStory(
  story: StoryState,
  claim: ClaimState,
  terms: Int32Array,
  meaning: Meaning | null,
  at: number,
): void {
  story.centroid =
    story.centroid.texts === 0 ? centroidOf(terms, meaning) : withText(story.centroid, terms, meaning, STORY_TERMS);
  story.claims.add(claim);
  story.lastAt = Math.max(story.lastAt, at);
}

/** A story ends with its last claim. */
export function leaveStory(state: MatchState, claim: ClaimState): void {
  claim.story.claims.delete(claim);
  if (claim.story.claims.size === 0) state.stories.delete(claim.story.id);
}

/** Two stories become one, under the name of the one that began first. */
export function mergeStories(state: MatchState, a: StoryState, b: StoryState): void {
  const [into, from] = beganAt(a) < beganAt(b) || (beganAt(a) === beganAt(b) && a.id < b.id) ? [a, b] : [b, a];
  into.centroid = joined(into.centroid, from.centroid, STORY_TERMS);
  into.lastAt = Math.max(into.lastAt, from.lastAt);
  for (const claim of from.claims) {
    claim.story = into;
    into.claims.add(claim);
    state.touched.add(claim);
  }
  state.stories.delete(from.id);
}

function beganAt(story: StoryState): number {
  let first = Number.POSITIVE_INFINITY;
  for (const claim of story.claims) first = Math.min(first, claim.firstAt);
  return first;
}

const STORY_TERMS = 48;
