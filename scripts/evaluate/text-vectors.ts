import type { HeadInput } from '@vigie/core/heads/linear-head';
import { modelText } from '@vigie/core/text/model-text';
import { openEmbedder } from '@vigie/inference/embedder';

/** The vectors of texts, as annotate makes them. */
export interface TextVectors {
  readonly model: string;
  readonly space: string;
  /** Null for a text without words, or one that was not asked for at the beginning. */
  readonly of: (text: string) => HeadInput['vector'];
  readonly cosine: (a: string, b: string) => number | null;
}

/** Embeds texts with a model, each wording once. */
export async function vectorsOf(
  texts: readonly string[],
  model: string,
  note: (line: string) => void,
): Promise<TextVectors> {
  const embedder = await openEmbedder({ model });
  const known = new Map<string, { readonly space: string; readonly values: Int8Array }>();
  try {
    const wordings = [...new Set(texts.map(modelText))];
    note(`${wordings.length} texts, model ${embedder.model}`);
    for (let from = 0; from < wordings.length; from += BATCH) {
      const batch = wordings.slice(from, from + BATCH);
      const vectors = await embedder.embed(batch);
      for (const [i, values] of vectors.entries())
        if (values !== null) known.set(batch[i]!, { space: embedder.space, values });
    }
  } finally {
    await embedder.close();
  }
  const of = (text: string) => known.get(modelText(text)) ?? null;
  return {
    model: embedder.model,
    space: embedder.space,
    of,
    cosine: (a, b) => {
      const [left, right] = [of(a), of(b)];
      if (left === null || right === null) return null;
      let [both, one, other] = [0, 0, 0];
      for (let d = 0; d < left.values.length; d++) {
        both += left.values[d]! * right.values[d]!;
        one += left.values[d]! ** 2;
        other += right.values[d]! ** 2;
      }
      return both / Math.sqrt(one * other);
    },
  };
}

const BATCH = 512;
