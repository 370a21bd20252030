import { z } from 'zod';
import { Instant } from './values.ts';

/** A message that a consumer refused, with its bytes, so that it can be replayed once mended. */
export const DeadLetter = z.object({
  id: z.string().min(1),
  topic: z.string().min(1),
  group: z.string().min(1),
  partition: z.int().nonnegative(),
  offset: z.string(),
  key: z.string(),
  /** The message's value as it lay on the wire, base64: it may not be text. */
  value: z.base64(),
  reason: z.string(),
  at: Instant,
});
export type DeadLetter = z.infer<typeof DeadLetter>;
