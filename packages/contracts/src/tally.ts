import { z } from 'zod';
import { Gap } from './gap.ts';
import { SourceName } from './ids.ts';
import { Instant } from './values.ts';

/** What the door knows of a source since its ingest started: the rows it refused, by reason, and whether the source is seen now. */
export const Tally = z.object({
  source: SourceName,
  /** Wall time at which that ingest started: the counts begin there. */
  since: Instant,
  refused: z.array(z.object({ reason: z.string().max(500), count: z.int().positive() })).max(64),
  /** Why it is not seen, while a gap lasts. */
  gap: Gap.shape.because.nullable(),
  /** True once a replay has come to its end. */
  finished: z.boolean(),
  at: Instant,
});
export type Tally = z.infer<typeof Tally>;
