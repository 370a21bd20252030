import { assess } from '@vigie/core/assess';
import { openEngine, type Engine } from '@vigie/core/match/engine';
import { percentile } from './bench.ts';
import { FIRST_MS, madeUpStream } from './made-up-posts.ts';

/** What a soak measured. Times are of one second of the stream, a thousand posts, most of them copies. */
export interface Soak {
  readonly posts: number;
  readonly p99FirstQuarterMs: number;
  readonly p99LastQuarterMs: number;
  readonly rssMb: number;
  readonly claims: number;
  /** The fingerprint after the first ten minutes: what a second run must come to as well. */
  readonly hashAfterTenMinutes: string;
}

/**
 * A long run: `minutes` of event time at 1,000 posts a second, three in five of them copies, on top of the state that a day
 * leaves behind. The day is 300,000 distinct posts, as many as there may be claims.
 */
export function soak(minutes: number, note: (line: string) => void): Soak {
  const engine = openEngine({ assess });
  aDay(engine);
  const stream = madeUpStream(2, FIRST_MS + DAY_MS, 1, COPIES);
  const times: number[] = [];
  let rss = 0;
  let hashAfterTenMinutes = '';
  for (let second = 1; second <= minutes * 60; second++) {
    const posts = Array.from({ length: A_SECOND }, () => stream.next().value);
    const started = performance.now();
    engine.take(posts);
    times.push(performance.now() - started);
    if (second % 10 === 0) rss = Math.max(rss, process.memoryUsage().rss);
    if (second === TEN_MINUTES) hashAfterTenMinutes = engine.stateHash();
    if (second % TEN_MINUTES === 0) {
      const { claims, posts: held } = engine.size();
      const mb = Math.round(rss / 1024 / 1024);
      const slowest = p99(times.slice(-TEN_MINUTES));
      note(
        `${second / 60} of ${minutes} minutes: ${mb} MB at most, ${claims} claims, ${held} posts, p99 ${slowest} ms`,
      );
    }
  }
  const quarter = Math.floor(times.length / 4);
  return {
    posts: times.length * A_SECOND,
    p99FirstQuarterMs: p99(times.slice(0, quarter)),
    p99LastQuarterMs: p99(times.slice(-quarter)),
    rssMb: Math.round(rss / 1024 / 1024),
    claims: engine.size().claims,
    hashAfterTenMinutes,
  };
}

/** In hundredths of a millisecond. */
function p99(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return Math.round(percentile(sorted, 0.99) * 100) / 100;
}

function aDay(engine: Engine): void {
  const day = madeUpStream(1, FIRST_MS, DAY_MS / DAY_POSTS, 0);
  for (let i = 0; i < DAY_POSTS; i++) engine.take([day.next().value]);
}

const A_SECOND = 1_000;
const COPIES = 0.6;
const TEN_MINUTES = 600;
const DAY_POSTS = 300_000;
const DAY_MS = 24 * 60 * 60_000;
