import { expect, test } from '@jest/globals';
import { holdUntil } from './hold-until.ts';

test('a hold ends after its minutes, or at eight the next morning, also at the end of a month', () => {
  const now = new Date(2026, 0, 31, 23, 30);
  expect(holdUntil('30m', now)).toEqual(new Date(2026, 1, 1, 0, 0));
  expect(holdUntil('morning', now)).toEqual(new Date(2026, 1, 1, 8, 0));
});
