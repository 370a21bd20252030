import type { Signal } from '@vigie/contracts/assessment';
import type { Sentence } from '@vigie/contracts/values';
import type { ClaimView, MemberPost, StreamView } from '../claims/claim-view.ts';
import type { Doubling } from '../spread/doubling.ts';
import type { Growth } from '../spread/growth.ts';
import type { Checkability } from './checkability.ts';
import type { Harm } from './harm-rules.ts';
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
export type Measure = (look: Look) => Signal | null;

/** A signal in whole points, or null when it would add none: so the sum of what is shown is the score, exactly. */
export function signal(
  name: string,
  value: number,
  points: number,
  because: Sentence,
  posts: readonly MemberPost[],
): Signal | null {
  const whole = Math.round(points);
  if (whole === 0) return null;
  return { name, value: Math.round(value * 1e4) / 1e4, points: whole, because, posts: posts.map((post) => post.id) };
}

/** Points for a count: so many for each doubling from one on, no further than the maximum. */
export function pointsOfCount(count: number, { perDoubling, max }: { perDoubling: number; max: number }): number {
  const points = perDoubling * Math.log2(1 + count);
  return max < 0 ? Math.max(max, points) : Math.min(max, points);
}
