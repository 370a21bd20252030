import { expect, test } from '@jest/globals';
import { mergeRows, step } from './merge-rows.ts';

interface Row {
  readonly id: string;
  readonly score: number;
}
const row = (id: string, score: number): Row => ({ id, score });
const known = (...rows: Row[]) => new Map(rows.map((each) => [each.id, each]));

test('a claim that overtakes the others does not move a row', () => {
  const merged = mergeRows(['a', 'b'], known(row('a', 80), row('b', 60)), [row('b', 95), row('a', 81)]);
  expect(merged.shown.map(({ row: { id, score } }) => [id, score])).toEqual([
    ['a', 81],
    ['b', 95],
  ]);
  expect(merged.waiting).toBe(0);
});

test('new claims wait until they are asked for', () => {
  const merged = mergeRows(['a'], known(row('a', 80)), [row('x', 99), row('a', 80), row('y', 20)]);
  expect(merged.shown.map(({ row: { id } }) => id)).toEqual(['a']);
  expect(merged.waiting).toBe(2);
});

test('a claim that left keeps its place, marked gone, with its last figures', () => {
  const merged = mergeRows(['a', 'b'], known(row('a', 80), row('b', 60)), [row('b', 61)]);
  expect(merged.shown).toEqual([
    { row: row('a', 80), gone: true },
    { row: row('b', 61), gone: false },
  ]);
});

test('a row that may be on a further page is not marked gone', () => {
  const { shown } = mergeRows(['a'], known(row('a', 80)), [], false);
  expect(shown).toEqual([{ row: row('a', 80), gone: false }]);
});

test('j and k step over rows that are gone and stop at the ends', () => {
  const { shown } = mergeRows(['a', 'b', 'c'], known(row('a', 3), row('b', 2), row('c', 1)), [
    row('a', 3),
    row('c', 1),
  ]);
  expect(step(shown, 'a', 1)).toBe('c');
  expect(step(shown, 'c', 1)).toBe('c');
  expect(step(shown, 'c', -1)).toBe('a');
  expect(step(shown, null, 1)).toBe('a');
  expect(step([], null, 1)).toBeNull();
});
