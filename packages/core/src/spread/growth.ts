import { betaAbove } from './beta.ts';

// Does a claim gather new authors at more than twice the rate of just before? With two adjacent windows of equal length
// and Jeffreys' prior on each Poisson rate, the newer window's share of the rate is Beta(k1 + ½, k0 + ½); the bar of
// "twice" moves with the volume of the whole stream, so that a busier stream alone is no growth.
// Cost: two binary searches a window length and one incomplete beta function. Source: ALGORITHMS §3.2.

/** New authors in two adjacent windows, and the chance that the rate has more than doubled from one to the other. */
export interface Growth {
  readonly windowMinutes: number;
  readonly before: number;
  readonly now: number;
  readonly probability: number;
}

/** Growth over the shortest window that saw enough authors to tell; probability 0 where none did. `arrivals` are sorted. */
export function growthOf(arrivals: readonly number[], now: number, recentPosts: readonly [number, number]): Growth {
  for (const windowMinutes of WINDOW_MINUTES) {
    const width = windowMinutes * MINUTE_MS;
    const recent = arrivals.length - firstAfter(arrivals, now - width);
    const both = arrivals.length - firstAfter(arrivals, now - 2 * width);
    // A burst at the beginning of a long window is over: growth needs somebody in its newest quarter.
    const isOver = now - (arrivals[arrivals.length - 1] ?? -Infinity) > Math.max(SHORTEST_MS, width / 4);
    if (both < ENOUGH_AUTHORS || isOver) continue;
    const before = both - recent;
    // The stream's volume is known for windows of five minutes only.
    const volume = windowMinutes === 5 ? volumeRatio(recentPosts) : 1;
    return { windowMinutes, before, now: recent, probability: chanceOfDoubling(before, recent, volume) };
  }
  return { windowMinutes: LONGEST_MINUTES, before: 0, now: 0, probability: 0 };
}

/** The chance that the later rate is more than twice the earlier, `volume` being the later volume of the stream over the earlier. */
export function chanceOfDoubling(before: number, now: number, volume: number): number {
  if (now === 0) return 0;
  const bar = 2 * volume;
  return betaAbove(now + 0.5, before + 0.5, bar / (1 + bar));
}

/** The index of the first of sorted `times` that is later than `time`. */
export function firstAfter(times: readonly number[], time: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] as number) > time) high = middle;
    else low = middle + 1;
  }
  return low;
}

const MINUTE_MS = 60_000;
const WINDOW_MINUTES = [5, 15, 60] as const;
const LONGEST_MINUTES = 60;
const SHORTEST_MS = 5 * MINUTE_MS;
const ENOUGH_AUTHORS = 5;
/** Posts added to both windows, so that a stream of a few posts an hour says nothing about volume. */
const VOLUME_PRIOR = 50;

function volumeRatio([previous, last]: readonly [number, number]): number {
  return Math.min(4, Math.max(0.5, (last + VOLUME_PRIOR) / (previous + VOLUME_PRIOR)));
}
