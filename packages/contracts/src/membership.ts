import { z } from 'zod';
import { Cue } from './annotated-post.ts';
import { Stance } from './claim.ts';
import { ClaimId, PostId } from './ids.ts';
import { Post } from './post.ts';
import { Instant, Language, Probability } from './values.ts';

/** A post joined a claim, and why. Carries the post, so that readers need no other topic. */
export const Joined = z.object({
  kind: z.literal('joined'),
  claim: ClaimId,
  post: Post,
  language: Language,
  /** The variant: the exact key of its first text. */
  variant: z.string(),
  stance: Stance,
  cues: z.array(Cue),
  /** Why here: "same place, same number 3, wording .71"; short codes with values, rendered by the console. */
  because: z.array(z.object({ name: z.string(), value: z.union([z.string(), z.number()]) })),
  at: Instant,
});
export type Joined = z.infer<typeof Joined>;

/** A post left its claim: deleted, erased, edited away, split off or moved. */
export const Left = z.object({
  kind: z.literal('left'),
  claim: ClaimId,
  post: PostId,
  reason: z.enum(['deleted', 'erased', 'edited', 'split', 'merged', 'expired']),
  at: Instant,
});
export type Left = z.infer<typeof Left>;

/** Why claims became one, or one became two, in values that the console puts into words. */
export const ShapeReason = z.object({
  /** `alike`: they grew alike; `apart`: the texts fell into two groups; else what the two sides state differently. */
  kind: z.enum(['alike', 'apart', 'number', 'place', 'name', 'negation']),
  /** How alike the two sides are, 0 to 1. */
  likeness: Probability.optional(),
  /** What the claim named says, and what the other. */
  ours: z.string().max(200).optional(),
  theirs: z.string().max(200).optional(),
});
export type ShapeReason = z.infer<typeof ShapeReason>;

/** Posts on both sides: of the claim named and of the other, before a merge or after a split. Together they are the other end. */
export const Sizes = z.object({ claim: z.int().nonnegative(), other: z.int().nonnegative() });
export type Sizes = z.infer<typeof Sizes>;

/** Claims became one: every post of `claim` now belongs to `into`. */
export const Merged = z.object({
  kind: z.literal('merged'),
  claim: ClaimId,
  into: ClaimId,
  by: z.enum(['engine', 'person']),
  because: z.string(),
  /** Where the engine decided. */
  why: ShapeReason.optional(),
  sizes: Sizes.optional(),
  at: Instant,
});
export type Merged = z.infer<typeof Merged>;

/** Posts of `from` went to a claim of their own. */
export const Split = z.object({
  kind: z.literal('split'),
  claim: ClaimId,
  from: ClaimId,
  posts: z.array(PostId),
  by: z.enum(['engine', 'person']),
  because: z.string(),
  /** Where the engine decided. */
  why: ShapeReason.optional(),
  sizes: Sizes.optional(),
  at: Instant,
});
export type Split = z.infer<typeof Split>;

/** What happens between posts and claims. */
export const Membership = z.discriminatedUnion('kind', [Joined, Left, Merged, Split]);
export type Membership = z.infer<typeof Membership>;
