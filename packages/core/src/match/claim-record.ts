import type { Vector } from '@vigie/contracts/annotated-post';
import type { Sibling } from '@vigie/contracts/claim';
import type { ClaimState, HeldPost, StoryState, VariantState } from '../claims/claim-state.ts';
import { centroidFrom, centroidOf, NO_WORDS, centroidSnapshot, isOneText, type CentroidSnapshot } from './centroid.ts';
import { meaningOf, type Meaning } from './dense.ts';
import { NO_SIBLINGS, NOTHING, onlyLanguage, sharedIfEmpty, signatureOf } from './few.ts';
import type { VariantTable } from './variants.ts';

// A claim as a plain value and back. Field by field, not by spreading: half a million texts are written and read at a time,
// and what is read must have the shape that the engine's own objects have, or every look at it is slower from then on.

type Plain = Pick<
  ClaimState,
  | 'id'
  | 'stamp'
  | 'quantities'
  | 'places'
  | 'names'
  | 'outcomes'
  | 'negated'
  | 'languages'
  | 'links'
  | 'firstAt'
  | 'lastAt'
  | 'soleAuthor'
  | 'memory'
  | 'stage'
  | 'score'
  | 'flag'
  | 'spam'
  | 'muted'
  | 'exercise'
  | 'sentence'
  | 'revision'
>;

/** A claim, written down. */
export interface ClaimRecord extends Plain {
  /** Absent in a snapshot of before fact-checks passed their verdicts on. */
  readonly checks?: ClaimState['checks'];
  /** Absent in snapshots of before flags had a budget. */
  readonly heldBack?: boolean;
  readonly siblings: readonly Sibling[];
  /** Null where the claim has one text: its centroid is that text. */
  readonly centroid: CentroidSnapshot | null;
  /** Null where it is the centroid still. */
  readonly anchor: CentroidSnapshot | null;
  readonly variants: readonly VariantRecord[];
  readonly posts: readonly PostRecord[];
}

/** A field of a claim that is neither written here nor made anew by a restore: the compiler names what was forgotten. */
export type ForgottenOfClaims = Never<Exclude<keyof ClaimState, keyof ClaimRecord | 'slot' | 'story'>>;
/** The same of a text. */
export type ForgottenOfVariants = Never<
  Exclude<keyof VariantState, keyof VariantRecord | 'place' | 'meaning' | 'claim'>
>;
type Never<T extends never> = T;

/** A text of a claim, written down. */
export interface VariantRecord extends Pick<
  VariantState,
  | 'key'
  | 'simhash'
  | 'order'
  | 'language'
  | 'signature'
  | 'own'
  | 'stance'
  | 'copies'
  | 'lastAt'
  | 'texts'
  | 'readability'
> {
  readonly checkWorthy?: number | null;
  readonly terms: ArrayLike<number>;
  readonly meaning?: Meaning | null;
  /** In a snapshot of version 1 or 2, in place of `meaning`. */
  readonly vector?: Vector | null;
  readonly aliases: readonly string[];
}

/** A post, written down; what is its variant's is left to the variant. `of` is the variant's place among the claim's, -1 for none. */
export interface PostRecord extends Omit<HeldPost, 'claim' | 'of' | 'quantities' | 'places'> {
  readonly of: number;
  readonly stated: Pick<HeldPost, 'quantities' | 'places'> | null;
}

/** A claim with its texts and posts, written down. */
export function claimRecord(claim: ClaimState, table: VariantTable): ClaimRecord {
  const isPlain = claim.variants.length === 1 && isOneText(claim.centroid);
  const places = claim.variants.length === 1 ? null : new Map(claim.variants.map((variant, at) => [variant, at]));
  const placeOf = (of: VariantState | null): number => (of === null ? -1 : places === null ? 0 : places.get(of)!);
  return {
    id: claim.id,
    stamp: claim.stamp,
    quantities: claim.quantities,
    places: claim.places,
    names: claim.names,
    outcomes: claim.outcomes,
    negated: claim.negated,
    languages: claim.languages,
    links: claim.links,
    firstAt: claim.firstAt,
    lastAt: claim.lastAt,
    soleAuthor: claim.soleAuthor,
    memory: claim.memory,
    stage: claim.stage,
    score: claim.score,
    flag: claim.flag,
    spam: claim.spam,
    muted: claim.muted,
    exercise: claim.exercise,
    revision: claim.revision,
    // Of one text it is that text: chosen again when it is told.
    sentence: isPlain ? null : claim.sentence,
    checks: claim.checks,
    heldBack: claim.heldBack,
    siblings: claim.siblings.size === 0 ? NOTHING : [...claim.siblings.values()],
    centroid: isPlain ? null : centroidSnapshot(claim.centroid),
    anchor: claim.anchor === claim.centroid ? null : centroidSnapshot(claim.anchor),
    variants: claim.variants.map((variant) => ({
      key: variant.key,
      simhash: variant.simhash,
      order: variant.order,
      language: variant.language,
      signature: variant.signature,
      own: variant.own,
      stance: variant.stance,
      copies: variant.copies,
      lastAt: variant.lastAt,
      texts: variant.texts,
      readability: variant.readability,
      checkWorthy: variant.checkWorthy ?? null,
      terms: listOf(variant.terms),
      meaning: variant.meaning,
      aliases: table.aliasesOf(variant),
    })),
    posts: claim.posts.map((post) => ({
      id: post.id,
      author: post.author,
      seenAt: post.seenAt,
      language: post.language,
      stance: post.stance,
      cues: post.cues,
      domains: post.domains,
      authority: post.authority,
      isReply: post.isReply,
      variant: post.variant,
      textHash: post.textHash,
      of: placeOf(post.of),
      stated: post.of === null ? { quantities: post.quantities, places: post.places } : null,
    })),
  };
}

/** A claim as it was written, in a place of its own and a story. */
export function claimFrom(record: ClaimRecord, slot: number, story: StoryState): ClaimState {
  const claim: ClaimState = {
    id: record.id,
    slot,
    stamp: record.stamp,
    story,
    variants: [],
    posts: [],
    centroid: NO_WORDS,
    anchor: NO_WORDS,
    quantities: sharedIfEmpty(record.quantities),
    places: sharedIfEmpty(record.places),
    names: sharedIfEmpty(record.names),
    outcomes: record.outcomes,
    negated: record.negated,
    languages: record.languages.length === 1 ? onlyLanguage(record.languages[0]!) : record.languages,
    links: sharedIfEmpty(record.links),
    firstAt: record.firstAt,
    lastAt: record.lastAt,
    soleAuthor: record.soleAuthor,
    siblings: record.siblings.length === 0 ? NO_SIBLINGS : new Map(record.siblings.map((s) => [s.id, s])),
    memory: record.memory,
    stage: record.stage,
    score: record.score,
    flag: record.flag,
    heldBack: record.heldBack ?? false,
    spam: record.spam,
    muted: record.muted,
    checks: sharedIfEmpty(record.checks ?? NOTHING),
    exercise: record.exercise,
    sentence: record.sentence,
    revision: record.revision,
  };
  claim.variants = record.variants.map((variant) => variantFrom(variant, claim));
  const only = claim.variants[0];
  claim.centroid =
    record.centroid !== null
      ? centroidFrom(record.centroid)
      : only === undefined
        ? NO_WORDS
        : centroidOf(only.terms, only.meaning);
  claim.anchor = record.anchor === null ? claim.centroid : centroidFrom(record.anchor);
  claim.posts = record.posts.map((post) => postFrom(post, claim));
  return claim;
}

function variantFrom(record: VariantRecord, claim: ClaimState): VariantState {
  return {
    key: record.key,
    simhash: record.simhash,
    order: record.order,
    place: 0,
    language: record.language,
    terms: new Int32Array(record.terms),
    signature: signatureOf(record.signature, record.signature.outcomes),
    meaning: record.vector ? meaningOf(record.vector) : (record.meaning ?? null),
    readability: record.readability,
    ...(typeof record.checkWorthy === 'number' ? { checkWorthy: record.checkWorthy } : {}),
    own: record.own,
    stance: record.stance,
    claim,
    copies: record.copies,
    lastAt: record.lastAt,
    texts: record.texts,
  };
}

function postFrom(record: PostRecord, claim: ClaimState): HeldPost {
  const of = record.of < 0 ? null : claim.variants[record.of]!;
  const { quantities, places } = record.stated ?? of!.signature;
  return {
    id: record.id,
    author: record.author,
    seenAt: record.seenAt,
    language: record.language,
    stance: record.stance,
    cues: sharedIfEmpty(record.cues),
    quantities,
    places,
    domains: sharedIfEmpty(record.domains),
    authority: record.authority,
    isReply: record.isReply,
    variant: of !== null && of.key === record.variant ? of.key : record.variant,
    claim,
    of,
    textHash: record.textHash,
  };
}

/** `Array.from` would ask the array for an iterator. */
function listOf(terms: Int32Array): number[] {
  const list = new Array<number>(terms.length);
  for (let i = 0; i < terms.length; i++) list[i] = terms[i]!;
  return list;
}
