import { calibrated, type Calibration } from '@vigie/core/signals/unverified';

// Beta calibration (Kull, Silva Filho, Flach 2017): log-odds are a · ln p − b · ln(1 − p) + c, fitted to what people decided, by
// Newton's method. A ridge holds a and b near 1, so that a few dozen decisions move the intercept and only many bend the curve.
// From FREE_FROM decisions on, a free rising curve fits better than any of that family: pooled adjacent violators (Barlow et al.
// 1972), each step drawn a little towards the usual share, straight lines between the steps' middles, so that what was told apart stays apart.
// Cost: a dozen steps of a 3 × 3 system, or one sort.

/** A chance that was told, and what a person then found. */
export interface Decided {
  readonly score: number;
  readonly positive: boolean;
}

/** What makes the told chances fit what was decided. */
export function fitCurve(rows: readonly Decided[]): Calibration {
  return rows.length < FREE_FROM ? fitBeta(rows) : { ...UNCHANGED, curve: risingCurve(rows) };
}

/** The constants of the beta curve. */
export function fitBeta(rows: readonly Decided[]): Calibration {
  const table = rows.map(({ score, positive }) => {
    const p = Math.min(1 - 1e-6, Math.max(1e-6, score));
    return { x: [Math.log(p), -Math.log(1 - p), 1], positive };
  });
  const w = [1, 1, 0];
  for (let step = 0; step < STEPS; step++) {
    const gradient = [0, 1, 2].map((j) => -RIDGE[j]! * (w[j]! - START[j]!));
    const hessian = [0, 1, 2].map((j) => [0, 1, 2].map((k) => (j === k ? RIDGE[j]! : 0)));
    for (const { x, positive } of table) {
      const told = sigmoid(x[0]! * w[0]! + x[1]! * w[1]! + w[2]!);
      for (let j = 0; j < 3; j++) {
        gradient[j]! += ((positive ? 1 : 0) - told) * x[j]!;
        for (let k = 0; k < 3; k++) hessian[j]![k]! += told * (1 - told) * x[j]! * x[k]!;
      }
    }
    const move = solved(hessian, gradient);
    for (let j = 0; j < 3; j++) w[j]! += Math.max(-1, Math.min(1, move[j]!));
    // The curve must rise: a chance that was told higher stays higher.
    w[0] = Math.max(LEAST_SLOPE, w[0]!);
    w[1] = Math.max(LEAST_SLOPE, w[1]!);
  }
  return { a: round(w[0]!), b: round(w[1]!), c: round(w[2]!), curve: [] };
}

/** The correction itself. */
export function fitCalibration(rows: readonly Decided[]): (score: number) => number {
  const calibration = fitCurve(rows);
  return (score) => calibrated(score, calibration);
}

function risingCurve(rows: readonly Decided[]): Calibration['curve'] {
  const usual = rows.filter(({ positive }) => positive).length / rows.length;
  const steps: Step[] = [];
  for (const { score, positive } of [...rows].sort((a, b) => a.score - b.score)) {
    let step: Step = { told: score, found: positive ? 1 : 0, count: 1 };
    for (let below = steps.at(-1); below !== undefined; below = steps.at(-1)) {
      if (below.found / below.count < step.found / step.count) break;
      steps.pop();
      step = { told: below.told + step.told, found: below.found + step.found, count: below.count + step.count };
    }
    steps.push(step);
  }
  let highest = 0;
  const curve = steps.map(({ told, found, count }) => {
    // Drawn unequally, a step may fall below the one before: the curve must rise.
    highest = Math.max(highest, (found + USUAL_WEIGHT * usual) / (count + USUAL_WEIGHT));
    return [round(told / count), round(highest)] as const;
  });
  return curve.filter(([told], i) => i === 0 || told > curve[i - 1]![0]);
}

/** Decisions next to each other: the sums of what was told and found. */
interface Step {
  readonly told: number;
  readonly found: number;
  readonly count: number;
}

const UNCHANGED: Calibration = { a: 1, b: 1, c: 0, curve: [] };
/** With three or six hundred decisions the free curve is no better than the beta curve on the labelled crises. */
const FREE_FROM = 1_000;
/** How many decisions' worth of the usual share each step starts with. */
const USUAL_WEIGHT = 3;

const STEPS = 25;
const START = [1, 1, 0];
/** How many decisions' worth the identity is held with: slopes firmly, the intercept hardly. */
const RIDGE = [10, 10, 1];
const LEAST_SLOPE = 0.05;

/** Solves a 3 × 3 system by elimination with pivots. */
function solved(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let column = 0; column < 3; column++) {
    let pivot = column;
    for (let i = column + 1; i < 3; i++) if (Math.abs(rows[i]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = i;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (let i = 0; i < 3; i++) {
      if (i === column) continue;
      const factor = rows[i]![column]! / rows[column]![column]!;
      for (let k = column; k < 4; k++) rows[i]![k]! -= factor * rows[column]![k]!;
    }
  }
  return rows.map((row, i) => row[3]! / row[i]!);
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const round = (value: number) => Math.round(value * 1e4) / 1e4;
