// Softmax regression with an L2 penalty over sparse rows, fitted by L-BFGS (Nocedal 1980; ten pairs, backtracking):
// deterministic, no library needed. Cost: nonzero values × classes × iterations.

/** One row: which columns are not zero, their values, its class, and how much it weighs. */
export interface SparseRow {
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly label: number;
  readonly weight: number;
}

/** Weights by class: `weights[k * (width + 1) + column]`, the last of each class its bias. */
export interface Softmax {
  readonly classes: number;
  readonly width: number;
  readonly weights: Float64Array;
}

/** Fits one weight a column and class, so that the weighted log-loss plus `penalty` times half the squares is least. */
export function fitSoftmax(
  rows: readonly SparseRow[],
  {
    classes,
    width,
    penalty,
    iterations = 50,
  }: { classes: number; width: number; penalty: number; iterations?: number },
): Softmax {
  const { starts, columns, values } = packed(rows);
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  // Two classes need one set of weights, the difference; it is shared out between them at the end.
  const sets = classes === 2 ? 1 : classes;
  const shrink = classes === 2 ? penalty / 2 : penalty;
  const size = sets * (width + 1);
  const scores = new Float64Array(classes);
  const lossAt = (w: Float64Array, gradient: Float64Array): number => {
    gradient.fill(0);
    let loss = 0;
    for (let row = 0; row < rows.length; row++) {
      const { label, weight } = rows[row]!;
      const [from, to] = [starts[row]!, starts[row + 1]!];
      scores[0] = 0;
      for (let set = 0; set < sets; set++) {
        const base = set * (width + 1);
        let sum = w[base + width]!;
        for (let i = from; i < to; i++) sum += w[base + columns[i]!]! * values[i]!;
        scores[classes - sets + set] = sum;
      }
      loss -= weight * Math.log(softmaxInPlace(scores)[label]! + 1e-300);
      for (let set = 0; set < sets; set++) {
        const k = classes - sets + set;
        const error = weight * (scores[k]! - (k === label ? 1 : 0));
        const base = set * (width + 1);
        for (let i = from; i < to; i++) gradient[base + columns[i]!]! += error * values[i]!;
        gradient[base + width]! += error;
      }
    }
    for (let at = 0; at < size; at++) {
      if (at % (width + 1) !== width) {
        loss += (shrink / 2) * w[at]! * w[at]!;
        gradient[at]! += shrink * w[at]!;
      }
      gradient[at]! /= total;
    }
    return loss / total;
  };
  const found = minimise(lossAt, size, iterations);
  const weights = classes === 2 ? Float64Array.from([...found.map((x) => -x / 2), ...found.map((x) => x / 2)]) : found;
  return { classes, width, weights };
}

/** Rows end to end, so that a pass walks through memory in order. */
function packed(rows: readonly SparseRow[]) {
  const starts = new Int32Array(rows.length + 1);
  for (const [row, { columns }] of rows.entries()) starts[row + 1] = starts[row]! + columns.length;
  const columns = new Int32Array(starts[rows.length]!);
  const values = new Float32Array(columns.length);
  for (const [row, own] of rows.entries()) {
    columns.set(own.columns, starts[row]!);
    values.set(own.values, starts[row]!);
  }
  return { starts, columns, values };
}

function softmaxInPlace(scores: Float64Array): Float64Array {
  let most = -Infinity;
  for (let k = 0; k < scores.length; k++) most = Math.max(most, scores[k]!);
  let sum = 0;
  for (let k = 0; k < scores.length; k++) sum += scores[k] = Math.exp(scores[k]! - most);
  for (let k = 0; k < scores.length; k++) scores[k]! /= sum;
  return scores;
}

const PAIRS = 10;

function minimise(
  lossAt: (w: Float64Array, gradient: Float64Array) => number,
  size: number,
  iterations: number,
): Float64Array {
  let w = new Float64Array(size);
  let gradient = new Float64Array(size);
  let loss = lossAt(w, gradient);
  const pairs: Array<{ s: Float64Array; y: Float64Array; rho: number }> = [];
  for (let iteration = 0; iteration < iterations; iteration++) {
    const direction = twoLoops(gradient, pairs);
    const slope = dot(direction, gradient);
    if (slope > -1e-12) break;
    let step = pairs.length === 0 ? Math.min(1, 1 / Math.sqrt(-slope)) : 1;
    let next = w;
    const nextGradient = new Float64Array(size);
    let nextLoss = Infinity;
    for (let attempt = 0; attempt < 20; attempt++, step /= 2) {
      next = w.map((x, j) => x + step * direction[j]!);
      nextLoss = lossAt(next, nextGradient);
      if (nextLoss <= loss + 1e-4 * step * slope) break;
    }
    if (!(nextLoss < loss)) break;
    const s = next.map((x, j) => x - w[j]!);
    const y = nextGradient.map((x, j) => x - gradient[j]!);
    const curve = dot(s, y);
    if (curve > 1e-16) pairs.push({ s, y, rho: 1 / curve });
    if (pairs.length > PAIRS) pairs.shift();
    const gain = loss - nextLoss;
    [w, gradient, loss] = [next, nextGradient, nextLoss];
    if (gain < 1e-7 * Math.abs(loss)) break;
  }
  return w;
}

function twoLoops(gradient: Float64Array, pairs: ReadonlyArray<{ s: Float64Array; y: Float64Array; rho: number }>) {
  const q = gradient.map((x) => -x);
  const alphas: number[] = [];
  for (let i = pairs.length - 1; i >= 0; i--) {
    const { s, y, rho } = pairs[i]!;
    const alpha = rho * dot(s, q);
    alphas[i] = alpha;
    for (let j = 0; j < q.length; j++) q[j]! -= alpha * y[j]!;
  }
  const newest = pairs.at(-1);
  if (newest !== undefined) {
    const scale = 1 / (newest.rho * dot(newest.y, newest.y));
    for (let j = 0; j < q.length; j++) q[j]! *= scale;
  }
  for (const [i, { s, y, rho }] of pairs.entries()) {
    const beta = rho * dot(y, q);
    for (let j = 0; j < q.length; j++) q[j]! += s[j]! * (alphas[i]! - beta);
  }
  return q;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += a[j]! * b[j]!;
  return sum;
}
