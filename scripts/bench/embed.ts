import { statSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { modelText } from '@vigie/core/text/model-text';
import { openEmbedder, type Embedder } from '@vigie/inference/embedder';
import { findModel } from '@vigie/inference/model-source';
import { TIERS } from '@vigie/inference/tiers';
import { readRows, text } from '../evaluate/rows.ts';
import { numeric, optional, required } from '../evaluate/task.ts';
import { percentile, spread, type Bench, type Spread } from './bench.ts';

const TEXTS = 2_000;
const SINGLES = 300;

/** How fast texts become vectors, tokenisation included: both tiers and any other models, over titles (`--short`) and posts (`--long`). */
export const embed: Bench = {
  name: 'embed',
  usage: 'embed --short F --long G [--models a,b] [--runs 3]',
  run: async (options, note) => {
    const runs = numeric(options, 'runs', 3);
    const sets = {
      short: await firstTexts(required(options, 'short')),
      long: await firstTexts(required(options, 'long')),
    };
    const measured = new Map<string, ModelFigures>();
    const others = optional(options, 'models', '')
      .split(',')
      .filter((name) => name !== '');
    for (const model of new Set([...Object.values(TIERS), ...others])) {
      note(model);
      measured.set(model, await measure(model, sets, runs));
    }
    const tierOf = (model: string): object => ({ model, ...measured.get(model) });
    return {
      runs,
      tiers: { default: tierOf(TIERS.default), flood: tierOf(TIERS.flood) },
      models: Object.fromEntries(others.map((model) => [model, measured.get(model)])),
      tierAgreement: await tierAgreement(sets.long),
    };
  },
};

interface Speed {
  readonly textsPerSecond: Spread;
  readonly p95Ms: number;
}

interface ModelFigures {
  readonly short: Speed;
  readonly long: Speed;
  /** What loading the model and embedding added to the process. */
  readonly rssMb: number;
  readonly diskMb: number | null;
}

async function firstTexts(file: string): Promise<readonly string[]> {
  const { rows } = await readRows(file);
  const texts = new Set<string>();
  for (const row of rows) {
    const ready = modelText(text(row, 'text'));
    if (ready !== '') texts.add(ready);
    if (texts.size === TEXTS) break;
  }
  return [...texts];
}

async function measure(
  model: string,
  sets: { short: readonly string[]; long: readonly string[] },
  runs: number,
): Promise<ModelFigures> {
  const before = process.memoryUsage().rss;
  const embedder = await openEmbedder({ model });
  try {
    const short = await speed(embedder, sets.short, runs);
    const long = await speed(embedder, sets.long, runs);
    const rssMb = Math.round((process.memoryUsage().rss - before) / 1e6);
    return { short, long, rssMb, diskMb: await diskMb(model) };
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
  return {
    textsPerSecond: spread(rates),
    p95Ms: percentile(
      times.sort((a, b) => a - b),
      0.95,
    ),
  };
}

/** The size of a local model's folder; null for one from a hub. */
async function diskMb(model: string): Promise<number | null> {
  const { location, isLocal, dtype } = await findModel(model);
  if (!isLocal) return null;
  const files = readdirSync(location, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const weights = `model_${dtype === 'q8' ? 'quantized' : dtype}.onnx`;
  const counted = files.filter(({ name }) => !name.endsWith('.onnx') || name === weights || dtype === 'fp32');
  return Math.round(counted.reduce((sum, f) => sum + statSync(join(f.parentPath, f.name)).size, 0) / 1e5) / 10;
}

/** The mean cosine of the two tiers' vectors of one text: 1 while one model serves both. */
async function tierAgreement(texts: readonly string[]): Promise<number | null> {
  const [a, b] = [await openEmbedder({ model: TIERS.default }), await openEmbedder({ model: TIERS.flood })];
  try {
    if (a.dims !== b.dims) return null;
    const [left, right] = [await a.embed(texts), await b.embed(texts)];
    const cosines = left.flatMap((v, i) => (v === null || right[i] == null ? [] : [cosine(v, right[i])]));
    return cosines.length === 0 ? null : cosines.reduce((sum, x) => sum + x, 0) / cosines.length;
  } finally {
    await Promise.all([a.close(), b.close()]);
  }
}

function cosine(a: Int8Array, b: Int8Array): number {
  let [ab, aa, bb] = [0, 0, 0];
  for (let d = 0; d < a.length; d++) {
    ab += a[d]! * b[d]!;
    aa += a[d]! * a[d]!;
    bb += b[d]! * b[d]!;
  }
  return ab / Math.sqrt(aa * bb || 1);
}
