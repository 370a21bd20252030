import { expect, test } from '@jest/globals';
import { tokenise } from '../text/tokens.ts';
import { hashedGrams } from './hashed-grams.ts';

const grams = (text: string) => [...hashedGrams(tokenise(text), 16)];

test('a text has the same buckets every time, whatever other texts were read between', () => {
  const first = grams('Le pont est fermé ?');
  grams('something else entirely');
  expect(grams('Le pont est fermé ?')).toEqual(first);
});

test('case and accents make no difference, a mark does', () => {
  expect(grams('LE PONT EST FERME')).toEqual(grams('le pont est fermé'));
  expect(grams('le pont est fermé ?')).not.toEqual(grams('le pont est fermé'));
});

test('a bucket occurs once, and lies inside the table', () => {
  const found = grams('pont pont pont https://a.example @b #C 12 !! pont');
  expect(new Set(found).size).toBe(found.length);
  expect(found.every((bucket) => bucket >= 0 && bucket < 1 << 16)).toBe(true);
});

test('words that share letters share buckets: a misspelling is near', () => {
  const shared = (a: string, b: string) => grams(a).filter((bucket) => grams(b).includes(bucket)).length;
  expect(shared('explosion', 'explossion')).toBeGreaterThan(shared('explosion', 'inondation'));
});
