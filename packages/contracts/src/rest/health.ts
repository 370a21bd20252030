import { z } from 'zod';
import { Gap } from '../gap.ts';
import { DeadLetter } from '../dead-letter.ts';
import { Instant } from '../values.ts';

/** `GET /api/sources`: is it live, is it lagging, what was lost. */
export const SourcesView = z.object({
  sources: z.array(
    z.object({
      name: z.string(),
      state: z.enum(['live', 'silent', 'disconnected', 'finished']),
      posts: z.int(),
      postsPerSecond: z.number(),
      lastPostAt: Instant.nullable(),
    }),
  ),
  gaps: z.array(Gap),
  deadLetters: z.array(DeadLetter.omit({ value: true }).extend({ replayedAt: Instant.nullable() })),
  /** Rows refused at the door since this process started, by reason; null where another process takes posts in and counts them. */
  refused: z.array(z.object({ reason: z.string(), count: z.int() })).nullable(),
  lag: z.array(z.object({ group: z.string(), topic: z.string(), messages: z.int() })),
});
export type SourcesView = z.infer<typeof SourcesView>;

/** The answer to `POST /api/posts`: every line is either accepted, already known, or refused with what was expected. */
export const PushAnswer = z.object({
  accepted: z.int(),
  duplicates: z.int(),
  rejected: z.array(z.object({ line: z.int(), field: z.string().nullable(), expected: z.string() })),
  /** Fields that no rule knows, with how many rows carried each. */
  ignoredFields: z.record(z.string(), z.int()),
});
export type PushAnswer = z.infer<typeof PushAnswer>;
