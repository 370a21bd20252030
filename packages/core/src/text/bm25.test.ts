import { expect, test } from '@jest/globals';
import { bm25 } from './bm25.ts';

const index = bm25([
  ['bridge', 'closed', 'city'],
  ['water', 'poisoned', 'city', 'city'],
  ['city', 'market'],
]);

test('a document with a rare word of the query beats one with a common word', () => {
  const scores = index.score(['poisoned', 'market', 'city']);
  expect(scores[0]).toBeLessThan(scores[1]!);
  expect([...index.score(['closed'])].map((score) => score > 0)).toEqual([true, false, false]);
});

test('a word that stands nowhere scores nothing, and a repeated word of the query counts once', () => {
  expect([...index.score(['unheard'])]).toEqual([0, 0, 0]);
  expect(index.score(['city', 'city'])).toEqual(index.score(['city']));
});
