// Logistic regression with an L2 penalty, fitted by Adam on all rows at once: deterministic, no library needed.
// Columns are standardised first; a column may be held to one sign. Cost: rows × columns × STEPS.

/** A fitted model in the columns as they came: log-odds are `bias` plus the sum of weights times features. */
export interface Linear {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** One labelled row; its weight is 1 where none is given. */
export interface LabelledRow {
  readonly features: ArrayLike<number>;
  readonly positive: boolean;
  readonly weight?: number;
}

/** Fits the weights themselves; a column whose sign is given ends with that sign or at nothing. */
export function fitLinear(rows: readonly LabelledRow[], penalty: number, signs: ArrayLike<number> = []): Linear {
  const width = rows[0]?.features.length ?? 0;
  const { mean, scale } = standardOf(rows, width);
  const table = rows.map(({ features }) =>
    Float64Array.from({ length: width }, (_, j) => (features[j]! - mean[j]!) * scale[j]!),
  );
  const total = rows.reduce((sum, row) => sum + (row.weight ?? 1), 0);
  const w = new Float64Array(width + 1);
  const first = new Float64Array(width + 1);
  const second = new Float64Array(width + 1);
  const gradient = new Float64Array(width + 1);
  for (let step = 1; step <= STEPS; step++) {
    gradient.fill(0);
    for (const [i, x] of table.entries()) {
      const { positive, weight = 1 } = rows[i]!;
      const error = (weight * (sigmoid(dot(w, x)) - (positive ? 1 : 0))) / total;
      for (let j = 0; j < width; j++) gradient[j]! += error * x[j]!;
      gradient[width]! += error;
    }
    for (let j = 0; j < width; j++) gradient[j]! += (penalty * w[j]!) / total;
    const rate = RATE / Math.sqrt(1 + step / 50);
    for (let j = 0; j <= width; j++) {
      first[j] = 0.9 * first[j]! + 0.1 * gradient[j]!;
      second[j] = 0.999 * second[j]! + 0.001 * gradient[j]! ** 2;
      const corrected = Math.sqrt(second[j]! / (1 - 0.999 ** step)) + 1e-9;
      w[j]! -= (rate * first[j]!) / (1 - 0.9 ** step) / corrected;
      if ((signs[j] ?? 0) * w[j]! < 0) w[j] = 0;
    }
  }
  const weights = Float64Array.from({ length: width }, (_, j) => w[j]! * scale[j]!);
  return { weights, bias: w[width]! - weights.reduce((sum, weight, j) => sum + weight * mean[j]!, 0) };
}

/** The log-odds of a row of features. */
export function logOdds({ weights, bias }: Linear, features: ArrayLike<number>): number {
  let sum = bias;
  for (let j = 0; j < weights.length; j++) sum += weights[j]! * features[j]!;
  return sum;
}

const STEPS = 300;
const RATE = 0.05;

function standardOf(rows: readonly LabelledRow[], width: number): { mean: Float64Array; scale: Float64Array } {
  const mean = new Float64Array(width);
  const scale = new Float64Array(width);
  for (let j = 0; j < width; j++) {
    for (const { features } of rows) mean[j]! += features[j]! / rows.length;
    let square = 0;
    for (const { features } of rows) square += (features[j]! - mean[j]!) ** 2 / rows.length;
    // A column that never changes tells nothing.
    scale[j] = square < 1e-12 ? 0 : 1 / Math.sqrt(square);
  }
  return { mean, scale };
}

function dot(w: Float64Array, x: Float64Array): number {
  let sum = w[x.length]!;
  for (let j = 0; j < x.length; j++) sum += w[j]! * x[j]!;
  return sum;
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
