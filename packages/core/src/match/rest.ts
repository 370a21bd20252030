import type { ClaimState } from '../claims/claim-state.ts';
import type { Meaning } from './dense.ts';
import type { MatchState } from './match-state.ts';
import type { Likened } from './resting.ts';

// How claims go to rest and wake. In the tables a claim at rest is a number: its place.

/** Lays the claims to rest that nothing holds awake: at the end of an epoch, when all that changed is told. */
export function layToRest(state: MatchState): void {
  for (const claim of state.drowsy) {
    if (state.slots[claim.slot] !== claim || isHeld(state, claim) || !state.resting.lay(claim)) continue;
    const { slot } = claim;
    state.slots[slot] = null;
    state.claims.set(claim.id, slot);
    state.posts.set(claim.posts[0]!.id, slot);
    state.stories.delete(claim.story.id);
    state.variants.rest(claim.variants[0]!, slot);
  }
  state.drowsy.clear();
}

/** Something that a row does not know of holds it: the scan of meanings, or a further key of its text. */
function isHeld(state: MatchState, { slot, variants }: ClaimState): boolean {
  return state.scan.has(slot) || variants.some((variant) => state.variants.aliasesOf(variant).length > 0);
}

/** Makes a claim at rest again, in every table. */
export function wake(state: MatchState, slot: number): ClaimState {
  const claim = state.resting.made(slot);
  state.resting.forget(slot);
  state.slots[slot] = claim;
  state.claims.set(claim.id, claim);
  state.posts.set(claim.posts[0]!.id, claim.posts[0]!);
  state.stories.set(claim.story.id, claim.story);
  state.variants.wake(claim.variants[0]!);
  state.drowsy.add(claim);
  return claim;
}

/** The live claim in a place, awake. */
export function claimAt(state: MatchState, slot: number): ClaimState {
  return state.slots[slot] ?? wake(state, slot);
}

/** The live claim in a place, to be compared: a sketch where it is at rest. */
export function likenedAt(state: MatchState, slot: number): Likened {
  return state.slots[slot] ?? state.resting.sketch(slot);
}

/** What a live claim means, without waking it. */
export function meaningAt(state: MatchState, slot: number): Meaning | null {
  const claim = state.slots[slot];
  return claim === null ? state.resting.meaningOf(slot) : claim!.centroid.meaning;
}

/** Takes a claim at rest out of every table. */
export function forgetAtRest(state: MatchState, slot: number): void {
  const { resting } = state;
  state.variants.removeAtRest(resting.textOf(slot), slot);
  state.posts.delete(resting.postOf(slot));
  state.claims.delete(resting.idOf(slot));
  state.postings.leave(slot);
  state.plain.forget(slot);
  state.slots[slot] = undefined;
  state.freeSlots.push(slot);
  resting.forget(slot);
}
