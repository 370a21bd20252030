import { z } from 'zod';
import { Assessment } from './assessment.ts';
import { ClaimId, PostId, StoryId } from './ids.ts';
import { Verdict } from './review.ts';
import { Instant, Language, Probability, Sentence } from './values.ts';
import { Vector } from './annotated-post.ts';

/** Where a post stands towards the claim it joined. Only `support` asserts it. */
export const Stance = z.enum(['support', 'denial', 'enquiry', 'comment']);
export type Stance = z.infer<typeof Stance>;

/** New authors of five minutes by stance; `at` is the beginning of the five minutes. */
export const TimelineBin = z.object({
  at: Instant,
  support: z.int().nonnegative(),
  denial: z.int().nonnegative(),
  enquiry: z.int().nonnegative(),
  comment: z.int().nonnegative(),
});
export type TimelineBin = z.infer<typeof TimelineBin>;

/** A claim of the same story that differs in one number, place, name or in polarity. */
export const Sibling = z.object({
  id: ClaimId,
  differs: z.enum(['number', 'place', 'name', 'negation']),
  ours: z.string().max(200),
  theirs: z.string().max(200),
});
export type Sibling = z.infer<typeof Sibling>;

/** How a claim came out of an earlier sibling: the one thing that changed, from what to what, and the first post that said so. */
export const Mutation = z.object({
  of: ClaimId,
  differs: Sibling.shape.differs,
  from: z.string().max(200),
  to: z.string().max(200),
  post: PostId,
});
export type Mutation = z.infer<typeof Mutation>;

/**
 * The earlier claim that a new one brings back: silent for hours at least, forgotten by the clusterer for up to seven days.
 * A suggestion: the posts of both stay apart, and the verdict is quoted, never inherited.
 */
export const ReturnOf = z.object({
  claim: ClaimId,
  /** The last post of the earlier claim. */
  lastPostAt: Instant,
  likeness: Probability,
  verdict: Verdict.nullable(),
});
export type ReturnOf = z.infer<typeof ReturnOf>;

/** A claim that crossed the line into the queue: when, at what score, at which author. */
export const Flag = z.object({
  at: Instant,
  score: z.number(),
  authors: z.int().positive(),
  /** What the unverified head told then: what people's decisions are held against. */
  unverified: Probability.optional(),
});
export type Flag = z.infer<typeof Flag>;

/** The current snapshot of one claim: what the queue shows and alerts are decided on. */
export const Claim = z.object({
  id: ClaimId,
  story: StoryId,
  /** Grows with every snapshot of this claim; an older one never overwrites a newer. */
  revision: z.int().nonnegative(),
  /** The claim in the words of its most typical asserting post. */
  sentence: z.string(),
  /** The post that the sentence is taken from. */
  sentencePost: PostId.nullable(),
  language: Language,
  languages: z.array(Language),
  posts: z.int().nonnegative(),
  authors: z.int().nonnegative(),
  variants: z.int().nonnegative(),
  stances: z.object({
    support: z.int().nonnegative(),
    denial: z.int().nonnegative(),
    enquiry: z.int().nonnegative(),
    comment: z.int().nonnegative(),
  }),
  firstPostAt: Instant,
  lastPostAt: Instant,
  /** The last 24 hours, oldest first, empty five minutes left out. */
  timeline: z.array(TimelineBin).max(288),
  places: z.array(z.string()),
  siblings: z.array(Sibling),
  assessment: Assessment,
  flag: Flag.nullable(),
  /** It asked for a flag when the hour's budget of flags was spent; it asks again while it is alive. */
  heldBack: z.literal(true).optional(),
  /** Set when this claim was merged: readers follow it. */
  mergedInto: ClaimId.nullable(),
  /** True for posts that share a template with slots, giveaways, single-author floods: clustered, never flagged. */
  spam: z.boolean(),
  /** Why it counts as spam. */
  spamBecause: Sentence.optional(),
  /** Muted by a person: clustered, shown when asked for, never flagged or alerted. */
  muted: z.boolean(),
  vector: Vector.nullable(),
  exercise: z.boolean(),
  /** Set where the claim brings an earlier one back. */
  returnOf: ReturnOf.optional(),
  /** Set where the claim came out of an earlier sibling. */
  mutation: Mutation.optional(),
});
export type Claim = z.infer<typeof Claim>;
