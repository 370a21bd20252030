import type { ClaimState } from '../claims/claim-state.ts';
import { dropSibling } from './few.ts';
import { largestAt } from './heaviest.ts';
import type { MatchState } from './match-state.ts';
import { forgetClaim } from './membership-changes.ts';
import { layTombstone } from './returns.ts';

/**
 * What the engine forgets, so that its memory is bounded: a claim 24 hours after its last post (72 if it was ever flagged,
 * to catch returns). Above four fifths of the cap, single posts go after 2 hours and claims of fewer than five posts after
 * 6; above the cap, those longest silent, flagged ones last. Nothing is said of it: stored claims keep their posts, and known
 * rumours leave a tombstone.
 * Cost: a few passes over the live claims a minute. Source: ALGORITHMS §1.3 step 8.
 */
export function evictOld(state: MatchState, maxClaims: number): number {
  const isTight = state.claims.size * 5 > maxClaims * 4;
  const old = [...state.claims.values()].filter((claim) => state.now - claim.lastAt > lifeOf(claim, isTight));
  for (const claim of old) evict(state, claim);
  const worthless = leastWorth(state, state.claims.size - maxClaims);
  for (const claim of worthless) evict(state, claim);
  for (const [id, alias] of state.aliases) if (state.now - alias.at > ALIAS_MS) state.aliases.delete(id);
  for (const [id, at] of state.gone) if (state.now - at > GONE_MS) state.gone.delete(id);
  for (const [id, act] of state.acts) if (state.now - act.at > ALIAS_MS) state.acts.delete(id);
  return old.length + worthless.length;
}

function lifeOf(claim: ClaimState, isTight: boolean): number {
  if (claim.flag !== null) return 72 * HOUR_MS;
  if (!isTight) return 24 * HOUR_MS;
  return claim.posts.length <= 1 ? 2 * HOUR_MS : claim.posts.length < 5 ? 6 * HOUR_MS : 24 * HOUR_MS;
}

/** The claims worth least, least first: found by selection, because they are few among many. */
function leastWorth(state: MatchState, count: number): ClaimState[] {
  if (count <= 0) return [];
  // What is silent longest has the largest key; flagged claims come after all others.
  const keys = Float64Array.from(state.claims.values(), silence);
  const line = largestAt(keys, keys.length, count);
  return [...state.claims.values()]
    .filter((claim) => silence(claim) >= line)
    .sort(byLeastWorth)
    .slice(0, count);
}

function silence({ flag, lastAt }: ClaimState): number {
  return (flag === null ? 0 : FLAGGED) - lastAt;
}

function byLeastWorth(a: ClaimState, b: ClaimState): number {
  return Number(a.flag !== null) - Number(b.flag !== null) || a.lastAt - b.lastAt || (a.id < b.id ? -1 : 1);
}

function evict(state: MatchState, claim: ClaimState): void {
  layTombstone(state, claim);
  for (const variant of claim.variants) state.variants.remove(variant);
  for (const post of claim.posts) state.posts.delete(post.id);
  for (const id of claim.siblings.keys()) dropSibling(state.claims.get(id), claim.id);
  forgetClaim(state, claim);
}

/** Before any event time. */
const FLAGGED = -Number.MAX_SAFE_INTEGER / 2;
const HOUR_MS = 60 * 60 * 1000;
const ALIAS_MS = 72 * HOUR_MS;
const GONE_MS = 72 * HOUR_MS;
