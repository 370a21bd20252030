import { expect, test } from '@jest/globals';
import type { Review } from '@vigie/contracts/review';
import { lastUndoable } from './last-undoable.ts';

const review = (id: string, by: string, minute: number, act: Record<string, unknown>): Review =>
  ({ id, claim: 'c_1', by: { id: by, name: by }, at: `2026-01-01T10:${minute}:00Z`, act }) as unknown as Review;
const note = { kind: 'note', text: 'seen' };

test('a person takes back their own latest act, whatever order the reviews come in', () => {
  expect(lastUndoable([review('r2', 'nadia', 20, note), review('r1', 'nadia', 10, note)], 'nadia')).toBe('r2');
});

test('what was taken back is not taken back twice, and the act before it comes next', () => {
  const reviews = [
    review('r1', 'nadia', 10, note),
    review('r2', 'nadia', 20, note),
    review('r3', 'nadia', 30, { kind: 'undo', review: 'r2' }),
  ];
  expect(lastUndoable(reviews, 'nadia')).toBe('r1');
});

test('nobody takes back what another person did, nor their own act from under it', () => {
  const reviews = [review('r1', 'nadia', 10, note), review('r2', 'karim', 20, note)];
  expect(lastUndoable(reviews, 'nadia')).toBeNull();
  expect(lastUndoable(reviews, 'karim')).toBe('r2');
});
