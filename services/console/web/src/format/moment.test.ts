import { expect, test } from '@jest/globals';
import { formatLag, formatMoment, formatSpan } from './moment.ts';

// Which no-break space stands before a unit is the runtime's choice.
const plain = (text: string) => text.replaceAll(/\s/g, ' ');
const noon = new Date(2026, 2, 12, 12, 0, 0);
const at = (...parts: [number, number, number, number, number, number]) => new Date(...parts).toISOString();

test('a moment of the same day is an hour', () => {
  expect(formatMoment(at(2026, 2, 12, 9, 5, 7), noon.getTime(), 'fr')).toBe('09:05');
  expect(formatMoment(at(2026, 2, 12, 9, 5, 7), noon.getTime(), 'en-GB', 'second')).toBe('09:05:07');
});

test('an older moment says its day, and its year when that differs', () => {
  expect(formatMoment(at(2026, 2, 11, 9, 5, 0), noon.getTime(), 'fr')).toBe('11 mars 09:05');
  expect(formatMoment(at(2023, 2, 11, 9, 5, 0), noon.getTime(), 'fr')).toBe('11 mars 2023 09:05');
});

test('a delay is told to the tenth of a second until it is long', () => {
  expect(formatLag(812, 'fr')).toBe('0,8\u00a0s');
  expect(formatLag(12_400, 'en-GB')).toBe('12\u00a0s');
});

test('a stretch is told in the largest unit that still says something', () => {
  expect(plain(formatSpan(45_000, 'fr'))).toBe('45 s');
  expect(plain(formatSpan(12 * 60_000, 'fr'))).toBe('12 min');
  expect(plain(formatSpan(50 * 3_600_000, 'fr'))).toBe('2 j');
});

test('a fact-check is of a day, not of an hour', () => {
  expect(formatMoment(at(2026, 2, 12, 9, 5, 0), noon.getTime(), 'fr', 'day')).toBe('12 mars');
});
