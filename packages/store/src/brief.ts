import type { Claim, TimelineBin } from '@vigie/contracts/claim';
import type { Sentence } from '@vigie/contracts/values';
import type { PostId } from '@vigie/contracts/ids';

/** What a row of the queue shows of a claim beside its columns; small, where a snapshot may name ten thousand posts. */
export interface Brief {
  readonly signals: ReadonlyArray<{
    readonly name: string;
    readonly value: number;
    readonly points: number;
    readonly because: Sentence;
    readonly posts: readonly PostId[];
    readonly counted: number;
  }>;
  readonly sparkline: readonly number[];
  readonly flag: Claim['flag'];
}

/** A claim as the queue shows it: few posts a signal, no vector. */
export function briefOf(claim: Claim, shownPosts = SHOWN_POSTS): Brief {
  const signals = claim.assessment.signals.map(({ name, value, points, because, posts }) => ({
    name,
    value,
    points,
    because,
    posts: posts.slice(0, shownPosts),
    counted: posts.length,
  }));
  signals.sort((a, b) => b.points - a.points || (a.name < b.name ? -1 : 1));
  return { signals, sparkline: sparklineOf(claim.timeline, claim.lastPostAt), flag: claim.flag };
}

/** New authors of the two hours that end with the claim's last post, in bins of five minutes, oldest first. */
export function sparklineOf(timeline: readonly TimelineBin[], lastPostAt: string): number[] {
  const last = Math.floor(Date.parse(lastPostAt) / BIN_MS);
  const bins = Array.from({ length: BINS }, () => 0);
  for (const bin of timeline) {
    const index = BINS - 1 - (last - Math.floor(Date.parse(bin.at) / BIN_MS));
    if (index >= 0 && index < BINS) bins[index] = (bins[index] ?? 0) + newAuthors(bin);
  }
  return bins;
}

/** New authors of the last hour of a sparkline. */
export function velocityOf(sparkline: readonly number[]): number {
  return sparkline.slice(-12).reduce((sum, authors) => sum + authors, 0);
}

function newAuthors(bin: TimelineBin): number {
  return bin.support + bin.denial + bin.enquiry + bin.comment;
}

const BIN_MS = 5 * 60 * 1_000;
const BINS = 24;
const SHOWN_POSTS = 3;
