/**
 * A trained text head: the mean of a few softmax regressions over named features, hashed words and the meaning vector.
 *
 * The vector is read only where it lives in the space that the head was trained with; for any other, and for a text without
 * one, the parts that were trained without vectors answer. Cost: one add a feature, word and dimension, for each class.
 */

/**
 * One regression. Lists of numbers have one for each class; byte strings are base64 of int8, class after class, or of two
 * classes the second alone, since the first is its opposite.
 */
export interface HeadPart {
  readonly bias: readonly number[];
  readonly named: Readonly<Record<string, readonly number[]>>;
  readonly words?: { readonly bits: number; readonly step: number; readonly weights: string };
  readonly vector?: { readonly dims: number; readonly step: number; readonly weights: string };
}

/** A head as `models/` holds it. */
export interface HeadWeights {
  readonly version: string;
  readonly classes: readonly string[];
  /** Used without a vector. */
  readonly words: readonly HeadPart[];
  /** Used with a vector of this space. */
  readonly meaning: { readonly space: string; readonly parts: readonly HeadPart[] } | null;
  /** What each class's chance is multiplied by before the highest decides: classes are rarer than their due. */
  readonly lean: readonly number[];
  /** The same for a language of its own. */
  readonly leanIn?: Readonly<Record<string, readonly number[]>>;
  /** From which chance on a class is clear enough to act on; above 1 where it never is. */
  readonly clear: readonly number[];
  /** The same for a language of its own. */
  readonly clearIn?: Readonly<Record<string, readonly number[]>>;
}

/** What a head reads of a text. */
export interface HeadInput {
  /** In the order of the names that the head was opened with. */
  readonly named: Float64Array;
  /** Buckets of words and pairs of words; empty where the head reads none. */
  readonly words: Int32Array;
  readonly vector: { readonly space: string; readonly values: Int8Array } | null;
}

/** A head ready to read. */
export interface LinearHead {
  readonly weights: HeadWeights;
  /** The chance of each class in thousandths: rounded here, so that what travels is the same number everywhere. */
  readonly chances: (input: HeadInput) => Int32Array;
  /** Chances once the lean of the text's language is counted in, adding up to one. */
  readonly leaned: (chances: Int32Array, language: string) => Float64Array;
  /** Decides by chances: the index of a class. */
  readonly decide: (chances: Int32Array, language: string) => number;
}

/** Opens a head whose named features come in the order of `names`. A weight of a name that is not among them is an error. */
export function openHead(weights: HeadWeights, names: readonly string[]): LinearHead {
  const classes = weights.classes.length;
  const words = weights.words.map((part) => compiled(part, names, classes));
  const meaning = weights.meaning?.parts.map((part) => compiled(part, names, classes)) ?? [];
  const space = weights.meaning?.space;
  const scores = new Float64Array(classes);
  const leaned = (chances: Int32Array, language: string): Float64Array => {
    const lean = weights.leanIn?.[language] ?? weights.lean;
    const own = Float64Array.from(chances, (chance, k) => chance * lean[k]!);
    const total = own.reduce((sum, value) => sum + value, 0);
    return total === 0 ? own : own.map((value) => value / total);
  };
  return {
    weights,
    chances: (input) => {
      const isMeant = input.vector !== null && input.vector.space === space;
      const parts = isMeant ? meaning : words;
      const sum = new Float64Array(classes);
      for (const part of parts) {
        score(part, input, isMeant, scores);
        const total = exponents(scores);
        for (let k = 0; k < classes; k++) sum[k]! += scores[k]! / total;
      }
      return Int32Array.from(sum, (chance) => Math.round((1_000 * chance) / parts.length));
    },
    leaned,
    decide: (chances, language) => {
      const own = leaned(chances, language);
      let best = 0;
      for (let k = 1; k < classes; k++) if (own[k]! > own[best]!) best = k;
      return best;
    },
  };
}

interface Compiled {
  readonly bias: Float64Array;
  /** Class after class. */
  readonly named: Float64Array;
  readonly words: { readonly size: number; readonly step: number; readonly weights: Int8Array } | null;
  readonly vector: { readonly dims: number; readonly step: number; readonly weights: Int8Array } | null;
}

function compiled({ bias, named, words, vector }: HeadPart, names: readonly string[], classes: number): Compiled {
  const at = new Map(names.map((name, index) => [name, index]));
  const dense = new Float64Array(classes * names.length);
  for (const [name, values] of Object.entries(named)) {
    const index = at.get(name);
    if (index === undefined) throw new Error(`a head weighs "${name}", which nothing measures: train it again`);
    for (let k = 0; k < classes; k++) dense[k * names.length + index] = values[k]!;
  }
  return {
    bias: Float64Array.from(bias),
    named: dense,
    words:
      words === undefined
        ? null
        : { size: 1 << words.bits, step: words.step, weights: bytesOf(words.weights, classes << words.bits) },
    vector: vector === undefined ? null : { ...vector, weights: bytesOf(vector.weights, classes * vector.dims) },
  };
}

function score({ bias, named, words, vector }: Compiled, input: HeadInput, isMeant: boolean, into: Float64Array): void {
  const width = input.named.length;
  for (let k = 0; k < into.length; k++) {
    let sum = bias[k]!;
    for (let j = 0, at = k * width; j < width; j++) {
      const value = input.named[j]!;
      if (value !== 0) sum += value * named[at + j]!;
    }
    if (words !== null && input.words.length > 0) {
      let found = 0;
      for (const bucket of input.words) found += words.weights[k * words.size + bucket]!;
      sum += (found * words.step) / Math.sqrt(input.words.length);
    }
    if (isMeant && vector !== null) {
      const { values } = input.vector!;
      let found = 0;
      for (let d = 0, at = k * vector.dims; d < vector.dims; d++) found += values[d]! * vector.weights[at + d]!;
      sum += (found * vector.step) / 127;
    }
    into[k] = sum;
  }
}

/** Turns scores into exponents, and returns their sum. */
function exponents(scores: Float64Array): number {
  let most = -Infinity;
  for (const s of scores) if (s > most) most = s;
  let total = 0;
  for (let k = 0; k < scores.length; k++) total += scores[k] = Math.exp(scores[k]! - most);
  return total;
}

function bytesOf(base64: string, size: number): Int8Array {
  const text = atob(base64);
  if (text.length !== size && text.length !== size / 2)
    throw new Error('a head has weights for another number of inputs');
  const bytes = new Int8Array(size);
  const from = size - text.length;
  for (let i = 0; i < text.length; i++) {
    bytes[from + i] = text.charCodeAt(i);
    if (from > 0) bytes[i] = -bytes[from + i]!;
  }
  return bytes;
}
