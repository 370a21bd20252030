import type { ClaimState } from '../claims/claim-state.ts';
import { dropSibling } from './few.ts';
import { largestAt } from './heaviest.ts';
import type { MatchState } from './match-state.ts';
import { forgetClaim } from './membership-changes.ts';
import { claimAt, forgetAtRest } from './rest.ts';
import { layTombstone } from './returns.ts';

/**
 * What the engine forgets, so that its memory is bounded: a claim 24 hours after its last post (72 if it was ever flagged,
 * to catch returns). Above four fifths of the cap, single posts go after 2 hours and claims of fewer than five posts after
 * 6; above the cap, those longest silent, flagged ones last. Nothing is said of it: stored claims keep their posts, and known
 * rumours leave a tombstone.
 * Cost: a few passes over the live claims a minute. Source: ALGORITHMS §1.3 step 8.
 */
export function evictOld(state: MatchState, maxClaims: number): number {
  const isTight = state.claims.count() * 5 > maxClaims * 4;
  const old: number[] = [];
  for (const [, held] of state.claims.all())
    if (state.now - lastAt(state, held) > lifeOf(held, isTight)) old.push(slotOf(held));
  for (const slot of old) evict(state, slot);
  const worthless = leastWorth(state, state.claims.count() - maxClaims);
  for (const slot of worthless) evict(state, slot);
  for (const [id, alias] of state.aliases) if (state.now - alias.at > ALIAS_MS) state.aliases.delete(id);
  for (const [id, at] of state.gone) if (state.now - at > GONE_MS) state.gone.delete(id);
  for (const [id, act] of state.acts) if (state.now - act.at > ALIAS_MS) state.acts.delete(id);
  return old.length + worthless.length;
}

/** A live claim, or the place of one at rest: one post, and nobody flagged it. */
type Held = ClaimState | number;

const slotOf = (held: Held): number => (typeof held === 'number' ? held : held.slot);

function lastAt(state: MatchState, held: Held): number {
  return typeof held === 'number' ? state.resting.atOf(held) : held.lastAt;
}

function lifeOf(held: Held, isTight: boolean): number {
  if (typeof held !== 'number' && held.flag !== null) return 72 * HOUR_MS;
  if (!isTight) return 24 * HOUR_MS;
  const posts = typeof held === 'number' ? 1 : held.posts.length;
  return posts <= 1 ? 2 * HOUR_MS : posts < 5 ? 6 * HOUR_MS : 24 * HOUR_MS;
}

/** The places of the claims worth least, least first: found by selection, because they are few among many. */
function leastWorth(state: MatchState, count: number): number[] {
  if (count <= 0) return [];
  // What is silent longest has the largest key; flagged claims come after all others.
  const keys = new Float64Array(state.claims.count());
  let n = 0;
  for (const [, held] of state.claims.all()) keys[n++] = silence(state, held);
  const line = largestAt(keys, n, count);
  const worst: Array<{ readonly id: string; readonly slot: number; readonly silence: number }> = [];
  for (const [id, held] of state.claims.all()) {
    const silent = silence(state, held);
    if (silent >= line) worst.push({ id, slot: slotOf(held), silence: silent });
  }
  worst.sort((a, b) => b.silence - a.silence || (a.id < b.id ? -1 : 1));
  return worst.slice(0, count).map(({ slot }) => slot);
}

function silence(state: MatchState, held: Held): number {
  return (typeof held !== 'number' && held.flag !== null ? FLAGGED : 0) - lastAt(state, held);
}

function evict(state: MatchState, slot: number): void {
  // One post by one author, not flagged: without a verdict it leaves no tombstone, and it has no sibling.
  if (state.slots[slot] === null && !state.life.verdicts.has(state.resting.idOf(slot))) {
    forgetAtRest(state, slot);
    return;
  }
  const claim = claimAt(state, slot);
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
