import { expect, test } from '@jest/globals';
import { centroidOf, withText } from './centroid.ts';
import { meaning } from './dense.ts';
import { openDenseScan } from './dense-scan.ts';

const of = (model: string, ...values: number[]) => meaning(model, 'default', Int8Array.from(values));
const terms = Int32Array.of(1, 2);

test('claims of two spaces are found by meaning side by side, each by questions of its own space', () => {
  const scan = openDenseScan();
  scan.put(1, of('old', 9, 9, -9, -9));
  scan.put(2, of('new', 9, 9, -9, -9));
  const near = (model: string): number[] => {
    const found: number[] = [];
    scan.each(of(model, 9, 9, -9, -9), 1, (slot) => found.push(slot));
    return found;
  };
  expect([near('old'), near('new'), near('other')]).toEqual([[1], [2], []]);
  scan.put(1, of('new', 9, 9, -9, -9));
  expect([near('old'), near('new').sort()]).toEqual([[], [1, 2]]);
  scan.remove(2);
  expect(scan.slots()).toEqual([1]);
});

test('a claim takes up the space of its newest text, and keeps what it has while texts have no meaning', () => {
  const old = withText(centroidOf(terms, of('old', 100, 0)), terms, of('old', 0, 100), 8);
  const moved = withText(old, terms, of('new', 127, 0), 8);
  expect(moved.meaning).toEqual(of('new', 127, 0));
  expect(moved.texts).toBe(3);
  expect(withText(moved, terms, null, 8).meaning).toEqual(moved.meaning);
});
