import type { ClaimId } from '@vigie/contracts/ids';
import type { ClaimState, StoryState, VariantState } from '../claims/claim-state.ts';
import { centroidFrom, NO_WORDS } from './centroid.ts';
import { claimFrom, type ClaimRecord } from './claim-record.ts';
import type { MatchState } from './match-state.ts';
import type { EngineSnapshot, StoryRecord } from './snapshot.ts';

/**
 * Fills an empty state from a snapshot. Claims are made one by one and those that may rest are laid to rest at once, so that few
 * are objects at the same time; what follows from the order in which texts and claims came is entered in that order afterwards.
 * Cost: one pass over claims, texts and posts, and two sorts.
 */
export function restore(state: MatchState, snapshot: EngineSnapshot): void {
  const stories = new Map<ClaimId, StoryState>();
  const ownStories = new Map<ClaimId, StoryRecord>();
  for (const record of snapshot.stories) {
    if (record.centroid === null) ownStories.set(record.claims[0]!, record);
    else {
      const story = { id: record.id, claims: [], centroid: centroidFrom(record.centroid), lastAt: record.lastAt };
      state.stories.set(record.id, story);
      for (const id of record.claims) stories.set(id, story);
    }
  }
  const awake = heldAwake(snapshot);
  const texts: InOrder[] = [];
  const aliases = new Map<VariantState, readonly string[]>();
  for (const record of snapshot.claims) {
    const story = stories.get(record.id);
    const claim =
      story === undefined
        ? claimWithStory(state, record, ownStories.get(record.id)!)
        : claimFrom(record, state.slots.length, story);
    const isFoundOtherwise = record.variants.some((variant) => variant.aliases.length > 0);
    if (!awake.has(claim.id) && !isFoundOtherwise && state.resting.lay(claim)) {
      putAtRest(state, claim);
      texts.push({ order: claim.variants[0]!.order, of: claim.slot });
      continue;
    }
    put(state, claim);
    for (const [at, variant] of claim.variants.entries()) {
      texts.push({ order: variant.order, of: variant });
      const { aliases: keys } = record.variants[at]!;
      if (keys.length > 0) aliases.set(variant, keys);
    }
  }
  for (const { of } of texts.sort(byOrder))
    if (typeof of !== 'number') state.variants.add(of);
    else state.resting.placeText(of, state.variants.addAtRest(state.resting.textOf(of), of));
  for (const [variant, keys] of aliases) for (const key of keys) state.variants.alias(key, variant.own, variant);
  for (const { id, claims, centroid } of snapshot.stories)
    if (centroid !== null) state.stories.get(id)!.claims = claims.map((claim) => state.claims.get(claim)!);
  enterWords(state);
  const known = (ids: readonly ClaimId[]): ClaimState[] => ids.map((id) => state.claims.get(id)!);
  for (const [key, ids] of snapshot.links) state.links.set(key, known(ids));
  state.fresh.push(...known(snapshot.fresh));
  for (const claim of known(snapshot.scanned))
    if (claim.centroid.meaning !== null) state.scan.put(claim.slot, claim.centroid.meaning);
  for (const claim of known(snapshot.grown)) state.grown.add(claim);
  for (const id of snapshot.grownStories) state.grownStories.add(state.stories.get(id)!);
}

/** A text, or the place of a claim at rest that has it. */
interface InOrder {
  readonly order: number;
  readonly of: VariantState | number;
}

const byOrder = (a: InOrder, b: InOrder): number => a.order - b.order;

/** A claim in the next free place with its story, which is its text. */
function claimWithStory(state: MatchState, record: ClaimRecord, { id, lastAt }: StoryRecord): ClaimState {
  const story: StoryState = { id, claims: [], centroid: NO_WORDS, lastAt };
  const claim = claimFrom(record, state.slots.length, story);
  story.claims = [claim];
  story.centroid = claim.centroid;
  state.plain.put(claim);
  return claim;
}

function putAtRest(state: MatchState, { id, slot, posts }: ClaimState): void {
  state.slots.push(null);
  state.claims.set(id, slot);
  state.posts.set(posts[0]!.id, slot);
}

function put(state: MatchState, claim: ClaimState): void {
  state.slots.push(claim);
  state.claims.set(claim.id, claim);
  state.stories.set(claim.story.id, claim.story);
  for (const post of claim.posts) state.posts.set(post.id, post);
}

/** The claims that something else holds: no row knows of it. */
function heldAwake({ fresh, scanned, grown, links }: EngineSnapshot): ReadonlySet<ClaimId> {
  return new Set([...fresh, ...scanned, ...grown, ...links.flatMap(([, claims]) => claims)]);
}

/**
 * Words lead to claims in the order in which these got their latest texts. Past a thousand million texts the stamps are
 * given anew, from one on: only their order says something, and a list holds no integer beyond twice that.
 */
function enterWords(state: MatchState): void {
  const entered: Array<{ readonly slot: number; stamp: number }> = [];
  for (const [slot, claim] of state.slots.entries())
    if (claim === null) entered.push({ slot, stamp: state.resting.stampOf(slot) });
    else if (claim !== undefined && claim.variants.length > 0) entered.push({ slot, stamp: claim.stamp });
  entered.sort((a, b) => a.stamp - b.stamp);
  if (state.stamp > STAMPED_ANEW) {
    for (const [at, each] of entered.entries()) {
      each.stamp = at + 1;
      const claim = state.slots[each.slot];
      if (claim) claim.stamp = each.stamp;
      else state.resting.stampAnew(each.slot, each.stamp);
    }
    state.stamp = entered.length;
  }
  for (const { slot, stamp } of entered)
    state.postings.enter(slot, state.slots[slot]?.centroid.terms ?? state.plain.termsOf(slot), stamp);
}

const STAMPED_ANEW = 2 ** 30;
