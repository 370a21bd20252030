import { modelText } from '@vigie/core/text/model-text';
import type { Embedder } from '@vigie/inference/embedder';
import { percentile } from '../bench/bench.ts';
import { spearman } from './measures/spearman.ts';
import { text, type Row } from './rows.ts';
import { optional, required, type Task } from './task.ts';
import { cosine, embedAll, withEmbedder } from './vectors.ts';

/** How well cosines order sentence pairs as people do (Spearman on STS files), in one language or across two; and how fast. */
export const embeddings: Task = {
  name: 'embeddings',
  usage: 'embeddings --sts F [--across G] [--tier default|flood] [--embedding-model ID]',
  run: async (context) => {
    const { rows, skip } = await context.rows(required(context.options, 'sts'));
    const across = optional(context.options, 'across', '');
    const other = across === '' ? undefined : new Map((await context.rows(across)).rows.map((row) => [row['id'], row]));

    const pairs: Array<readonly [a: string, b: string, score: number]> = [];
    let skipped = 0;
    for (const row of rows) {
      const score = row['score'];
      const match = other === undefined ? row : other.get(row['id']);
      if (typeof score !== 'number' || match === undefined) skipped++;
      else if (other === undefined) pairs.push([first(row), second(row), score]);
      else pairs.push([first(row), second(match), score], [first(match), second(row), score]);
    }
    skip(skipped);

    return await withEmbedder(context, async (embedder) => {
      const a = await embedAll(
        embedder,
        pairs.map((p) => p[0]),
      );
      const b = await embedAll(
        embedder,
        pairs.map((p) => p[1]),
      );
      const value = spearman(
        pairs.map((_, i) => cosine(a, i, b, i)),
        pairs.map((p) => p[2]),
      );
      const texts = [...new Set(pairs.flatMap((p) => [modelText(p[0]), modelText(p[1])]))].filter((t) => t !== '');
      return {
        model: embedder.model,
        spearman: Number.isNaN(value) ? null : value,
        n: pairs.length,
        textsPerSecond: await textsPerSecond(embedder, texts),
        p95Ms: await singleTextP95(embedder, texts),
      };
    });
  },
};

const first = (row: Row): string => text(row, 'a') || text(row, 'text');
const second = (row: Row): string => text(row, 'b') || text(row, 'text2');

async function textsPerSecond(embedder: Embedder, texts: readonly string[]): Promise<number | null> {
  if (texts.length === 0) return null;
  const started = performance.now();
  await embedder.embed(texts);
  return Math.round((texts.length / (performance.now() - started)) * 1000);
}

/** The time for one text alone, at the 95th percentile of up to 500. */
async function singleTextP95(embedder: Embedder, texts: readonly string[]): Promise<number | null> {
  const times: number[] = [];
  for (const one of texts.slice(0, 500)) {
    const started = performance.now();
    await embedder.embed([one]);
    times.push(performance.now() - started);
  }
  return times.length === 0
    ? null
    : percentile(
        times.sort((a, b) => a - b),
        0.95,
      );
}
