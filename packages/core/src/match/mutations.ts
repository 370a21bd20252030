import type { ClaimState } from '../claims/claim-state.ts';
import type { MatchState } from './match-state.ts';
import type { Conflict } from './vetoes.ts';

/**
 * How claims come out of one another. A claim that is founded because it states another number, place or name than an earlier
 * one remembers the sibling it is nearest to and what changed; that the two are siblings is remembered by both elsewhere.
 * Cost: one entry a claim that has siblings.
 */
export function noteMutation(
  state: MatchState,
  claim: ClaimState,
  siblings: ReadonlyArray<{ readonly claim: ClaimState; readonly conflict: Conflict }>,
): void {
  // Nearest first, as they were compared.
  const [nearest] = siblings;
  const first = claim.posts[0];
  if (nearest === undefined || first === undefined) return;
  const { differs, ours, theirs } = nearest.conflict;
  state.life.mutations.set(claim.id, {
    of: nearest.claim.id,
    differs,
    from: theirs.slice(0, MAX_LENGTH),
    to: ours.slice(0, MAX_LENGTH),
    post: first.id,
  });
}

/** What came out of a claim that is merged away came out of the other; the merged claim keeps its own origin. */
export function inheritMutations(state: MatchState, from: ClaimState, into: ClaimState): void {
  const { mutations } = state.life;
  for (const id of from.siblings.keys()) {
    const mutation = mutations.get(id);
    if (mutation?.of !== from.id) continue;
    if (id === into.id) mutations.delete(id);
    else mutations.set(id, { ...mutation, of: into.id });
  }
  if (mutations.get(into.id)?.of === from.id) mutations.delete(into.id);
  mutations.delete(from.id);
}

const MAX_LENGTH = 200;
