import { expect, test } from '@jest/globals';
import { alignBars } from './align-bars.ts';

const at = (hour: number) => new Date(Date.UTC(2031, 2, 8, hour)).toISOString();

test('the finer series is summed into the bars of the coarser one', () => {
  const hours = [0, 1, 2, 6, 7].map((hour) => ({ at: at(hour), claims: 1 }));
  const sixHours = [0, 6, 12].map((hour) => ({ at: at(hour), claims: 5 }));
  const [fine, coarse] = alignBars(hours, sixHours);
  expect(fine).toEqual([
    { at: at(0), claims: 3 },
    { at: at(6), claims: 2 },
  ]);
  expect(coarse).toEqual(sixHours);
});

test('a series of one bar, or of none, takes the other’s width', () => {
  const [one, none] = alignBars([{ at: at(3), claims: 2 }], []);
  expect([one, none]).toEqual([[{ at: at(3), claims: 2 }], []]);
});
