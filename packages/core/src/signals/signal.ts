import type { PostId } from '@vigie/contracts/ids';
import type { Sentence } from '@vigie/contracts/values';
import type { ClaimView, StreamView } from '../claims/claim-view.ts';
import type { Doubling } from '../spread/doubling.ts';
import type { Growth } from '../spread/growth.ts';
import type { Checkability } from './checkability.ts';
import type { Harm } from './harm-of.ts';
import type { Tally } from './tally.ts';
import type { AssessmentWeights } from './weights.ts';

/** All that a signal may look at: the claim, counted once, and what is usual in the stream. */
export interface Look {
  readonly claim: ClaimView;
  readonly tally: Tally;
  readonly stream: StreamView;
  readonly now: number;
  readonly growth: Growth;
  readonly doubling: Doubling | null;
  readonly harm: Harm;
  readonly checkability: Checkability;
  readonly weights: AssessmentWeights;
}

/** One measure of a claim: null when it has nothing to say. */
export type Measure = (look: Look) => Measured | null;

/** What a measure found: points before anything holds the claim down, and the posts that it counted. */
export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly points: number;
  readonly because: Sentence;
  readonly posts: readonly PostId[];
}

/** A finding, or null when it would add less than half a point. */
export function signal(
  name: string,
  value: number,
  points: number,
  because: Sentence,
  posts: readonly PostId[],
): Measured | null {
  return Math.abs(points) < 0.5 ? null : { name, value, points, because, posts };
}

/** Points for a count: so many for each doubling from one on, no further than the maximum. */
export function pointsOfCount(count: number, { perDoubling, max }: { perDoubling: number; max: number }): number {
  const points = perDoubling * Math.log2(1 + count);
  return max < 0 ? Math.max(max, points) : Math.min(max, points);
}
