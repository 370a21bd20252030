import { expect, test } from '@jest/globals';
import type { ClaimPage } from '@vigie/contracts/rest/claim-page';
import { fanOf } from './fan-of.ts';

const bin = (support: number, denial: number) => ({
  at: '2031-03-08T09:00:00.000Z',
  support,
  denial,
  enquiry: 0,
  comment: 0,
});
const page = (authors: number, low: number, high: number, ...timeline: ReturnType<typeof bin>[]) =>
  ({
    claim: { authors } as ClaimPage['claim'],
    forecasts: [
      { hours: 3, median: 99, low: 90, high: 200 },
      { hours: 1, median: low + 4, low, high },
    ],
    timeline,
  }) satisfies Pick<ClaimPage, 'claim' | 'forecasts' | 'timeline'>;

test('the fan rises from the curve’s end, deniers and all, by the authors who may still pass the claim on', () => {
  // 106 authors, 25 of whom deny: 81 pass it on, and the forecast says 82 to 112.
  const [, end] = fanOf(page(106, 82, 112, bin(60, 20), bin(21, 5)), 0, 106);
  expect(end).toMatchObject({ hours: 1, low: 107, median: 111, high: 137, told: { low: 107, high: 137 } });
});

test('it never falls, and what the curve has left behind is told all the same', () => {
  // Only 40 of the 106 authors came in the last 24 hours; older deniers are not on the curve.
  const [start, end] = fanOf(page(106, 70, 80, bin(40, 0)), 0, 40);
  expect(start).toMatchObject({ low: 40, high: 40 });
  expect(end).toMatchObject({ low: 40, high: 50, told: { low: 106, high: 116 } });
});

test('without a forecast there is no fan', () => {
  expect(fanOf({ ...page(9, 1, 2), forecasts: [] }, 0, 9)).toEqual([]);
});
