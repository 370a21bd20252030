import { expect, test } from '@jest/globals';
import type { ClaimId } from '@vigie/contracts/ids';
import type { MatchState } from './match-state.ts';
import { mayMerge, maySplit, openShapeMemory, rememberMerge, rememberSplit } from './shape-memory.ts';

const HOUR = 3_600_000;
const [a, b, c] = ['c_a', 'c_b', 'c_c'] as [ClaimId, ClaimId, ClaimId];

/** Of the engine's state, what is read here. */
const stateAt = (shape: ReturnType<typeof openShapeMemory>, now: number): MatchState =>
  ({ now, life: { shape } }) as unknown as MatchState;

test('a pair that the engine split may merge again after six hours, and then rests for a day', () => {
  const shape = openShapeMemory(undefined);
  rememberSplit(stateAt(shape, 0), a, b, 'engine');
  expect([mayMerge(stateAt(shape, 5 * HOUR), b, a), mayMerge(stateAt(shape, 6 * HOUR), b, a)]).toEqual([false, true]);
  rememberMerge(stateAt(shape, 6 * HOUR), b, a, 'engine');
  expect([maySplit(stateAt(shape, 29 * HOUR), a), maySplit(stateAt(shape, 30 * HOUR), a)]).toEqual([false, true]);
});

test('a first merge by the engine lets a claim be split as before', () => {
  const shape = openShapeMemory(undefined);
  rememberMerge(stateAt(shape, 0), b, a, 'engine');
  expect(maySplit(stateAt(shape, 1), a)).toBe(true);
});

test('what a person did goes over to whatever a claim is merged into', () => {
  const shape = openShapeMemory(undefined);
  rememberSplit(stateAt(shape, 0), a, b, 'person');
  rememberMerge(stateAt(shape, 1), b, c, 'engine');
  expect(mayMerge(stateAt(shape, 1_000 * HOUR), a, c)).toBe(false);
  rememberMerge(stateAt(shape, 2), a, c, 'person');
  expect([mayMerge(stateAt(shape, 3), a, c), maySplit(stateAt(shape, 3), c)]).toEqual([true, false]);
});
