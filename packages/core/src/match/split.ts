import type { ClaimId, PostId } from '@vigie/contracts/ids';
import type { ShapeReason } from '@vigie/contracts/membership';
import type { ClaimState, HeldPost, VariantState } from '../claims/claim-state.ts';
import { centroidOf } from './centroid.ts';
import { NO_SIBLINGS } from './few.ts';
import { instant, type MatchState } from './match-state.ts';
import { insertInOrder, rebuild } from './membership-changes.ts';
import { claimIdOf } from './place.ts';
import { rememberSplit } from './shape-memory.ts';

/** What leaves, on whose word and why. */
export interface Splitting {
  readonly posts: readonly PostId[];
  /** Makes an id of its own where the plain one is taken. */
  readonly salt: string;
  readonly by: 'engine' | 'person';
  readonly because: string;
  readonly why?: ShapeReason;
  /** The id that the part must bear: that of a merge that is undone. */
  readonly wanted?: ClaimId;
}

/**
 * Posts of a claim go to a claim of their own, in the same story, because a person said so or because its texts
 * fell apart. Copies of one text stay together: a text goes where most of its posts go. The part that is split off gets the
 * id of its earliest post's claim, or one made of that post and a salt where the old claim already bears it. Returns null where nothing would move or stay.
 */
export function splitClaim(
  state: MatchState,
  from: ClaimState,
  { posts, salt, by, because, why, wanted }: Splitting,
): ClaimState | null {
  const asked = new Set(posts);
  const moving = from.posts.filter((p) => asked.has(p.id));
  if (moving.length === 0 || moving.length === from.posts.length) return null;
  const variants = mostMoving(from.posts, asked);
  const goes = (post: HeldPost): boolean => (post.of === null ? asked.has(post.id) : variants.has(post.of));
  const moved = from.posts.filter(goes);
  if (moved.length === 0 || moved.length === from.posts.length) return null;

  const plain = claimIdOf(moved[0]!.id);
  const id = wanted ?? (state.claims.has(plain) ? claimIdOf(`${moved[0]!.id}\n${salt}`) : plain);
  if (state.claims.has(id)) return null;
  const slot = state.freeSlots.pop() ?? state.slots.length;
  const empty = centroidOf(new Int32Array(0), null);
  const claim: ClaimState = {
    ...from,
    id,
    slot,
    variants: [],
    posts: [],
    centroid: empty,
    anchor: empty,
    siblings: NO_SIBLINGS,
    links: [],
    // Whoever confirmed a fact-check spoke of the claim as it was, not of this part of it.
    checks: [],
    memory: null,
    stage: 'dormant',
    score: 0,
    flag: null,
    heldBack: false,
    sentence: null,
    revision: -1,
  };
  state.slots[slot] = claim;
  state.claims.set(id, claim);
  claim.story.claims.push(claim);
  from.posts = from.posts.filter((p) => !goes(p));
  for (const post of moved) {
    post.claim = claim;
    insertInOrder(claim.posts, post);
  }
  rebuild(
    state,
    claim,
    from.variants.filter((v) => variants.has(v)),
  );
  rebuild(
    state,
    from,
    from.variants.filter((v) => !variants.has(v)),
  );
  rememberSplit(state, from.id, claim.id, by);
  for (const part of [claim, from]) retell(state, part);
  state.memberships.push({
    kind: 'split',
    claim: id,
    from: from.id,
    posts: moved.map((p) => p.id),
    by,
    because,
    ...(why === undefined ? {} : { why }),
    sizes: { claim: claim.posts.length, other: from.posts.length },
    at: instant(state.now),
  });
  return claim;
}

/** The texts most of whose posts were asked for. */
function mostMoving(posts: readonly HeldPost[], asked: ReadonlySet<PostId>): ReadonlySet<VariantState> {
  const balance = new Map<VariantState, number>();
  for (const { id, of } of posts) if (of !== null) balance.set(of, (balance.get(of) ?? 0) + (asked.has(id) ? 1 : -1));
  return new Set([...balance].flatMap(([variant, most]) => (most > 0 ? [variant] : [])));
}

/** Times, authors and the sentence follow from the posts that are left. */
function retell(state: MatchState, claim: ClaimState): void {
  claim.firstAt = claim.posts[0]!.seenAt;
  claim.lastAt = claim.posts.at(-1)!.seenAt;
  const author = claim.posts[0]!.author;
  claim.soleAuthor = claim.posts.every((p) => p.author === author) ? author : null;
  if (claim.soleAuthor === null && claim.centroid.meaning !== null) state.scan.put(claim.slot, claim.centroid.meaning);
  claim.sentence = null;
  state.touched.add(claim);
}
