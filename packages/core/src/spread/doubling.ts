import { firstAfter } from './growth.ts';

// In how many minutes does the number of new authors double? A Poisson regression of the counts of six bins on time
// (log link), fitted by Newton's method with a weak ridge on the slope; the interval is the normal 80 % one of the slope,
// widened by the counts' overdispersion (quasi-Poisson). Nothing is said where the interval includes "not growing". Cost: seven binary searches and about ten 2×2 steps. Source: ALGORITHMS §3.3.

/** Minutes in which the rate of new authors doubles, with an 80 % interval. */
export interface Doubling {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** The doubling time from sorted arrivals of new authors, or null where none can honestly be given. */
export function doublingOf(arrivals: readonly number[], now: number): Doubling | null {
  for (const binMinutes of BIN_MINUTES) {
    const width = binMinutes * MINUTE_MS;
    const inside = arrivals.length - firstAfter(arrivals, now - BINS * width);
    if (inside < ENOUGH_AUTHORS) continue;
    const slope = logSlope(binned(arrivals, now, width));
    const low = slope.mean - Z_80 * slope.deviation;
    if (low <= 0) return null;
    const minutes = (perBin: number) => round((Math.LN2 / perBin) * binMinutes);
    return { median: minutes(slope.mean), low: minutes(slope.mean + Z_80 * slope.deviation), high: minutes(low) };
  }
  return null;
}

const MINUTE_MS = 60_000;
const BINS = 6;
const BIN_MINUTES = [2, 5, 10, 20] as const;
const ENOUGH_AUTHORS = 6;
const Z_80 = 1.2816;
/** Precision of the prior on the slope, which is centred on "not growing". */
const RIDGE = 0.5;

const round = (minutes: number) => (minutes < 10 ? Math.round(minutes * 10) / 10 : Math.round(minutes));

function binned(arrivals: readonly number[], now: number, width: number): number[] {
  let from = firstAfter(arrivals, now - BINS * width);
  return Array.from({ length: BINS }, (_, bin) => {
    const to = bin === BINS - 1 ? arrivals.length : firstAfter(arrivals, now - (BINS - 1 - bin) * width);
    const count = to - from;
    from = to;
    return count;
  });
}

function logSlope(counts: readonly number[]): { mean: number; deviation: number } {
  const centre = (BINS - 1) / 2;
  const total = counts.reduce((sum, k) => sum + k, 0);
  let intercept = Math.log(Math.max(0.1, total / BINS));
  let slope = 0;
  let deviation = Infinity;
  for (let step = 0; step < 12; step++) {
    let g0 = 0;
    let misfit = 0;
    let g1 = -RIDGE * slope;
    let h00 = 1e-9;
    let h01 = 0;
    let h11 = RIDGE;
    for (let i = 0; i < BINS; i++) {
      const x = i - centre;
      const expected = Math.exp(Math.min(20, intercept + slope * x));
      const residual = (counts[i] as number) - expected;
      g0 += residual;
      misfit += residual ** 2 / expected;
      g1 += residual * x;
      h00 += expected;
      h01 += expected * x;
      h11 += expected * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    const move = (h00 * g1 - h01 * g0) / determinant;
    intercept += clamp((h11 * g0 - h01 * g1) / determinant);
    slope += clamp(move);
    // Counts that scatter more than Poisson's make the slope less certain: a burst in the middle is no growth.
    deviation = Math.sqrt((h00 / determinant) * Math.max(1, misfit / (BINS - 2)));
    if (Math.abs(move) < 1e-6) break;
  }
  return { mean: slope, deviation };
}

/** Newton's steps are kept short: a first bin of one and a last of a hundred would overshoot. */
const clamp = (step: number) => Math.max(-1.5, Math.min(1.5, step));
