import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { temporaryFolders } from '@vigie/testkit/temporary-folders';
import { AutoModel, AutoTokenizer } from '@xenova/transformers';
import { openEmbedder, type Embedder } from './embedder.ts';
import { SHIPPED_MODELS } from './model-source.ts';
import { TIERS } from './tiers.ts';

const MODEL = TIERS.flood;
let embedder: Embedder;
let scratch: string;

beforeAll(async () => {
  embedder = await openEmbedder({ model: MODEL });
  scratch = await temporaryFolder();
});
afterAll(() => embedder.close());
const temporaryFolder = temporaryFolders('model');

const cosine = (a: Int8Array, b: Int8Array): number => {
  const dot = a.reduce((sum, x, i) => sum + x * b[i]!, 0);
  const square = (v: Int8Array): number => v.reduce((sum, x) => sum + x * x, 0);
  return dot / Math.sqrt(square(a) * square(b));
};

test('a vector has unit length within rounding, and the size that the manifest names', async () => {
  const [vector] = await embedder.embed(['The bridge is closed tonight.']);
  expect(vector).toHaveLength(embedder.dims);
  const length = Math.sqrt(vector!.reduce((sum, x) => sum + x * x, 0)) / 127;
  expect(length).toBeGreaterThan(0.98);
  expect(length).toBeLessThan(1.02);
});

test('a text without a letter or digit has no vector, and does not shift the others', async () => {
  const [first, none, second] = await embedder.embed(['water', '🔥 …', 'fire']);
  expect(none).toBeNull();
  expect(first).not.toEqual(second);
  expect(await embedder.embed(['fire'])).toEqual([second]);
});

test('a sentence lies nearer to its translation than to another sentence', async () => {
  const [english, french, other] = await embedder.embed([
    'The tap water in the town is poisoned',
    'L’eau du robinet de la ville est empoisonnée',
    'The concert has been moved to Saturday evening',
  ]);
  expect(cosine(english!, french!)).toBeGreaterThan(cosine(english!, other!) + 0.2);
});

test('rounding to int8 moves no coordinate by more than half a step, and no cosine by more than .01', async () => {
  const texts = ['Trois personnes blessées près de la gare', 'Three people hurt near the station', 'It rains'];
  const tokenizer = await AutoTokenizer.from_pretrained(join(SHIPPED_MODELS, MODEL));
  const model = await AutoModel.from_pretrained(join(SHIPPED_MODELS, MODEL), { dtype: 'q8' });
  const vectors = await embedder.embed(texts);
  const exact: number[][] = [];
  for (const [index, text] of texts.entries()) {
    const hidden = (await model(tokenizer(text))).last_hidden_state;
    const [, length, width] = hidden.dims as [number, number, number];
    const mean = Array.from({ length: width }, (_, d) => {
      let sum = 0;
      for (let t = 0; t < length; t++) sum += Number(hidden.data[t * width + d]);
      return sum / length;
    });
    const norm = Math.hypot(...mean);
    exact.push(mean.map((x) => x / norm));
    for (const [d, x] of exact[index]!.entries())
      expect(Math.abs(vectors[index]![d]! / 127 - x)).toBeLessThan(0.51 / 127);
  }
  const dot = (a: number[], b: number[]): number => a.reduce((sum, x, i) => sum + x * b[i]!, 0);
  for (const [i, j] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const)
    expect(Math.abs(cosine(vectors[i]!, vectors[j]!) - dot(exact[i]!, exact[j]!))).toBeLessThan(0.01);
});

test('the same texts in another order and company give the same vectors', async () => {
  const fresh = await openEmbedder({ model: MODEL, workers: 1 });
  const texts = Array.from({ length: 40 }, (_, i) => `Post number ${i} ${'about the flood '.repeat(i % 5)}`);
  expect((await fresh.embed([...texts].reverse())).reverse()).toEqual(await embedder.embed(texts));
  await fresh.close();
});

test('both tiers answer in one space: across them a text is nearest to itself', async () => {
  const both = await openEmbedder({ model: TIERS.default, flood: true, workers: 1 });
  const texts = [
    'Trois personnes blessées près de la gare',
    'The concert has been moved to Saturday',
    'Es regnet in Wien',
  ];
  const [ordinary, flood] = [await both.embed(texts), await both.embed(texts, 'flood')];
  await both.close();
  expect(both).toMatchObject({ floodModel: TIERS.flood, space: embedder.space, dims: embedder.dims });
  for (const [i, vector] of ordinary.entries()) {
    const cosines = flood.map((other) => cosine(vector!, other!));
    expect(cosines.indexOf(Math.max(...cosines))).toBe(i);
  }
});

test('in other company a text keeps its vector, but for the rounding of a quantised model', async () => {
  const ordinary = await openEmbedder({ model: TIERS.default, workers: 1 });
  const texts = Array.from({ length: 40 }, (_, i) => `Post number ${i} ${'about the flood '.repeat(i % 5)}`);
  const together = await ordinary.embed(texts);
  const alone = await ordinary.embed([texts[7]!]);
  await ordinary.close();
  expect(cosine(together[7]!, alone[0]!)).toBeGreaterThan(0.97);
});

test('a changed model file is refused by name before anything is loaded', async () => {
  const folder = join(scratch, 'changed');
  await cp(join(SHIPPED_MODELS, MODEL), folder, { recursive: true });
  await writeFile(join(folder, 'config.json'), `${await readFile(join(folder, 'config.json'), 'utf8')}\n`);
  await expect(openEmbedder({ model: folder })).rejects.toMatchObject({
    name: 'ConfigError',
    code: 'model.wrong-hash',
    message: expect.stringContaining(join(folder, 'config.json')),
  });
});

test('a hub that cannot be reached is one sentence that names both ways out', async () => {
  const opening = openEmbedder({ model: 'some-owner/some-model', mirror: 'http://127.0.0.1:9', cacheDir: scratch });
  await expect(opening).rejects.toMatchObject({
    name: 'ConfigError',
    code: 'model.unreachable',
    message: expect.stringMatching(/some-owner\/some-model.*local folder.*MODEL_MIRROR/),
  });
});

test('offline, a model that was never fetched is refused without asking the hub', async () => {
  const opening = openEmbedder({ model: 'some-owner/some-model', offline: true, cacheDir: scratch });
  await expect(opening).rejects.toMatchObject({
    code: 'model.unreachable',
    message: expect.stringMatching(
      /^some-owner\/some-model is not whole in the cache.*local folder.*without MODEL_OFFLINE/,
    ),
  });
});

test('a name that is neither a folder nor a hub id says so', async () => {
  await expect(openEmbedder({ model: 'no-such-model' })).rejects.toMatchObject({ code: 'model.missing' });
});

test('a closed embedder refuses instead of waiting for ever', async () => {
  const closed = await openEmbedder({ model: MODEL, workers: 1 });
  await closed.close();
  await expect(closed.embed(['too late'])).rejects.toMatchObject({ code: 'model.worker-died' });
});
