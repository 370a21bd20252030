import { z } from 'zod';
import { Probability } from '../values.ts';

/** `GET /api/calibration`: is what the unverified head tells kept by what people decide? */
export const CalibrationView = z.object({
  /** Groups of equal size by what was told, lowest first; empty below ten decisions. */
  bins: z.array(z.object({ told: Probability, found: Probability, count: z.int() })),
  /** Claims that were flagged and then taken up by a verdict, or dismissed. */
  takenUp: z.int(),
  dismissed: z.int(),
  /** How far told and found lie apart on average; null while nothing can be said. */
  error: z.number().nullable(),
});
export type CalibrationView = z.infer<typeof CalibrationView>;
