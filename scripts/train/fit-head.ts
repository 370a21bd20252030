import { openHead, type HeadInput, type HeadPart, type HeadWeights } from '@vigie/core/heads/linear-head';
import { fitSoftmax, type SparseRow } from './softmax.ts';

// Fits the regressions of a head, rounds them to what ships, and then finds where its classes begin to be told: on rows of
// groups (events) that the fit has not seen.

/** A labelled text as a head reads it. */
export interface Example {
  readonly label: number;
  /** What is left out together: an event, or a fold. */
  readonly group: string;
  readonly input: HeadInput;
  /** How many rows it counts for: 1 where it is not said. */
  readonly weight?: number;
}

/** How one regression is fitted: which inputs it reads and how strongly, against what penalty. */
export interface PartRecipe {
  readonly grams?: { readonly bits: number; readonly strength: number };
  readonly vector?: { readonly strength: number };
  readonly penalty: number;
  /** 0: every row weighs the same; 1: every class does. */
  readonly balance: number;
}

/** How a head is fitted. */
export interface HeadRecipe {
  readonly classes: readonly string[];
  readonly names: readonly string[];
  readonly words: readonly PartRecipe[];
  readonly meaning: readonly PartRecipe[];
  /** The class whose lean stays 1, and what the others make highest, of labels and decisions. Without it every lean is 1. */
  readonly lean?: { readonly rest: number; readonly goal: Goal };
}

type Goal = (pairs: ReadonlyArray<readonly [label: number, decided: number]>) => number;

/** Fits a head; `heldGroups` are left out in turn to find leans and clear chances. */
export function fitHead(
  examples: readonly Example[],
  recipe: HeadRecipe,
  { version, space, heldGroups, own }: FitOptions,
): HeadWeights {
  const plain = (rows: readonly Example[]): HeadWeights => {
    // A part that serves with and without vectors is fitted once.
    const fitted = new Map<PartRecipe, HeadPart>();
    const fit = (part: PartRecipe): HeadPart => {
      const known = fitted.get(part) ?? fitPart(rows, recipe, part);
      fitted.set(part, known);
      return known;
    };
    return {
      version,
      classes: recipe.classes,
      words: recipe.words.map(fit),
      meaning: space === null ? null : { space, parts: recipe.meaning.map(fit) },
      lean: recipe.classes.map(() => 1),
      clear: recipe.classes.map(() => NEVER),
    };
  };
  const unseen = (groups: readonly string[]) => judgedUnseen(examples, recipe.names, groups, plain);
  const clear = (judged: readonly Judged[], right: number) => recipe.classes.map((_, k) => clearOf(judged, k, right));
  const large = unseen(heldGroups);
  return {
    ...plain(examples),
    lean: leansOf(large, recipe),
    clear: clear(large, MOSTLY),
    ...(own === undefined ? {} : { clearIn: { [own.language]: clear(unseen(own.groups), own.right) } }),
  };
}

/** What is fitted, and what is left out in turn to judge it. */
export interface FitOptions {
  readonly version: string;
  readonly space: string | null;
  readonly heldGroups: readonly string[];
  /** A language whose clear chances are found on groups of its own: where the share `right` of them was. */
  readonly own?: { readonly language: string; readonly groups: readonly string[]; readonly right: number };
}

/** The rows of each group as a head says that was fitted without it. */
function judgedUnseen(
  examples: readonly Example[],
  names: readonly string[],
  groups: readonly string[],
  fit: (rows: readonly Example[]) => HeadWeights,
): readonly Judged[] {
  return groups.flatMap((group) => {
    const head = openHead(fit(examples.filter((example) => example.group !== group)), names);
    return examples
      .filter((example) => example.group === group)
      .map(({ label, input }) => ({ label, chances: head.chances(input) }));
  });
}

interface Judged {
  readonly label: number;
  readonly chances: Int32Array;
}

const NEVER = 1.001;
const MULTIPLIERS = [0.25, 0.35, 0.5, 0.6, 0.7, 0.85, 1, 1.2, 1.4, 1.7, 2, 2.5, 3, 4];

/** One class after the other, three times around: the multiplier under which the goal is highest. */
function leansOf(unseen: readonly Judged[], { classes, lean: wanted }: HeadRecipe): readonly number[] {
  const lean = classes.map(() => 1);
  if (unseen.length === 0 || wanted === undefined) return lean;
  const { rest, goal } = wanted;
  const reached = (own: readonly number[]) =>
    goal(unseen.map(({ label, chances }) => [label, decided(chances, own)] as const));
  let best = reached(lean);
  for (let round = 0; round < 3; round++)
    for (let k = 0; k < classes.length; k++) {
      if (k === rest) continue;
      for (const multiplier of MULTIPLIERS) {
        const other = lean.with(k, multiplier);
        const value = reached(other);
        if (value > best + 1e-9) {
          best = value;
          lean[k] = multiplier;
        }
      }
    }
  return lean;
}

function decided(chances: Int32Array, lean: readonly number[]): number {
  let best = 0;
  for (let k = 1; k < lean.length; k++) if (chances[k]! * lean[k]! > chances[best]! * lean[best]!) best = k;
  return best;
}

/** The lowest chance from which on at least this share of the unseen rows, ten of them, were of the class. */
function clearOf(unseen: readonly Judged[], k: number, share: number): number {
  const sorted = [...unseen].sort((a, b) => b.chances[k]! - a.chances[k]!);
  let right = 0;
  let clear = NEVER;
  for (const [i, { label, chances }] of sorted.entries()) {
    if (label === k) right++;
    if (chances[k] === sorted[i + 1]?.chances[k]) continue;
    if (right >= LEAST_RIGHT && right >= share * (i + 1)) clear = Math.max(LIKELIER_THAN_NOT, chances[k]! / 1_000);
  }
  return clear;
}

const LEAST_RIGHT = 10;
const MOSTLY = 0.5;
/** Rows to train on hold more of the rare classes than a stream does. */
const LIKELIER_THAN_NOT = 0.5;

/** One regression, rounded to what ships. */
function fitPart(examples: readonly Example[], { classes, names }: HeadRecipe, part: PartRecipe): HeadPart {
  const { grams, vector, penalty, balance } = part;
  const dims =
    vector === undefined ? 0 : (examples.find(({ input }) => input.vector !== null)?.input.vector?.values.length ?? 0);
  const gramsAt = names.length;
  const vectorAt = gramsAt + (grams === undefined ? 0 : 1 << grams.bits);
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
    for (const [j, value] of input.named.entries()) put(j, value);
    if (grams !== undefined)
      for (const bucket of input.grams) put(gramsAt + bucket, grams.strength / Math.sqrt(input.grams.length));
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
  const named = names
    .map((name, j) => [name, each((k) => rounded(weightOf(k, j)))] as const)
    .filter(([, values]) => values.some((value) => value !== 0));
  return {
    bias: each((k) => rounded(weights[k * (used.length + 1) + used.length]!)),
    named: Object.fromEntries(named),
    ...(grams === undefined
      ? {}
      : {
          grams: {
            bits: grams.bits,
            ...stepped(classes.length, 1 << grams.bits, (k, i) => grams.strength * weightOf(k, gramsAt + i)),
          },
        }),
    ...(vector === undefined
      ? {}
      : { vector: { dims, ...stepped(classes.length, dims, (k, d) => vector.strength * weightOf(k, vectorAt + d)) } }),
  };
}

const rounded = (value: number) => Math.round(value * 1e4) / 1e4 + 0;

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
