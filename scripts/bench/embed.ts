import { fork } from 'node:child_process';
import { statSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { modelText } from '@vigie/core/text/model-text';
import { openEmbedder } from '@vigie/inference/embedder';
import { findModel } from '@vigie/inference/model-source';
import { TIERS } from '@vigie/inference/tiers';
import { readRows, text } from '../evaluate/rows.ts';
import { numeric, optional } from '../evaluate/task.ts';
import type { Bench } from './bench.ts';
import type { EmbedOrder, ModelRun } from './embed-child.ts';

const TEXTS = 2_000;
const DRILL = 'infra/drill/posts.ndjson';
/** Without files, the drill's texts serve: those shorter than this as the short set, the others as the long one. */
const SHORT_CHARACTERS = 60;

/** How fast texts become vectors, tokenisation included: both tiers and any other models, over a short set (titles) and a long one (posts). */
export const embed: Bench = {
  name: 'embed',
  usage: 'embed [--short F] [--long G] [--models a,b] [--runs 3]',
  run: async (options, note) => {
    const runs = numeric(options, 'runs', 3);
    const [shortFile, longFile] = [optional(options, 'short', DRILL), optional(options, 'long', DRILL)];
    const short = await firstTexts(shortFile, (length) => shortFile !== DRILL || length < SHORT_CHARACTERS);
    const long = await firstTexts(longFile, (length) => longFile !== DRILL || length >= SHORT_CHARACTERS);
    const measured = new Map<string, ModelFigures>();
    const others = optional(options, 'models', '')
      .split(',')
      .filter((name) => name !== '');
    for (const model of new Set([...Object.values(TIERS), ...others])) {
      note(model);
      const run = await inOwnProcess({ model, short, long, runs });
      measured.set(model, { ...run, diskMb: await diskMb(model) });
    }
    const tierOf = (model: string): object => ({ model, ...measured.get(model) });
    return {
      runs,
      sets: { short: described(shortFile, short), long: described(longFile, long) },
      tiers: { default: tierOf(TIERS.default), flood: tierOf(TIERS.flood) },
      models: Object.fromEntries(others.map((model) => [model, measured.get(model)])),
      tierAgreement: await tierAgreement(long),
    };
  },
};

interface ModelFigures extends ModelRun {
  readonly diskMb: number | null;
}

function described(file: string, texts: readonly string[]): object {
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  return { file: file.split('/').at(-1), texts: texts.length, meanCharacters: Math.round(characters / texts.length) };
}

async function firstTexts(file: string, fits: (length: number) => boolean): Promise<readonly string[]> {
  const { rows } = await readRows(file);
  const texts = new Set<string>();
  for (const row of rows) {
    const ready = modelText(text(row, 'text'));
    if (ready !== '' && fits(ready.length)) texts.add(ready);
    if (texts.size === TEXTS) break;
  }
  return [...texts];
}

async function inOwnProcess(order: EmbedOrder): Promise<ModelRun> {
  const self = fileURLToPath(import.meta.url);
  const child = fork(self.replace(/embed\.(ts|js)$/, 'embed-child.$1'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return await new Promise((resolve, reject) => {
    child.once('message', (run) => resolve(run as ModelRun));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the measuring process ended with code ${code}`)));
    child.send(order);
  });
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

/** The mean cosine of the two tiers' vectors of one text. */
async function tierAgreement(texts: readonly string[]): Promise<number | null> {
  const embedder = await openEmbedder({ model: TIERS.default, flood: true });
  try {
    const [left, right] = [await embedder.embed(texts), await embedder.embed(texts, 'flood')];
    const cosines = left.flatMap((v, i) => (v === null || right[i] == null ? [] : [cosine(v, right[i])]));
    return cosines.length === 0 ? null : cosines.reduce((sum, x) => sum + x, 0) / cosines.length;
  } finally {
    await embedder.close();
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
