import { expect, test } from '@jest/globals';
import { tokenise } from '../text/tokens.ts';
import { hashedWords } from './hashed-words.ts';

const words = (text: string) => [...hashedWords(tokenise(text), 16)];

test('a text has the same buckets every time, whatever other texts were read between', () => {
  const first = words('Le pont est fermé ?');
  words('something else entirely');
  expect(words('Le pont est fermé ?')).toEqual(first);
});

test('case and accents make no difference, a mark does', () => {
  expect(words('LE PONT EST FERME')).toEqual(words('le pont est fermé'));
  expect(words('le pont est fermé ?')).not.toEqual(words('le pont est fermé'));
});

test('a bucket occurs once, and lies inside the table', () => {
  const found = words('pont pont pont https://a.example @b #C 12 !! pont');
  expect(new Set(found).size).toBe(found.length);
  expect(found.every((bucket) => bucket >= 0 && bucket < 1 << 16)).toBe(true);
});

test('the order of words makes a difference, through their pairs', () => {
  const [one, other] = [words('police deny the report'), words('the report deny police')];
  expect(one.filter((bucket) => other.includes(bucket)).length).toBeGreaterThanOrEqual(4);
  expect(one).not.toEqual(other);
});
