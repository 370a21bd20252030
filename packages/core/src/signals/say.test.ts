import { expect, test } from '@jest/globals';
import { counted, digitsEn, digitsFr, leading, listed, minutes, timesAsMany } from './say.ts';

const author = { en: ['author', 'authors'], fr: ['auteur', 'auteurs'] } as const;
const newsroom = { en: ['newsroom', 'newsrooms'], fr: ['rédaction', 'rédactions'], feminine: true } as const;

test('French counts nought and one in the singular, English only one', () => {
  expect([0, 1, 2].map((n) => counted(n, author).fr)).toEqual(['0\u00a0auteur', '1\u00a0auteur', '2\u00a0auteurs']);
  expect([0, 1, 2].map((n) => counted(n, author).en)).toEqual(['0 authors', '1 author', '2 authors']);
});

test('numbers up to ten are words at the head of a sentence, in the gender of the noun', () => {
  expect(leading(1, newsroom)).toEqual({ en: 'One newsroom', fr: 'Une rédaction' });
  expect(leading(3, author)).toEqual({ en: 'Three authors', fr: 'Trois auteurs' });
  expect(leading(11, author)).toEqual({ en: '11 authors', fr: '11\u00a0auteurs' });
});

test('thousands and decimals follow each language', () => {
  expect(digitsEn(1_234_567.84)).toBe('1,234,567.8');
  expect(digitsFr(1_234_567.84)).toBe('1\u202f234\u202f567,8');
  expect(digitsFr(1_000)).toBe('1\u202f000');
  expect(digitsFr(-3)).toBe('−3');
});

test('how many times as many', () => {
  expect(timesAsMany(4.2)).toEqual({ en: 'Four times as many', fr: 'Quatre fois plus de' });
  expect(timesAsMany(2)).toEqual({ en: 'Twice as many', fr: 'Deux fois plus de' });
  expect(timesAsMany(1.2).fr).toBe('Un peu plus de');
  expect(timesAsMany(14.9).en).toBe('15 times as many');
});

test('long spans are told in hours', () => {
  expect(minutes(7).fr).toBe('7\u00a0min');
  expect(minutes(125)).toEqual({ en: '2 h 05', fr: '2\u00a0h\u00a005' });
  expect(minutes(120).en).toBe('2 h');
});

test('enumerations end in "and"', () => {
  expect(listed(['3', '12', '30'])).toEqual({ en: '3, 12 and 30', fr: '3, 12 et 30' });
  expect(listed(['3'])).toEqual({ en: '3', fr: '3' });
});
