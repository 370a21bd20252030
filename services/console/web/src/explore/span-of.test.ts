import { expect, test } from '@jest/globals';
import { spanOf } from './span-of.ts';

test('bars are as wide as the closest two lie apart', () => {
  expect(spanOf([600, 0, 300])).toEqual({ from: 0, to: 900, widthMs: 300 });
});

test('a single bar is an hour wide', () => {
  expect(spanOf([0])).toEqual({ from: 0, to: 3_600_000, widthMs: 3_600_000 });
});
