import type { Membership, ShapeReason } from '@vigie/contracts/membership';
import type { ClaimState } from '../claims/claim-state.ts';
import { candidatesByWords } from './candidates.ts';
import { dropSibling, setSibling } from './few.ts';
import { instant, type MatchState } from './match-state.ts';
import { forgetClaim, insertInOrder, linkTo, takeVariant } from './membership-changes.ts';
import { queryGroup, type QueryText } from './query-text.ts';
import { inheritMutations } from './mutations.ts';
import { claimAt } from './rest.ts';
import type { Likened } from './resting.ts';
import { inheritMarks } from './returns.ts';
import { mayMerge, rememberMerge } from './shape-memory.ts';
import { grownLine, likeness } from './similarity.ts';
import { statedBy } from './stated.ts';
import { mergeStories } from './stories.ts';
import { inheritFrames } from './templates.ts';
import { conflictBetween, kinshipOf, sharedEntities } from './vetoes.ts';

/**
 * Claims that grew alike become one, every 60 seconds of event time. Assign-only clustering fragments: merging
 * is worth .02 to .05 AMI and .07 to .13 B-cubed F1. Claims must be alike both ways, of one polarity, and contradict each
 * other in nothing; the older keeps its id. Only claims that got a second distinct text since the last pass are looked at,
 * at most 2,000 a pass, in the order of their ids. Source: ALGORITHMS §1.2, §1.3 step 8.
 */
export function mergeAlike(state: MatchState, changed: readonly ClaimState[]): void {
  let merges = 0;
  for (const claim of changed.slice(0, MAX_LOOKED_AT)) {
    if (state.claims.get(claim.id) !== claim || claim.variants.length === 0) continue;
    const query = queryGroup(claim.centroid, languageOf(claim), state.frequencies);
    let best: { other: Likened; score: number } | null = null;
    for (const other of candidatesByWords(state, query)) {
      if (other.slot === claim.slot) continue;
      const score = alike(state, claim, query, other);
      if (
        score === null ||
        (best !== null && (score < best.score || (score === best.score && best.other.id < other.id)))
      )
        continue;
      best = { other, score };
    }
    if (best !== null && merges < MAX_MERGES) {
      merges += 1;
      const other = claimAt(state, best.other.slot);
      const [into, from] = isOlder(claim, other) ? [claim, other] : [other, claim];
      const likeness = Math.round(best.score / 100) / 100;
      mergeClaims(state, from, into, 'engine', `wording and meaning ${likeness.toFixed(2)}`, {
        kind: 'alike',
        likeness,
      });
    }
  }
}

/** Every post, text and sibling of `from` goes to `into`; its id leads there from now on. */
export function mergeClaims(
  state: MatchState,
  from: ClaimState,
  into: ClaimState,
  by: 'engine' | 'person',
  because: string,
  why?: ShapeReason,
): void {
  const sizes = { claim: from.posts.length, other: into.posts.length };
  rememberMerge(state, from.id, into.id, by);
  inheritMutations(state, from, into);
  inheritFrames(state, from.id, into.id);
  for (const variant of from.variants) takeVariant(state, into, variant);
  for (const post of from.posts) {
    post.claim = into;
    insertInOrder(into.posts, post);
  }
  for (const key of from.links) linkTo(state, key, into);
  for (const [id, sibling] of from.siblings) {
    const other = state.claims.get(id);
    dropSibling(other, from.id);
    if (other === undefined || other === into) continue;
    if (!into.siblings.has(id)) setSibling(into, sibling);
    if (!other.siblings.has(into.id))
      setSibling(other, {
        id: into.id,
        differs: sibling.differs,
        ours: sibling.theirs,
        theirs: sibling.ours,
      });
  }
  dropSibling(into, from.id);
  into.firstAt = Math.min(into.firstAt, from.firstAt);
  into.lastAt = Math.max(into.lastAt, from.lastAt);
  into.soleAuthor = into.soleAuthor === from.soleAuthor ? into.soleAuthor : null;
  if (into.soleAuthor === null && into.centroid.meaning !== null) state.scan.put(into.slot, into.centroid.meaning);
  into.flag ??= from.flag;
  if (from.story !== into.story) mergeStories(state, from.story, into.story);
  forgetClaim(state, from);
  inheritMarks(state, from.id, into.id, by);
  state.aliases.set(from.id, { into: into.id, at: state.now });
  state.departed.push({ claim: from, into: into.id });
  state.touched.add(into);
  const membership: Membership = {
    kind: 'merged',
    claim: from.id,
    into: into.id,
    by,
    because,
    ...(why === undefined ? {} : { why }),
    sizes,
    at: instant(state.now),
  };
  state.memberships.push(membership);
}

/** How alike two claims are, the lesser of both ways in ten-thousandths; null where they may not be one. */
function alike(state: MatchState, a: ClaimState, query: QueryText, b: Likened): number | null {
  const { weights, frequencies } = state;
  if (a.negated !== b.negated || a.muted || b.muted || b.variants.length === 0) return null;
  if (!mayMerge(state, a.id, b.id)) return null;
  const like = likeness(
    query,
    a.centroid.meaning,
    sharedEntities(statedBy(a), statedBy(b)),
    b.centroid,
    frequencies,
    weights,
  );
  // Two large claims must be more alike than two small ones: what many posts say of an event glues everything about it.
  const line = weights.mergeClaims + grownLine(a.variants.length + b.variants.length);
  if (Math.min(like.score, like.back) < line) return null;
  // A rumour that fills the stream makes its own words common: then meaning must say that they are one.
  if (like.wording.informative < 2 && (like.meaning ?? 0) < weights.mergeMeaning) return null;
  const relation = {
    isAcross: isAcross(a, b),
    isReversed: false,
    kinship: kinshipOf(like.wording.cosine, weights),
    terms: { ours: a.centroid.terms, theirs: b.centroid.terms },
  };
  if (conflictBetween(statedBy(a), statedBy(b), relation) !== null) return null;
  return Math.round(Math.min(like.score, like.back) * 10_000);
}

function isAcross(a: ClaimState, b: Likened): boolean {
  return !a.languages.some((language) => b.languages.includes(language));
}

function isOlder(a: ClaimState, b: ClaimState): boolean {
  return a.firstAt < b.firstAt || (a.firstAt === b.firstAt && a.id < b.id);
}

function languageOf(claim: ClaimState): string {
  return claim.variants[0]?.language ?? 'und';
}

const MAX_LOOKED_AT = 2_000;
const MAX_MERGES = 256;
