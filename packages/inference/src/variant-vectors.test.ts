import { expect, test } from '@jest/globals';
import type { Tier } from './tiers.ts';
import { openVariantVectors } from './variant-vectors.ts';

function counting() {
  const asked: string[] = [];
  const embed = async (texts: readonly string[], tier: Tier = 'default') =>
    texts.map((text) => {
      asked.push(`${tier} ${text}`);
      return text === '' ? null : Int8Array.of(text.length, tier === 'flood' ? 1 : 0);
    });
  return { asked, space: 's', embed };
}
const of = (...keys: string[]) => keys.map((key) => ({ key, text: `text of ${key}` }));

test('a copy costs nothing, within a call and later', async () => {
  const embedder = counting();
  const variants = openVariantVectors(embedder);
  expect((await variants.embed(of('a', 'b', 'a'), 'default')).remembered).toBe(1);
  const { vectors, remembered } = await variants.embed(of('b', 'c'), 'default');
  expect(remembered).toBe(1);
  expect(vectors.map((made) => made?.values.length)).toEqual([2, 2]);
  expect(embedder.asked).toEqual(['default text of a', 'default text of b', 'default text of c']);
});

test('in a flood a vector of the default tier still serves, and says so; in ordinary times one of a flood is replaced', async () => {
  const embedder = counting();
  const variants = openVariantVectors(embedder);
  await variants.embed(of('a'), 'default');
  const { vectors } = await variants.embed(of('a', 'b'), 'flood');
  expect(vectors.map((made) => made?.tier)).toEqual(['default', 'flood']);
  const after = await variants.embed(of('b'), 'default');
  expect(after).toMatchObject({ remembered: 0, vectors: [{ tier: 'default' }] });
});

test('a text without words has no vector; the variants seen longest ago are forgotten', async () => {
  const embedder = counting();
  const variants = openVariantVectors(embedder, 2);
  expect((await variants.embed([{ key: 'e', text: '' }], 'default')).vectors).toEqual([null]);
  for (const key of ['a', 'b', 'c', 'a']) await variants.embed(of(key), 'default');
  expect(embedder.asked.filter((text) => text.endsWith(' a'))).toHaveLength(2);
});
