import type { Forecast } from '@vigie/contracts/assessment';
import { firstAfter } from './growth.ts';

// How many authors will a claim have in 1, 3 and 24 hours? A Hawkes-type branching process: every author draws on average
// R new ones, spread over time by an exponential kernel. R has a Gamma prior and is read from the recent past (authors who
// came, over the kernel mass that was there to bring them); it fades with a half-life, since attention does. The median and
// the 80 % interval come from the 10th, 50th and 90th percentile of R, widened by the scatter of counts and by how far the
// model itself is usually off (fitted so that the interval covers four cascades in five).
// Cost: two binary searches and three integrations of 48 steps; one pass over the authors whose arrivals are new. Source: ALGORITHMS §3.5; SEISMIC (KDD 2015) for the shape.

/** The constants of the forecast; durations in minutes. */
export interface ForecastWeights {
  readonly kernelMinutes: number;
  readonly recentMinutes: number;
  readonly fadeMinutes: number;
  readonly priorRatio: number;
  readonly priorWeight: number;
  readonly overdispersion: number;
  /** Standard deviation of the logarithm of new authors that the model does not explain. */
  readonly modelError: number;
}

/** The state of the branching process: its ratio's posterior, what it expects, and the chance of many new authors. */
export interface Outlook {
  readonly ratio: number;
  readonly forecasts: readonly Forecast[];
  /** Authors expected six hours from now (median). */
  readonly inSixHours: number;
  /** The logarithm of one more than the new authors expected within the hour, and its standard deviation. */
  readonly nextHour: { readonly expected: number; readonly deviation: number };
}

/** What comes of a claim whose authors arrived at these sorted times. */
export function outlookOf(arrivals: readonly number[], now: number, weights: ForecastWeights): Outlook {
  const { mass, exposure, children } = recentPast(arrivals, now, weights);
  const shape = weights.priorWeight * weights.priorRatio + children;
  const rate = weights.priorWeight + exposure;
  const curves = QUANTILES.map((z) => growthCurve(gammaQuantile(shape, z) / rate, mass, weights));
  const [low, median, high] = curves as [number[], number[], number[]];
  const deviationAt = (index: number) => {
    const range = Math.log((1 + (high[index] as number)) / (1 + (low[index] as number))) / (2 * Z_80);
    return Math.sqrt(range ** 2 + weights.modelError ** 2 + weights.overdispersion / (1 + (median[index] as number)));
  };
  const at = (index: number) => {
    const mid = median[index] as number;
    // Around one more than expected, so that a claim at rest may still gather a few.
    const within = Math.exp(Z_80 * deviationAt(index));
    return {
      median: arrivals.length + Math.round(mid),
      low: arrivals.length + Math.max(0, Math.floor((1 + mid) / within - 1)),
      high: arrivals.length + Math.min(MOST_AUTHORS, Math.ceil((1 + mid) * within - 1)),
    };
  };
  return {
    ratio: shape / rate,
    forecasts: SHOWN.map((index) => ({ hours: HOURS[index] as number, ...at(index) })),
    inSixHours: at(HOURS.indexOf(6)).median,
    nextHour: { expected: Math.log(1 + (median[0] as number)), deviation: deviationAt(0) },
  };
}

/** The chance of at least `count` new authors within the hour: the tail of what the hour's interval is cut from. */
export function chanceOfMany({ expected, deviation }: Outlook['nextHour'], count: number): number {
  return 1 - normalBelow((Math.log(1 + count) - expected) / deviation);
}

const MINUTE_MS = 60_000;
const Z_80 = 1.2816;
const QUANTILES = [-Z_80, 0, Z_80] as const;
const HOURS = [1, 3, 6, 24];
const SHOWN = [0, 1, 3] as const;
/** Nobody is told of more authors than this; a supercritical fit would go on for ever. */
const MOST_AUTHORS = 1_000_000;

function recentPast(arrivals: readonly number[], now: number, weights: ForecastWeights) {
  const kernel = weights.kernelMinutes * MINUTE_MS;
  const start = now - weights.recentMinutes * MINUTE_MS;
  const { origin, sums } = discounted(arrivals, kernel);
  const before = firstAfter(arrivals, start);
  const massAt = (count: number, time: number) =>
    count === 0 ? 0 : (sums[count - 1] as number) * Math.exp((origin - time) / kernel);
  const mass = massAt(arrivals.length, now);
  const recent = arrivals.length - before;
  return {
    mass,
    exposure: recent + massAt(before, start) - mass,
    // The first author has no parent.
    children: before === 0 ? Math.max(0, recent - 1) : recent,
  };
}

/**
 * Each arrival weighs exp((its time − the origin) ⁄ kernel); summed up to every arrival, so that the kernel mass left at any
 * later time is one product. A claim's arrivals only grow, and so do its sums: they are kept with the list.
 */
function discounted(arrivals: readonly number[], kernel: number): Discounted {
  let own = kept.get(arrivals);
  if (own === undefined || own.kernel !== kernel) {
    own = { kernel, origin: arrivals[0] ?? 0, sums: [] };
    kept.set(arrivals, own);
  }
  for (let i = own.sums.length; i < arrivals.length; i++) {
    const time = arrivals[i] as number;
    if ((time - own.origin) / kernel > MOST_KERNELS) {
      own.origin = time;
      own.sums.fill(0);
    }
    own.sums.push((own.sums[i - 1] ?? 0) + Math.exp((time - own.origin) / kernel));
  }
  return own;
}

interface Discounted {
  readonly kernel: number;
  origin: number;
  readonly sums: number[];
}

const kept = new WeakMap<readonly number[], Discounted>();
/** After so long the origin moves on: e to this is still a number, and what came before weighs nothing any more. */
const MOST_KERNELS = 600;

/** New authors expected after each of HOURS, at branching ratio `ratio` now, fading. */
function growthCurve(ratio: number, mass: number, weights: ForecastWeights): number[] {
  const rateNow = (ratio * mass) / weights.kernelMinutes;
  const totals: number[] = [];
  let total = 0;
  let before = rateNow;
  for (const [i, { step, fades, draws }] of stepsOf(weights).entries()) {
    const after = rateNow * fades * Math.exp(ratio * draws);
    total += ((before + after) / 2) * step;
    before = after;
    if ((i + 1) % STEPS === 0) totals.push(Math.min(MOST_AUTHORS, total));
  }
  return totals;
}

/** What does not depend on the claim of the rate at each step: how it fades, and what one branching ratio draws until then. */
function stepsOf(weights: ForecastWeights): readonly Step[] {
  const known = steps.get(weights);
  if (known !== undefined) return known;
  const { kernelMinutes, fadeMinutes } = weights;
  const fade = fadeMinutes / Math.LN2;
  const own = HOURS.flatMap((hours, at) => {
    const from = 60 * (HOURS[at - 1] ?? 0);
    const step = (60 * hours - from) / STEPS;
    return Array.from({ length: STEPS }, (_, i): Step => {
      const minutes = from + (i + 1) * step;
      return {
        step,
        fades: Math.exp(-minutes / fade - minutes / kernelMinutes),
        draws: (fade * -Math.expm1(-minutes / fade)) / kernelMinutes,
      };
    });
  });
  steps.set(weights, own);
  return own;
}

interface Step {
  readonly step: number;
  readonly fades: number;
  readonly draws: number;
}

const steps = new WeakMap<ForecastWeights, readonly Step[]>();
const STEPS = 12;

/** A quantile of Gamma(shape, 1) at normal deviate `z`, by Wilson and Hilferty. */
function gammaQuantile(shape: number, z: number): number {
  const spread = 1 / (9 * shape);
  return shape * Math.max(0, 1 - spread + z * Math.sqrt(spread)) ** 3;
}

/** The standard normal distribution function (Abramowitz and Stegun 26.2.17, error below 1e-7). */
function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    Math.exp((-z * z) / 2) *
    0.3989422804 *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z > 0 ? 1 - tail : tail;
}
