import { z } from 'zod';
import { ClaimId, UserId } from '../ids.ts';
import { Instant } from '../values.ts';

/** One line of what happened to a claim or in the house, oldest facts never change. */
export const JournalEntry = z.object({
  id: z.string(),
  at: Instant,
  /** Event time, where the entry is about the stream. */
  eventAt: Instant.nullable(),
  kind: z.string(),
  claim: ClaimId.nullable(),
  by: z.string().nullable(),
  sentence: z.string(),
});
export type JournalEntry = z.infer<typeof JournalEntry>;

/** `GET /api/journal`: newest first; `before` is the cursor of the page before. */
export const JournalQuery = z.object({
  claim: ClaimId.optional(),
  by: UserId.optional(),
  kind: z.string().max(60).optional(),
  /** `people` leaves out what the machine did by itself. */
  who: z.enum(['people', 'everything']).default('everything'),
  before: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  lang: z.enum(['en', 'fr']).optional(),
});
export type JournalQuery = z.infer<typeof JournalQuery>;

/** `GET /api/journal` and `GET /api/claims/:id/journal`. */
export const JournalPage = z.object({ entries: z.array(JournalEntry), cursor: z.string().nullable() });
export type JournalPage = z.infer<typeof JournalPage>;

/** `GET /api/journal/fingerprint?until=<line>`: what stands up to a line, to be noted now and compared later. */
export const JournalFingerprint = z.object({
  lines: z.int(),
  /** The last line counted; pass it as `until` to ask for the same stretch again. */
  last: z.string().nullable(),
  /** SHA-256, in hex. */
  hash: z.string(),
});
export type JournalFingerprint = z.infer<typeof JournalFingerprint>;

/** A dead letter as the console lists it: without its bytes. */
export const DeadLetterView = z.object({
  id: z.string(),
  topic: z.string(),
  group: z.string(),
  partition: z.int(),
  offset: z.string(),
  key: z.string(),
  reason: z.string(),
  at: Instant,
  replayedAt: Instant.nullable(),
});
export type DeadLetterView = z.infer<typeof DeadLetterView>;
