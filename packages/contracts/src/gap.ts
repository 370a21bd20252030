import { z } from 'zod';
import { SourceName } from './ids.ts';
import { Instant } from './values.ts';

/** A stretch of a source's time that was not seen, or seen in part, and why. */
export const Gap = z.object({
  id: z.string().min(1),
  source: SourceName,
  from: Instant,
  /** Null while it lasts. */
  to: Instant.nullable(),
  because: z.enum(['disconnected', 'silent', 'cursor-too-old', 'overload', 'stopped']),
  detail: z.string().max(500),
});
export type Gap = z.infer<typeof Gap>;
