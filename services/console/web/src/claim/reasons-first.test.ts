import { expect, test } from '@jest/globals';
import { firstReason, reasonsFirst } from './reasons-first.ts';

const line = (name: string, points: number) => ({ name, points });

test('reasons come first by their weight, whichever way they pull; the arithmetic follows in its own order', () => {
  const { reasons, arithmetic } = reasonsFirst([
    line('growth', 31),
    line('ceiling', 12),
    line('baseline', 5),
    line('harm', 4),
    line('few-authors', -9),
    line('authority', -20),
  ]);
  expect(reasons.map(({ name }) => name)).toEqual(['growth', 'authority', 'harm']);
  expect(arithmetic.map(({ name }) => name)).toEqual(['baseline', 'few-authors', 'ceiling']);
});

test('what introduces a claim is a reason that speaks for looking at it', () => {
  expect(firstReason([line('baseline', 5), line('authority', -3), line('growth', 9)])).toEqual(line('growth', 9));
  expect(firstReason([line('baseline', 5)])).toBeUndefined();
});
