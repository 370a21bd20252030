import type { Cue } from '@vigie/contracts/annotated-post';
import type { StreamView } from './claim-view.ts';

/**
 * What is usual in the stream: posts and cues of the last six hours of event time, in minutes. Cost: one increment a cue.
 */
export interface StreamCounts {
  readonly count: (at: number, cues: readonly Cue[]) => void;
  readonly view: (now: number) => StreamView;
  readonly snapshot: () => StreamCountsSnapshot;
}

/** Minutes with their counts: the minute, its posts, then one count a cue. */
export type StreamCountsSnapshot = ReadonlyArray<readonly number[]>;

/** Opens the counts, empty or as a snapshot has them. */
export function openStreamCounts(snapshot: StreamCountsSnapshot | undefined): StreamCounts {
  const minutes = new Map<number, number[]>();
  for (const [minute, ...counts] of snapshot ?? []) minutes.set(minute!, counts);

  return {
    count: (at, cues) => {
      const minute = Math.floor(at / MINUTE_MS);
      let counts = minutes.get(minute);
      if (counts === undefined) {
        counts = new Array<number>(1 + CUES.length).fill(0);
        minutes.set(minute, counts);
        for (const old of minutes.keys()) if (old < minute - WINDOW_MINUTES) minutes.delete(old);
      }
      counts[0]! += 1;
      for (const cue of new Set(cues)) counts[1 + CUES.indexOf(cue)]! += 1;
    },
    view: (now) => {
      const totals = new Array<number>(1 + CUES.length).fill(0);
      const current = Math.floor((now - 1) / MINUTE_MS);
      let [previous, last] = [0, 0];
      for (const [minute, counts] of minutes) {
        if (minute <= current - WINDOW_MINUTES) continue;
        for (const [i, n] of counts.entries()) totals[i]! += n;
        if (minute > current - 5) last += counts[0]!;
        else if (minute > current - 10) previous += counts[0]!;
      }
      const share = (i: number): number => (totals[0] === 0 ? 0 : totals[1 + i]! / totals[0]!);
      const cueShare = Object.fromEntries(CUES.map((cue, i) => [cue, share(i)])) as Record<Cue, number>;
      return { posts: totals[0]!, cueShare, recentPosts: [previous, last] };
    },
    snapshot: () => Array.from(minutes, ([minute, counts]) => [minute, ...counts]),
  };
}

const MINUTE_MS = 60_000;
const WINDOW_MINUTES = 360;
const EVERY_CUE: Readonly<Record<Cue, true>> = {
  enquiry: true,
  denial: true,
  hedge: true,
  attribution: true,
  'official-source': true,
  witness: true,
  alarm: true,
  'call-to-share': true,
};
const CUES = Object.keys(EVERY_CUE) as Cue[];
