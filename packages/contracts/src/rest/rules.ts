import { z } from 'zod';
import { FourEyesRule } from '../four-eyes.ts';

/** `GET` and `PUT /api/rules/four-eyes`: the rule, whether an operator set it, and whether enough people are here for it. */
export const FourEyesView = z.object({
  rule: FourEyesRule,
  /** False where it is the default. */
  set: z.boolean(),
  /** People who may give a verdict. */
  people: z.int(),
  /** False where there are fewer than two of them: one person cannot be two. */
  inForce: z.boolean(),
});
export type FourEyesView = z.infer<typeof FourEyesView>;

/** `PUT /api/rules/four-eyes`; null goes back to the default. */
export const FourEyesChange = z.object({ rule: FourEyesRule.nullable() });

/** `POST /api/claims/:id/proposals/:review/return` */
export const ReturnProposal = z.object({ reason: z.string().trim().min(1).max(2_000) });
