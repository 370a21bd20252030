import { expect, test } from '@jest/globals';
import type { Sibling } from '@vigie/contracts/claim';
import type { ClaimId, PostId } from '@vigie/contracts/ids';
import { lineageOf, type Version } from './lineage.ts';

const sibling = (id: string, ours: string, theirs: string): Sibling => ({
  id: id as ClaimId,
  differs: 'number',
  ours,
  theirs,
});

const version = (
  id: string,
  minute: number,
  siblings: Sibling[],
  of?: { id: string; from: string; to: string },
): Version => ({
  id: id as ClaimId,
  firstPostAt: `2031-03-08T09:${String(minute).padStart(2, '0')}:00.000Z`,
  siblings,
  mutation: of
    ? { of: of.id as ClaimId, differs: 'number', from: of.from, to: of.to, post: `test:${id}` as PostId }
    : null,
});

const three = version('c_3', 0, [sibling('c_30', '3 dead', '30 dead'), sibling('c_12', '3 dead', '12 dead')]);
const thirty = version('c_30', 5, [sibling('c_3', '30 dead', '3 dead')], { id: 'c_3', from: '3 dead', to: '30 dead' });
const threeHundred = version('c_300', 9, [sibling('c_30', '300 dead', '30 dead')], {
  id: 'c_30',
  from: '30 dead',
  to: '300 dead',
});
const twelve = version('c_12', 7, [sibling('c_3', '12 dead', '3 dead')]);

const told = (versions: readonly Version[], claim: string) =>
  lineageOf(versions, claim as ClaimId).map(({ id, parent, depth, from, to }) => [id, parent, depth, from, to]);

test('each version hangs on the sibling it was nearest to, else on its earliest; children follow their parent', () => {
  expect(told([threeHundred, twelve, thirty, three], 'c_12')).toEqual([
    ['c_3', null, 0, null, null],
    ['c_30', 'c_3', 1, '3 dead', '30 dead'],
    ['c_300', 'c_30', 2, '30 dead', '300 dead'],
    ['c_12', 'c_3', 1, '3 dead', '12 dead'],
  ]);
});

test('what siblings do not lead to is left out, and a parent that went leaves its child a root', () => {
  const other = version('c_x', 1, [sibling('c_y', 'a', 'b')]);
  expect(told([other, threeHundred], 'c_300')).toEqual([['c_300', null, 0, null, null]]);
});

test('a claim never hangs on a later one, whatever it remembers', () => {
  const odd = version('c_0', 0, [sibling('c_9', '1', '9')], { id: 'c_9', from: '9', to: '1' });
  const late = version('c_9', 9, [sibling('c_0', '9', '1')]);
  expect(told([odd, late], 'c_0')).toEqual([
    ['c_0', null, 0, null, null],
    ['c_9', 'c_0', 1, '1', '9'],
  ]);
});
