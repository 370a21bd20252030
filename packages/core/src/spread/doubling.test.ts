import { expect, test } from '@jest/globals';
import { doublingOf } from './doubling.ts';

const MINUTE = 60_000;
const now = 1_000 * MINUTE;

/** Arrivals whose rate doubles every `minutes` up to now. */
function doublingEvery(minutes: number, authors: number): number[] {
  return Array.from({ length: authors }, (_, i) => now + Math.log2((i + 0.5) / authors) * minutes * MINUTE).sort(
    (a, b) => a - b,
  );
}

test('a rate that doubles every seven minutes is found to, within the interval', () => {
  const found = doublingOf(doublingEvery(7, 120), now);
  expect(found?.median).toBeGreaterThan(5.5);
  expect(found?.median).toBeLessThan(8.5);
  expect(found?.low).toBeLessThan(7);
  expect(found?.high).toBeGreaterThan(7);
});

test('nothing is said of few authors, of a steady rate, of a falling one', () => {
  expect(doublingOf(doublingEvery(7, 4), now)).toBeNull();
  expect(
    doublingOf(
      Array.from({ length: 60 }, (_, i) => now - (59 - i) * MINUTE),
      now,
    ),
  ).toBeNull();
  expect(
    doublingOf(
      doublingEvery(5, 40)
        .map((time) => 2 * now - time - 60 * MINUTE)
        .sort((a, b) => a - b),
      now,
    ),
  ).toBeNull();
  expect(doublingOf([], now)).toBeNull();
  const burst = Array.from({ length: 100 }, (_, i) => now - 55 * MINUTE + i * 0.1 * MINUTE);
  expect(doublingOf(burst, now)).toBeNull();
});
