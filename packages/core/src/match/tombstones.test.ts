import { expect, test } from '@jest/globals';
import type { ClaimId } from '@vigie/contracts/ids';
import { centroidOf } from './centroid.ts';
import { openTombstones, type Tombstone } from './tombstones.ts';

const stone = (id: string, more: Partial<Tombstone> = {}): Tombstone => ({
  id: id as ClaimId,
  lastAt: 0,
  authors: 5,
  negated: false,
  languages: ['en'],
  quantities: [],
  places: [],
  names: [],
  outcomes: 0,
  keys: [`key-${id}`],
  centroid: centroidOf(Int32Array.of(1, 2, 3), null),
  verdict: null,
  ...more,
});

test('beyond their number the longest laid go first, those with a verdict last', () => {
  const stones = openTombstones([], 2);
  stones.lay(stone('c_a', { verdict: 'false' }));
  stones.lay(stone('c_b'));
  stones.lay(stone('c_c'));
  expect([stones.get('c_a' as ClaimId)?.verdict, stones.get('c_b' as ClaimId), stones.size()]).toEqual([
    'false',
    undefined,
    2,
  ]);
  expect(stones.byKey('key-c_b')).toBeUndefined();
  expect(stones.byWords([1, 2]).map(({ id }) => id)).toEqual(['c_a', 'c_c']);
});

test('a claim has one tombstone, the latest', () => {
  const stones = openTombstones();
  stones.lay(stone('c_a'));
  stones.lay(stone('c_a', { keys: ['other'], verdict: 'true' }));
  expect([stones.size(), stones.byKey('key-c_a'), stones.byKey('other')?.verdict]).toEqual([1, undefined, 'true']);
  expect(stones.byWords([1, 2])).toHaveLength(1);
});

test('words lead to tombstones that share two of them at least', () => {
  const stones = openTombstones();
  stones.lay(stone('c_a'));
  expect(stones.byWords([1, 9])).toEqual([]);
  expect(stones.byWords([1, 2, 9])).toHaveLength(1);
});
