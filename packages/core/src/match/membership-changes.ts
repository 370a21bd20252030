import type { Stance } from '@vigie/contracts/claim';
import type { ClaimId } from '@vigie/contracts/ids';
import type { Joined, Left } from '@vigie/contracts/membership';
import type { ClaimState, HeldPost, StoryState, VariantState } from '../claims/claim-state.ts';
import { readability } from '../claims/sentence.ts';
import { heldPost, type Arrival } from './arrival.ts';
import { centroidOf, withText } from './centroid.ts';
import { NO_SIBLINGS, NOTHING, onlyLanguage, withOne } from './few.ts';
import { instant, type MatchState } from './match-state.ts';
import { withOutcomes } from './outcomes.ts';
import { enterStory, leaveStory } from './stories.ts';

/** Why a post is where it is: short codes with values, put into words by the console. */
export type Because = Joined['because'];

/** Makes a new claim of a text, in a story. The post itself joins like any other. */
export function foundClaim(state: MatchState, id: ClaimId, arrival: Arrival, story: StoryState): ClaimState {
  const slot = state.freeSlots.pop() ?? state.slots.length;
  const own = centroidOf(arrival.terms, arrival.meaning);
  const claim: ClaimState = {
    id,
    slot,
    stamp: 0,
    story,
    variants: [],
    posts: [],
    centroid: own,
    anchor: own,
    quantities: NOTHING,
    places: NOTHING,
    names: NOTHING,
    outcomes: 0,
    // A denial denies an assertion: the claim behind "no, the school is not closed" is that it is.
    negated: arrival.own === 'denial' ? false : arrival.features.negated,
    languages: NOTHING,
    links: NOTHING,
    firstAt: arrival.at,
    lastAt: arrival.at,
    soleAuthor: arrival.post.author,
    siblings: NO_SIBLINGS,
    memory: null,
    stage: 'dormant',
    score: 0,
    flag: null,
    heldBack: false,
    spam: false,
    muted: false,
    checks: NOTHING,
    exercise: arrival.post.exercise === true,
    sentence: null,
    revision: -1,
  };
  state.slots[slot] = claim;
  state.claims.set(id, claim);
  return claim;
}

/** Adds a text to a claim as a variant of its own and makes the claim findable by it. */
export function addVariant(state: MatchState, claim: ClaimState, arrival: Arrival, stance: Stance): VariantState {
  const variant: VariantState = {
    key: arrival.exactKey,
    simhash: arrival.simhash,
    order: ++state.variantsSeen,
    place: 0,
    language: arrival.language,
    terms: arrival.terms,
    signature: arrival.signature,
    meaning: arrival.meaning,
    readability: readability(arrival.post.text),
    ...(arrival.features.checkWorthy === undefined ? {} : { checkWorthy: arrival.features.checkWorthy }),
    own: arrival.own,
    stance,
    claim,
    copies: 0,
    lastAt: arrival.at,
    texts: NOTHING,
  };
  const counted = arrival.terms.filter((term) => speaks(textsWith(claim, term)));
  const before = claim.centroid;
  takeVariant(state, claim, variant);
  state.variants.add(variant);
  state.frequencies.count(counted, arrival.language);
  enterStory(state, claim, before, arrival);
  return variant;
}

/** How many of a claim's texts have a term. */
function textsWith({ variants, centroid }: ClaimState, term: number): number {
  const at = variants.length === 0 ? -1 : centroid.terms.indexOf(term);
  return at < 0 ? 0 : (centroid.counts?.[at] ?? 1);
}

/**
 * Whether a further text with a word makes it commoner. A rumour that fills the stream must not make its own words common: of a
 * claim's texts with a word the first thirty-two count, then the 64th, the 128th and so on.
 */
function speaks(before: number): boolean {
  return before < COUNTED_TEXTS || ((before + 1) & before) === 0;
}

/** Puts a variant into a claim: its words, its meaning, what it states. */
export function takeVariant(state: MatchState, claim: ClaimState, variant: VariantState): void {
  const isFirst = claim.variants.length === 0;
  variant.claim = claim;
  claim.variants = withOne(claim.variants, variant);
  if (!isFirst) {
    const asserting = claim.variants.filter((v) => v.stance === 'support').length;
    // Until a text comes that is no part of the anchor, the two are one.
    const isAnchor = claim.anchor === claim.centroid;
    claim.centroid = withText(claim.centroid, variant.terms, variant.meaning, CLAIM_TERMS);
    if (variant.stance === 'support' && asserting > 1 && asserting <= ANCHOR_TEXTS)
      claim.anchor = isAnchor ? claim.centroid : withText(claim.anchor, variant.terms, variant.meaning, CLAIM_TERMS);
  } else {
    claim.centroid = centroidOf(variant.terms, variant.meaning);
    claim.anchor = claim.centroid;
  }
  // A denial or a question states numbers and names of its own; only assertions say what the claim is.
  if (isFirst || variant.stance === 'support') {
    claim.quantities = united(
      claim.quantities,
      variant.signature.quantities,
      (a, b) => a.value === b.value && a.unit === b.unit,
    );
    claim.places = united(claim.places, variant.signature.places, (a, b) => a === b);
    // "Not open" is no outcome of what is closed.
    if (isFirst || variant.signature.negated === claim.negated)
      claim.outcomes = withOutcomes(claim.outcomes, variant.signature.outcomes);
    claim.names = united(claim.names, variant.signature.names, (a, b) => a === b);
  }
  if (claim.languages.length === 0) claim.languages = onlyLanguage(variant.language);
  else if (!claim.languages.includes(variant.language)) claim.languages = [...claim.languages, variant.language];
  claim.sentence = null;
  if (!isFirst) state.grown.add(claim);
  reindex(state, claim);
}

/** Enters a claim afresh where it is looked up. */
export function reindex(state: MatchState, claim: ClaimState): void {
  state.stamp += 1;
  claim.stamp = state.stamp;
  state.plain.forget(claim.slot);
  state.postings.enter(claim.slot, claim.centroid.terms, claim.stamp);
  if (claim.centroid.meaning !== null && state.scan.has(claim.slot)) state.scan.put(claim.slot, claim.centroid.meaning);
}

/** Puts a post into a claim and tells it. */
export function joinPost(
  state: MatchState,
  claim: ClaimState,
  arrival: Arrival,
  of: VariantState | null,
  stance: Stance,
  because: Because,
): void {
  const held = heldPost(arrival, claim, of, stance);
  if (claim.posts.length === 0) claim.posts = [held];
  else insertInOrder(claim.posts, held);
  state.posts.set(held.id, held);
  claim.firstAt = Math.min(claim.firstAt, held.seenAt);
  claim.lastAt = Math.max(claim.lastAt, held.seenAt);
  claim.story.lastAt = Math.max(claim.story.lastAt, held.seenAt);
  if (claim.soleAuthor !== null && claim.soleAuthor !== held.author) {
    claim.soleAuthor = null;
    if (claim.centroid.meaning !== null) state.scan.put(claim.slot, claim.centroid.meaning);
  }
  if (of !== null) {
    of.copies += 1;
    of.lastAt = Math.max(of.lastAt, held.seenAt);
    if (of.texts.length < KEPT_TEXTS) of.texts = [...of.texts, { post: held.id, text: arrival.post.text }];
  }
  for (const key of arrival.keys) linkTo(state, key, claim);
  state.touched.add(claim);
  state.memberships.push({
    kind: 'joined',
    claim: claim.id,
    post: arrival.post,
    language: arrival.language,
    variant: held.variant,
    stance,
    cues: [...held.cues],
    // What no phrase gave away, only the wording as a whole, is told as such.
    because: [...because, ...(arrival.features.worded ?? []).map((cue) => ({ name: 'worded', value: cue }))],
    at: instant(arrival.at),
  });
}

/** Takes a post out of its claim and tells it. A variant without posts goes with it. */
export function leavePost(state: MatchState, held: HeldPost, reason: Left['reason'], at: number): void {
  const { claim, of } = held;
  state.posts.delete(held.id);
  claim.posts = claim.posts.filter((p) => p !== held);
  if (of !== null) {
    of.copies -= 1;
    of.texts = of.texts.filter((t) => t.post !== held.id);
    if (of.copies === 0) dropVariant(state, of);
  }
  claim.sentence = null;
  state.touched.add(claim);
  state.memberships.push({ kind: 'left', claim: claim.id, post: held.id, reason, at: instant(at) });
}

/** Forgets a text. The claim's words and meaning are made again from what is left; a claim without texts is found by nothing. */
export function dropVariant(state: MatchState, variant: VariantState): void {
  const { claim } = variant;
  state.variants.remove(variant);
  rebuild(
    state,
    claim,
    claim.variants.filter((v) => v !== variant),
  );
}

/** Makes a claim's words, meaning and statements again from the given texts. */
export function rebuild(state: MatchState, claim: ClaimState, variants: readonly VariantState[]): void {
  claim.variants = [];
  claim.quantities = NOTHING;
  claim.places = NOTHING;
  claim.names = NOTHING;
  claim.outcomes = 0;
  claim.languages = NOTHING;
  for (const variant of variants) takeVariant(state, claim, variant);
  if (variants.length > 0) return;
  state.postings.leave(claim.slot);
  state.scan.remove(claim.slot);
  claim.centroid = claim.anchor = centroidOf(new Int32Array(0), null);
}

/** Takes a claim out of every table: merged away or evicted. */
export function forgetClaim(state: MatchState, claim: ClaimState): void {
  state.postings.leave(claim.slot);
  state.scan.remove(claim.slot);
  state.plain.forget(claim.slot);
  state.slots[claim.slot] = undefined;
  state.freeSlots.push(claim.slot);
  state.claims.delete(claim.id);
  state.touched.delete(claim);
  state.grown.delete(claim);
  const fresh = state.fresh.lastIndexOf(claim);
  if (fresh !== -1) state.fresh.splice(fresh, 1);
  for (const key of claim.links) {
    const left = state.links.get(key)?.filter((c) => c !== claim) ?? [];
    if (left.length === 0) state.links.delete(key);
    else state.links.set(key, left);
  }
  leaveStory(state, claim);
}

/** Remembers that a link leads to a claim. */
export function linkTo(state: MatchState, key: string, claim: ClaimState): void {
  if (!claim.links.includes(key)) {
    if (claim.links.length >= MAX_LINKS) return;
    claim.links = [...claim.links, key];
  }
  const known = state.links.get(key) ?? [];
  if (known.at(-1) === claim) return;
  state.links.set(key, [...known.filter((c) => c !== claim), claim].slice(-CLAIMS_A_LINK));
}

/** Posts oldest first; posts of one instant by id. */
export function insertInOrder(posts: HeldPost[], held: HeldPost): void {
  let at = posts.length;
  while (at > 0 && isBefore(held, posts[at - 1]!)) at -= 1;
  if (at === posts.length) posts.push(held);
  else posts.splice(at, 0, held);
}

const COUNTED_TEXTS = 32;
const CLAIM_TERMS = 32;
const ANCHOR_TEXTS = 5;
const KEPT_TEXTS = 3;
const MAX_LINKS = 16;
const CLAIMS_A_LINK = 4;
const MAX_STATED = 16;

function isBefore(a: HeldPost, b: HeldPost): boolean {
  return a.seenAt < b.seenAt || (a.seenAt === b.seenAt && a.id < b.id);
}

function united<T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean): readonly T[] {
  const added = b.filter((x) => !a.some((y) => isSame(x, y)));
  return added.length === 0 ? a : [...a, ...added].slice(0, MAX_STATED);
}
