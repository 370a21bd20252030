import { modelText } from '@vigie/core/text/model-text';
import { openEmbedder, type Embedder } from '@vigie/inference/embedder';
import { TIERS, type Tier } from '@vigie/inference/tiers';
import { optional, UsageError, type TaskContext } from './task.ts';

/** Texts turned into unit vectors, the way the stream does it: cleaned, embedded, rounded to int8. */
export interface Vectors {
  readonly dims: number;
  /** One row of `dims` numbers a text; zeros for a text without words. */
  readonly rows: Float32Array;
}

/** Opens the model that `--embedding-model` or `--tier` asks for, uses it and closes it. */
export async function withEmbedder<T>(
  { options, note }: TaskContext,
  use: (embedder: Embedder) => Promise<T>,
): Promise<T> {
  const tier = optional(options, 'tier', 'default');
  if (!(tier in TIERS)) throw new UsageError(`--tier is default or flood, not "${tier}"`);
  const model = optional(options, 'embedding-model', TIERS[tier as Tier]);
  const embedder = await openEmbedder({ model });
  try {
    note(`model ${embedder.model}, ${embedder.dims} dimensions`);
    return await use(embedder);
  } finally {
    await embedder.close();
  }
}

/** Embeds texts in the order given, a batch at a time. */
export async function embedAll(embedder: Embedder, texts: readonly string[]): Promise<Vectors> {
  const { dims } = embedder;
  const rows = new Float32Array(texts.length * dims);
  for (let from = 0; from < texts.length; from += BATCH) {
    const vectors = await embedder.embed(texts.slice(from, from + BATCH).map(modelText));
    for (const [i, vector] of vectors.entries()) {
      if (vector === null) continue;
      let square = 0;
      for (const x of vector) square += x * x;
      const scale = 1 / Math.sqrt(square || 1);
      for (let d = 0; d < dims; d++) rows[(from + i) * dims + d] = vector[d]! * scale;
    }
  }
  return { dims, rows };
}

/** The cosine of row `i` of one set and row `j` of another. */
export function cosine(a: Vectors, i: number, b: Vectors, j: number): number {
  const { dims } = a;
  let sum = 0;
  for (let d = 0, x = i * dims, y = j * dims; d < dims; d++) sum += a.rows[x + d]! * b.rows[y + d]!;
  return sum;
}

/** The row of `b` nearest to row `i` of `a`, the first of equals, leaving out `except`. -1 where there is none. */
export function nearest(a: Vectors, i: number, b: Vectors, except = -1): number {
  const count = b.rows.length / b.dims;
  let best = -1;
  let highest = -Infinity;
  for (let j = 0; j < count; j++) {
    if (j === except) continue;
    const similarity = cosine(a, i, b, j);
    if (similarity > highest) {
      highest = similarity;
      best = j;
    }
  }
  return best;
}

const BATCH = 512;
