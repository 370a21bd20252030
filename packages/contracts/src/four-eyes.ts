import { z } from 'zod';
import { Probability } from './values.ts';

/** When a verdict needs a second person before it is published; set by an operator. */
export const FourEyesRule = z.discriminatedUnion('when', [
  z.object({ when: z.literal('never') }),
  /** For flagged claims whose harm, were they false, is at least this. */
  z.object({ when: z.literal('harm'), harm: Probability }),
  z.object({ when: z.literal('always') }),
]);
export type FourEyesRule = z.infer<typeof FourEyesRule>;
