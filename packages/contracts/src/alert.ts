import { z } from 'zod';
import { Signal, Stage } from './assessment.ts';
import { ClaimId, StoryId } from './ids.ts';
import { EvidenceLink, Verdict } from './review.ts';
import { Instant, Language } from './values.ts';

/** What a subscriber is told: a claim that spreads unverified, or the correction that follows a person's verdict. */
export const Alert = z.object({
  id: z.string().min(1),
  kind: z.enum(['alert', 'correction', 'test']),
  subscription: z.string().min(1),
  claim: ClaimId,
  story: StoryId,
  sentence: z.string(),
  language: Language,
  score: z.number(),
  stage: Stage,
  authors: z.int().nonnegative(),
  posts: z.int().nonnegative(),
  firstPostAt: Instant,
  signals: z.array(Signal.pick({ name: true, points: true, because: true })),
  /** Set on a correction; null when an earlier verdict was taken back. */
  verdict: z
    .object({ verdict: Verdict, note: z.string().nullable(), evidence: z.array(EvidenceLink), by: z.string() })
    .nullable(),
  /** The alert that this corrects: the latest that this subscription was sent about the claim. */
  corrects: z.string().nullable(),
  /** The earlier ones, oldest first: about the claim, or about one that was merged into it since. */
  alsoCorrects: z.array(z.string()).max(100).optional(),
  /** Event time. */
  at: Instant,
  exercise: z.boolean(),
});
export type Alert = z.infer<typeof Alert>;

/** What became of an alert on one channel. */
export const AlertMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('raised'), alert: Alert }),
  z.object({
    kind: z.literal('delivered'),
    alert: z.string(),
    subscription: z.string(),
    claim: ClaimId,
    channel: z.enum(['webhook']),
    attempts: z.int().positive(),
    at: Instant,
  }),
  z.object({
    kind: z.literal('failed'),
    alert: z.string(),
    subscription: z.string(),
    claim: ClaimId,
    channel: z.enum(['webhook']),
    attempts: z.int().positive(),
    reason: z.string(),
    /** Null when no further attempt is made. */
    retryAt: Instant.nullable(),
    at: Instant,
  }),
]);
export type AlertMessage = z.infer<typeof AlertMessage>;
