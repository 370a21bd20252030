import { z } from 'zod';
import { PostId } from './ids.ts';
import { Instant, Probability, Sentence } from './values.ts';

/** How far a claim has spread: the states of the spread machine. Flags are raised on upward transitions only. */
export const Stage = z.enum(['dormant', 'watch', 'rising', 'viral', 'cooling']);
export type Stage = z.infer<typeof Stage>;

/** One measured reason: its value, the points it adds to the score, why in plain words, and every post it counted. */
export const Signal = z.object({
  name: z.string().min(1).max(60),
  value: z.number(),
  points: z.number(),
  because: Sentence,
  posts: z.array(PostId),
});
export type Signal = z.infer<typeof Signal>;

/** How many unique authors a claim may have `hours` from now: a median and an 80 % interval. */
export const Forecast = z.object({
  hours: z.number().positive(),
  median: z.number(),
  low: z.number(),
  high: z.number(),
});
export type Forecast = z.infer<typeof Forecast>;

/** A claim's four heads with the signals behind the score. The signals' points sum to the score, baseline and caps included. */
export const Assessment = z.object({
  /** The order of work, 0 to 100. */
  score: z.number().min(0).max(100),
  stage: Stage,
  heads: z.object({
    checkable: Probability,
    unverified: Probability,
    spreading: Probability,
    harm: Probability,
  }),
  signals: z.array(Signal),
  forecasts: z.array(Forecast),
  /** Minutes in which the number of authors doubles, with an 80 % interval; null where nothing can honestly be said. */
  doublingMinutes: z.object({ median: z.number(), low: z.number(), high: z.number() }).nullable(),
  /** What the score would be if one thing changed. */
  counterfactual: z.object({ because: Sentence, score: z.number() }).nullable(),
  /** Event time of the latest post counted, not the wall clock: a replay gives the same assessment. */
  assessedAt: Instant,
});
export type Assessment = z.infer<typeof Assessment>;
