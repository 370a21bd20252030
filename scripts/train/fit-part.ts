import type { HeadInput, HeadPart } from '@vigie/core/heads/linear-head';
import { fitSoftmax, type SparseRow } from './softmax.ts';

// Fits one regression of a head and rounds it to what ships.

/** A labelled text as a head reads it. */
export interface Example {
  readonly label: number;
  /** What is left out together: an event, or a fold. */
  readonly group: string;
  readonly input: HeadInput;
  readonly language: string;
  /** How many rows it counts for: 1 where it is not said. */
  readonly weight?: number;
}

/** How one regression is fitted: which inputs it reads and how strongly, against what penalty. */
export interface PartRecipe {
  /** How strongly named features are read; 1 where it is not said. */
  readonly named?: number;
  readonly words?: { readonly bits: number; readonly strength: number };
  readonly vector?: { readonly strength: number };
  readonly penalty: number;
  /** 0: every row weighs the same; 1: every class does. */
  readonly balance: number;
}

/** One regression, rounded to what ships. */
export function fitPart(
  examples: readonly Example[],
  { classes, names }: { readonly classes: readonly string[]; readonly names: readonly string[] },
  { named = 1, words, vector, penalty, balance }: PartRecipe,
): HeadPart {
  const dims =
    vector === undefined ? 0 : (examples.find(({ input }) => input.vector !== null)?.input.vector?.values.length ?? 0);
  const wordsAt = names.length;
  const vectorAt = wordsAt + (words === undefined ? 0 : 1 << words.bits);
  const strengthOf = words === undefined ? [] : wordStrengths(examples, words);
  const counts = new Array<number>(classes.length).fill(0);
  for (const { label } of examples) counts[label]!++;
  const rows = examples.map(({ label, input, weight: counted = 1 }): SparseRow => {
    const columns: number[] = [];
    const values: number[] = [];
    const put = (column: number, value: number) => {
      if (value === 0) return;
      columns.push(column);
      values.push(value);
    };
    if (named > 0) for (const [j, value] of input.named.entries()) put(j, named * value);
    if (words !== undefined)
      for (const bucket of input.words) put(wordsAt + bucket, strengthOf[bucket]! / Math.sqrt(input.words.length));
    if (vector !== undefined && input.vector !== null)
      for (const [d, value] of input.vector.values.entries()) put(vectorAt + d, (vector.strength * value) / 127);
    const weight = counted * (examples.length / classes.length / counts[label]!) ** balance;
    return { columns: Int32Array.from(columns), values: Float32Array.from(values), label, weight };
  });
  const { rows: dense, used } = withoutRare(rows, vectorAt + dims);
  const { weights } = fitSoftmax(dense, { classes: classes.length, width: used.length, penalty });
  const at = new Map(used.map((column, j) => [column, j]));
  const weightOf = (k: number, column: number): number => {
    const j = at.get(column);
    return j === undefined ? 0 : weights[k * (used.length + 1) + j]!;
  };
  const each = <T>(make: (k: number) => T): readonly T[] => classes.map((_, k) => make(k));
  const kept = names
    .map((name, j) => [name, each((k) => rounded(named * weightOf(k, j)))] as const)
    .filter(([, values]) => values.some((value) => value !== 0));
  return {
    bias: each((k) => rounded(weights[k * (used.length + 1) + used.length]!)),
    named: Object.fromEntries(kept),
    ...(words === undefined
      ? {}
      : {
          words: {
            bits: words.bits,
            ...stepped(classes.length, 1 << words.bits, (k, i) => strengthOf[i]! * weightOf(k, wordsAt + i)),
          },
        }),
    ...(vector === undefined
      ? {}
      : { vector: { dims, ...stepped(classes.length, dims, (k, d) => vector.strength * weightOf(k, vectorAt + d)) } }),
  };
}

/**
 * How strongly each bucket is read: rare ones more, as idf has it (Spärck Jones 1972). The strength ends up inside the weights,
 * so that a head at work needs no document frequencies.
 */
function wordStrengths(
  examples: readonly Example[],
  { bits, strength }: { readonly bits: number; readonly strength: number },
): Float64Array {
  const seen = new Float64Array(1 << bits);
  for (const { input } of examples) for (const bucket of input.words) seen[bucket]!++;
  return seen.map((n) => (strength * (1 + Math.log((1 + examples.length) / (1 + n)))) / USUAL_IDF);
}

/** About the idf of the words of a text, so that a strength of 1 gives a row of length about 1. */
const USUAL_IDF = 6;

/** Four places: what a weight needs. */
export const rounded = (value: number) => Math.round(value * 1e4) / 1e4 + 0;

/** Weights as int8 steps; of two classes the second's. */
function stepped(classes: number, width: number, weightOf: (k: number, i: number) => number) {
  const first = classes === 2 ? 1 : 0;
  const values = Float64Array.from({ length: (classes - first) * width }, (_, at) =>
    weightOf(first + Math.floor(at / width), at % width),
  );
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  const step = Number((most / 127 || 1).toPrecision(6));
  const bytes = Int8Array.from(values, (value) => Math.round(value / step));
  return { step, weights: Buffer.from(bytes.buffer).toString('base64') };
}

const LEAST_ROWS = 3;

/** Columns that few rows have say more about those rows than about the language: they go. */
function withoutRare(
  rows: readonly SparseRow[],
  width: number,
): { rows: readonly SparseRow[]; used: readonly number[] } {
  const seen = new Int32Array(width);
  for (const { columns } of rows) for (const column of columns) seen[column]!++;
  const used: number[] = [];
  const to = new Int32Array(width).fill(-1);
  for (let j = 0; j < width; j++) if (seen[j]! >= LEAST_ROWS) to[j] = used.push(j) - 1;
  const kept = rows.map((row) => {
    const at = [...row.columns.keys()].filter((i) => to[row.columns[i]!]! >= 0);
    return {
      ...row,
      columns: Int32Array.from(at, (i) => to[row.columns[i]!]!),
      values: Float32Array.from(at, (i) => row.values[i]!),
    };
  });
  return { rows: kept, used };
}
