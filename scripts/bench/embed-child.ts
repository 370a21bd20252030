import { openEmbedder, type Embedder } from '@vigie/inference/embedder';
import { percentile, spread, type Spread } from './bench.ts';

// One model in one process, so that its memory is its own: told what to embed by its parent, answers with one message.

/** What to measure. */
export interface EmbedOrder {
  readonly model: string;
  readonly short: readonly string[];
  readonly long: readonly string[];
  readonly runs: number;
}

/** How fast texts of one length are embedded. */
export interface Speed {
  readonly textsPerSecond: Spread;
  /** Of one text by itself. */
  readonly p95Ms: number;
}

/** What one model took for short and for long texts. */
export interface ModelRun {
  readonly short: Speed;
  readonly long: Speed;
  /** What loading the model and embedding added to a process. */
  readonly rssMb: number;
}

const SINGLES = 300;

process.once('message', (order: EmbedOrder) => {
  measure(order).then(
    (run) => process.send!(run, () => process.disconnect()),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exit(1);
    },
  );
});

async function measure({ model, short, long, runs }: EmbedOrder): Promise<ModelRun> {
  const before = process.memoryUsage().rss;
  const embedder = await openEmbedder({ model });
  try {
    const measured = { short: await speed(embedder, short, runs), long: await speed(embedder, long, runs) };
    return { ...measured, rssMb: Math.round((process.memoryUsage().rss - before) / 1e6) };
  } finally {
    await embedder.close();
  }
}

async function speed(embedder: Embedder, texts: readonly string[], runs: number): Promise<Speed> {
  const rates: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    await embedder.embed(texts);
    rates.push(Math.round((texts.length / (performance.now() - started)) * 1000));
  }
  const times: number[] = [];
  for (const one of texts.slice(0, SINGLES)) {
    const started = performance.now();
    await embedder.embed([one]);
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return { textsPerSecond: spread(rates), p95Ms: Math.round(percentile(times, 0.95) * 100) / 100 };
}
