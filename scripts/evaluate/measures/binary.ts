// Measures of a score against a yes/no label: all by rank or by threshold, none by sampling.

/** A score, 0 to 1, and what was true. */
export interface Scored {
  readonly score: number;
  readonly positive: boolean;
}

/** How well scores separate and how honest they are. */
export interface BinaryScores {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly macroF1: number | null;
  readonly auc: number | null;
  readonly ap: number | null;
  readonly ece: number | null;
  readonly n: number;
}

/** Every measure, with `threshold` deciding yes. */
export function binaryScores(scored: readonly Scored[], threshold = 0.5): BinaryScores {
  const yes = countsAt(scored, threshold, true);
  const no = countsAt(scored, threshold, false);
  return {
    precision: ratio(yes.hits, yes.told),
    recall: ratio(yes.hits, yes.real),
    f1: f1Of(yes),
    macroF1: yes.real === 0 || no.real === 0 ? null : ((f1Of(yes) ?? 0) + (f1Of(no) ?? 0)) / 2,
    auc: areaUnderCurve(scored),
    ap: averagePrecision(scored),
    ece: calibrationError(scored),
    n: scored.length,
  };
}

/** The chance that a positive scores above a negative; ties count half. */
export function areaUnderCurve(scored: readonly Scored[]): number | null {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  const positives = sorted.filter(({ positive }) => positive).length;
  const negatives = sorted.length - positives;
  if (positives === 0 || negatives === 0) return null;
  let ranks = 0;
  for (let i = 0; i < sorted.length;) {
    let end = i;
    while (end < sorted.length && sorted[end]!.score === sorted[i]!.score) end++;
    const rank = (i + 1 + end) / 2;
    for (; i < end; i++) if (sorted[i]!.positive) ranks += rank;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Average precision; rows of one score are taken together, so that their order in the file is no matter. */
export function averagePrecision(scored: readonly Scored[]): number | null {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const positives = sorted.filter(({ positive }) => positive).length;
  if (positives === 0) return null;
  let sum = 0;
  let found = 0;
  for (let i = 0; i < sorted.length;) {
    const before = found;
    const { score } = sorted[i]!;
    for (; i < sorted.length && sorted[i]!.score === score; i++) if (sorted[i]!.positive) found++;
    sum += ((found - before) / positives) * (found / i);
  }
  return sum;
}

/** Expected calibration error over ten bins of equal mass. */
export function calibrationError(scored: readonly Scored[]): number | null {
  if (scored.length < BINS) return null;
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  let error = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const part = sorted.slice(Math.floor((bin * sorted.length) / BINS), Math.floor(((bin + 1) * sorted.length) / BINS));
    const told = part.reduce((sum, { score }) => sum + score, 0);
    const real = part.filter(({ positive }) => positive).length;
    error += Math.abs(told - real) / sorted.length;
  }
  return error;
}

/** The calibration error that scores would show on average if they were true chances: what so few rows show by luck. */
export function honestError(scored: readonly Scored[]): number {
  let state = 1;
  const draw = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  let sum = 0;
  for (let round = 0; round < ROUNDS; round++)
    sum += calibrationError(scored.map(({ score }) => ({ score, positive: draw() < score }))) ?? 0;
  return sum / ROUNDS;
}

const ROUNDS = 100;
const BINS = 10;

interface Counts {
  readonly hits: number;
  readonly told: number;
  readonly real: number;
}

function countsAt(scored: readonly Scored[], threshold: number, side: boolean): Counts {
  const counts = { hits: 0, told: 0, real: 0 };
  for (const { score, positive } of scored) {
    const told = score >= threshold === side;
    if (told) counts.told++;
    if (positive === side) counts.real++;
    if (told && positive === side) counts.hits++;
  }
  return counts;
}

function f1Of({ hits, told, real }: Counts): number | null {
  return ratio(2 * hits, told + real);
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
