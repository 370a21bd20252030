import type { AnnotatedPost } from '@vigie/contracts/annotated-post';
import type { ClaimId } from '@vigie/contracts/ids';
import type { Post } from '@vigie/contracts/post';
import type { ClaimState, VariantState } from '../claims/claim-state.ts';
import { arrivalOf, textHashOf, type Arrival } from './arrival.ts';
import type { Ahead } from './compared.ts';
import { base32Of } from './hash.ts';
import { decide, lookAhead, type Decision } from './join.ts';
import type { MatchState } from './match-state.ts';
import { isNearlyTheSame } from './variants.ts';
import { noteMutation } from './mutations.ts';
import { tellsTheOther } from './outcomes.ts';
import { noteReturn } from './returns.ts';
import { statedBy } from './stated.ts';
import { noteFrame } from './templates.ts';
import { addVariant, foundClaim, joinPost, leavePost } from './membership-changes.ts';
import { relate, relateByText } from './siblings.ts';
import { replyStance, stanceTowards } from './stance-of.ts';
import { openStory } from './stories.ts';

/**
 * The way of one post into a claim: a repeat changes nothing; an edit leaves and joins again; a copy costs a counter; a
 * reply without content of its own stands by what it answers; anything else is compared, and joins or founds.
 */
export function placePost(state: MatchState, message: AnnotatedPost, scored?: Scored): void {
  const { post } = message;
  const at = Date.parse(post.seenAt);
  if (isGone(state, post, at)) return;
  const held = state.posts.get(post.id);
  if (held !== undefined) {
    // An older text that is delivered again must not undo a newer one.
    if (held.textHash === textHashOf(post) || at < held.seenAt) return;
    leavePost(state, held, 'edited', at);
  }
  const arrival = scored?.arrival ?? arrivalOf(message);
  state.stream.count(at, arrival.features.cues);
  const parents = parentsOf(state, post);
  const answered = post.replyTo === undefined ? undefined : state.posts.get(post.replyTo)?.claim;
  if (answered !== undefined && !hasContent(arrival)) {
    joinPost(state, answered, arrival, null, replyStance(arrival.own), [{ name: 'reply', value: post.replyTo! }]);
    return;
  }
  const copied = arrival.terms.length === 0 ? undefined : state.variants.find(arrival);
  if (copied !== undefined) {
    state.variants.alias(arrival.exactKey, arrival.own, copied);
    joinPost(state, copied.claim, arrival, copied, copied.stance, [{ name: 'copy', value: copied.copies + 1 }]);
    return;
  }
  const decision = decide(state, arrival, parents, scored?.ahead);
  if (decision.claim !== null) join(state, decision.claim, arrival, decision);
  else if (answered !== undefined && (arrival.own !== 'support' || arrival.terms.length < OWN_CLAIM_TERMS))
    joinPost(state, answered, arrival, null, replyStance(arrival.own), [{ name: 'reply', value: post.replyTo! }]);
  else found(state, arrival, decision, answered);
}

/** A post read, and compared with its candidates, before its turn. */
export interface Scored {
  readonly arrival: Arrival;
  /** Null for what looks like a repeat, a copy or a bare reply: those are not compared. */
  readonly ahead: Ahead | null;
}

/** Does the costly part of placing a post; reads the state and changes nothing in it, so that many may at once. */
export function scorePost(state: MatchState, message: AnnotatedPost): Scored {
  const arrival = arrivalOf(message);
  const isAnswer = message.post.replyTo !== undefined && state.posts.has(message.post.replyTo);
  const isSettled =
    state.posts.has(message.post.id) ||
    (isAnswer && !hasContent(arrival)) ||
    (arrival.terms.length > 0 && state.variants.find(arrival) !== undefined);
  return { arrival, ahead: isSettled ? null : lookAhead(state, arrival) };
}

/** The id of the claim that a post founds. */
export function claimIdOf(foundingPost: string): ClaimId {
  return base32Of(foundingPost, 'c_') as ClaimId;
}

/** Joins as a copy of a text that is nearly this one, or as a text of its own. */
function join(state: MatchState, claim: ClaimState, arrival: Arrival, decision: Decision): void {
  const copied = nearlyThis(claim, arrival);
  if (copied !== undefined) {
    state.variants.alias(arrival.exactKey, arrival.own, copied);
    joinPost(state, claim, arrival, copied, copied.stance, [{ name: 'copy', value: copied.copies + 1 }]);
    return;
  }
  // "Not open" said of what is closed agrees.
  const isTurned = tellsTheOther(arrival.signature.outcomes, statedBy(claim).outcomes);
  const stance = stanceTowards(arrival.own, arrival.features.negated !== isTurned, claim.negated);
  const variant = addVariant(state, claim, arrival, stance);
  joinPost(state, claim, arrival, variant, stance, decision.because);
  if (stance === 'support')
    for (const { claim: other, conflict } of decision.siblings)
      if (relateByText(claim, other, conflict)) state.touched.add(other);
  noteFrame(state, claim, arrival);
}

function found(state: MatchState, arrival: Arrival, decision: Decision, answered: ClaimState | undefined): void {
  const plain = claimIdOf(arrival.post.id);
  // An edited founder may found again while copies of its first text still hold the first claim.
  const id = state.claims.has(plain) ? claimIdOf(`${arrival.post.id}\n${arrival.post.seenAt}`) : plain;
  const story = decision.story ?? answered?.story ?? openStory(state, id, arrival.terms, arrival.meaning, arrival.at);
  const claim = foundClaim(state, id, arrival, story);
  const variant = addVariant(state, claim, arrival, arrival.own);
  joinPost(state, claim, arrival, variant, arrival.own, decision.because);
  for (const { claim: other, conflict } of decision.siblings) {
    relate(claim, other, conflict);
    state.touched.add(other);
  }
  noteMutation(state, claim, decision.siblings);
  state.plain.put(claim);
  if (decision.story !== null) noteFrame(state, claim, arrival);
  noteReturn(state, claim, arrival);
  state.fresh.push(claim);
  if (claim.centroid.meaning !== null) state.scan.put(claim.slot, claim.centroid.meaning);
  if (state.fresh.length > FRESH_CLAIMS) {
    const old = state.fresh.shift()!;
    if (old.soleAuthor !== null && state.slots[old.slot] === old) state.scan.remove(old.slot);
    state.drowsy.add(old);
  }
}

/** The newest of a claim's texts that is nearly this one: what SimHash misses when a few words are put around a quotation. */
function nearlyThis(claim: ClaimState, arrival: Arrival): VariantState | undefined {
  for (let i = claim.variants.length - 1; i >= Math.max(0, claim.variants.length - NEWEST_TEXTS); i--)
    if (isNearlyTheSame(claim.variants[i]!, arrival)) return claim.variants[i];
  return undefined;
}

/** A deletion or an erasure that is later than the post: the post stays away. */
function isGone(state: MatchState, post: Post, at: number): boolean {
  return (state.gone.get(post.id) ?? -1) >= at || (state.gone.get(authorMark(post.author)) ?? -1) >= at;
}

/** Where an erased author stands among the posts taken back. */
export function authorMark(author: string): string {
  return `author\n${author}`;
}

function parentsOf(state: MatchState, post: Post): ClaimState[] {
  const parents: ClaimState[] = [];
  for (const id of [post.replyTo, post.quotes]) {
    const claim = id === undefined ? undefined : state.posts.get(id)?.claim;
    if (claim !== undefined && !parents.includes(claim)) parents.push(claim);
  }
  return parents;
}

/** A reply of a few words, or one that only asks or denies, says nothing by itself. */
function hasContent(arrival: Arrival): boolean {
  return arrival.terms.length >= (arrival.own === 'support' ? CONTENT_TERMS : CONTENT_TERMS + 2);
}

const NEWEST_TEXTS = 32;
const CONTENT_TERMS = 4;
/** A reply of fewer terms that fits no claim comments on what it answers. */
const OWN_CLAIM_TERMS = 8;
/** How many of the newest claims are in the dense scan whatever their size. */
const FRESH_CLAIMS = 1_024;
