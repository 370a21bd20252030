import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { TIERS } from '@vigie/inference/tiers';
import { temporaryFolders } from '@vigie/testkit/temporary-folders';
import { embeddings } from './embeddings.ts';
import { evaluate } from './main.ts';
import { neighbours } from './neighbours.ts';
import { retrieval } from './retrieval.ts';
import { translation } from './translation.ts';

const temporaryFolder = temporaryFolders('evaluate');
let folder: string;
const file = async (name: string, rows: readonly object[]): Promise<string> => {
  await writeFile(join(folder, name), rows.map((row) => JSON.stringify(row)).join('\n'));
  return join(folder, name);
};

beforeAll(async () => {
  folder = await temporaryFolder();
});

test('embeddings: alike pairs above unlike ones; two files are joined by id, both ways pooled', async () => {
  const en = await file('en', [
    { id: '1', text: 'A dog runs in the park', text2: 'A dog is running through a park', score: 5 },
    { id: '2', text: 'A man plays the guitar', text2: 'A man is singing', score: 2 },
    { id: '3', text: 'The bank raised its rates', text2: 'A child eats an apple', score: 0 },
    { id: '4', text: 'no label', text2: 'none' },
  ]);
  const fr = await file('fr', [
    { id: '1', a: 'Un chien court dans le parc', b: 'Un chien qui court dans un parc', score: 5 },
    { id: '2', a: 'Un homme joue de la guitare', b: 'Un homme chante', score: 2 },
    { id: '3', a: 'La banque a relevé ses taux', b: 'Un enfant mange une pomme', score: 0 },
  ]);
  const alone = await evaluate(embeddings, { sts: en });
  expect(alone).toMatchObject({
    task: 'embeddings',
    model: TIERS.default,
    n: 3,
    spearman: expect.closeTo(1),
    inputs: [{ rows: 4, skipped: 1 }],
  });
  expect(await evaluate(embeddings, { sts: en, across: fr, tier: 'flood' })).toMatchObject({
    n: 6,
    inputs: [{ skipped: 1 }, { rows: 3 }],
  });
});

test('translation and neighbours find what belongs together', async () => {
  const pairs = await file('pairs', [
    { en: 'The hospital is closed', fr: 'L’hôpital est fermé' },
    { en: 'The train is late', fr: 'Le train est en retard' },
    { en: 'only english' },
  ]);
  expect(await evaluate(translation, { pairs, from: 'en', to: 'fr' })).toMatchObject({
    top1: 1,
    reverseTop1: 1,
    n: 2,
    inputs: [{ skipped: 1 }],
  });
  const posts = await file('posts', [
    { id: '1', text: 'fire at the chemical plant', clusterId: 1 },
    { id: '2', text: 'chemical plant on fire', clusterId: 1 },
    { id: '3', text: 'the minister resigns', clusterId: 2 },
    { id: '4', text: 'minister has resigned', clusterId: 2 },
  ]);
  expect(await evaluate(neighbours, { posts, gold: 'clusterId' })).toMatchObject({ sameClusterTop1: 1, n: 4 });
});

test('retrieval: each mode ranks the claim that a post makes first, and a query without gold is skipped', async () => {
  const claims = await file('claims', [
    { id: 'a', text: 'The tap water is poisoned' },
    { id: 'b', text: 'The mayor was arrested', title: 'Mayor' },
    { id: 'c', text: 'Schools close tomorrow' },
  ]);
  const queries = await file('queries', [
    { id: '1', text: 'they say tap water got poisoned!!', claimIds: ['a'] },
    { id: '2', text: 'our mayor arrested this morning', claimIds: ['b'] },
    { id: '3', text: 'nothing', claimIds: ['unknown'] },
  ]);
  for (const mode of ['words', 'meaning', 'both', 'console'])
    expect(await evaluate(retrieval, { queries, claims, mode })).toMatchObject({
      mapAt5: 1,
      successAt1: 1,
      successAt10: 1,
      n: 2,
      inputs: [{ skipped: 1 }, {}],
    });
  expect(await evaluate(retrieval, { queries, claims, mode: 'console' })).toMatchObject({
    shown: { precision: expect.any(Number), found: 1 },
    suggested: { precision: expect.any(Number) },
  });
  await expect(evaluate(retrieval, { queries, claims, mode: 'magic' })).rejects.toThrow('--mode');
});
