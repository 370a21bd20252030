import { expect, test } from '@jest/globals';
import { isArithmetic, reasonsFirst } from './reasons-first.ts';

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

test('what a claim is introduced by is a reason', () => {
  expect([line('baseline', 5), line('quiet', -3), line('growth', 9)].filter((each) => !isArithmetic(each))).toEqual([
    line('growth', 9),
  ]);
});
