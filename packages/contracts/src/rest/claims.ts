import { z } from 'zod';
import { Stage } from '../assessment.ts';
import { Flag } from '../claim.ts';
import { ClaimId, PostId, StoryId, UserId } from '../ids.ts';
import { Status, Verdict } from '../review.ts';
import { Instant, Language } from '../values.ts';

/** A signal in the language asked for (`?lang=fr`, else Accept-Language, else English). */
export const SignalView = z.object({
  name: z.string(),
  value: z.number(),
  points: z.number(),
  because: z.string(),
  /** Up to three of the posts counted; the claim page asks for all. */
  posts: z.array(PostId),
  counted: z.int().nonnegative(),
});
export type SignalView = z.infer<typeof SignalView>;

/** Who holds a claim; the lock ends ten minutes after its last heartbeat. */
export const LockView = z.object({ by: z.object({ id: UserId, name: z.string() }), since: Instant, until: Instant });
export type LockView = z.infer<typeof LockView>;

/** One row of the queue. */
export const ClaimRow = z.object({
  id: ClaimId,
  story: StoryId,
  sentence: z.string(),
  language: Language,
  stage: Stage,
  score: z.number(),
  posts: z.int(),
  authors: z.int(),
  variants: z.int(),
  firstPostAt: Instant,
  lastPostAt: Instant,
  /** Largest points first. */
  signals: z.array(SignalView),
  /** New authors of the last two hours in 24 five-minute bins, oldest first. */
  sparkline: z.array(z.int()),
  flag: Flag.nullable(),
  status: Status,
  verdict: Verdict.nullable(),
  lock: LockView.nullable(),
  /** Set while a person put it on hold. */
  heldUntil: Instant.nullable(),
  escalatedTo: z.object({ id: UserId, name: z.string() }).nullable(),
  /** Whose verdict waits for a second person. */
  proposedBy: z.object({ id: UserId, name: z.string() }).nullable(),
  exercise: z.boolean(),
});
export type ClaimRow = z.infer<typeof ClaimRow>;

/** What `GET /api/claims` may be asked. */
export const ClaimsQuery = z.object({
  /** `queue`: flagged and waiting for a person; `below`: not flagged; `over-budget`: not flagged because the hour's flags were spent; `mine`: held by or escalated to me; `held`; `proposed`: a verdict waits for a second person; `settled`; `spam`: floods and templates; `all`. */
  view: z
    .enum(['queue', 'below', 'over-budget', 'mine', 'held', 'proposed', 'settled', 'spam', 'all'])
    .default('queue'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
  sort: z.enum(['priority', 'newest', 'oldest', 'velocity']).default('priority'),
  languages: z.string().max(100).optional(),
  stage: Stage.optional(),
  minScore: z.coerce.number().min(0).max(100).optional(),
  q: z.string().max(500).optional(),
  lang: z.enum(['en', 'fr']).optional(),
});
export type ClaimsQuery = z.infer<typeof ClaimsQuery>;

/** `GET /api/claims`, in the queue's order. */
export const ClaimsPage = z.object({
  claims: z.array(ClaimRow),
  /** Pass it as `cursor` for the next page; null at the end. */
  cursor: z.string().nullable(),
  counts: z.object({
    queue: z.int(),
    below: z.int(),
    'over-budget': z.int(),
    mine: z.int(),
    held: z.int(),
    proposed: z.int(),
    settled: z.int(),
    spam: z.int(),
    all: z.int(),
  }),
});
export type ClaimsPage = z.infer<typeof ClaimsPage>;
