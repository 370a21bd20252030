import { expect, test } from '@jest/globals';
import { notBefore } from './quiet-hours.ts';

const night = { from: '22:00', to: '07:00', timeZone: 'Europe/Paris' };
const until = (quiet: typeof night | null, at: string) => new Date(notBefore(quiet, Date.parse(at))).toISOString();

test('outside the quiet hours, and where there are none, a delivery goes at once', () => {
  expect(until(night, '2031-03-08T12:00:30.000Z')).toBe('2031-03-08T12:00:30.000Z');
  expect(until(null, '2031-03-08T23:00:00.000Z')).toBe('2031-03-08T23:00:00.000Z');
  expect(until(night, '2031-03-08T06:00:00.000Z')).toBe('2031-03-08T06:00:00.000Z');
});

test('within them it waits for their end, on the subscriber’s own clock, over midnight', () => {
  expect(until(night, '2031-03-08T21:30:15.000Z')).toBe('2031-03-09T06:00:00.000Z');
  expect(until(night, '2031-03-09T03:00:00.000Z')).toBe('2031-03-09T06:00:00.000Z');
  expect(until({ ...night, from: '12:00', to: '14:00' }, '2031-07-08T10:30:00.000Z')).toBe('2031-07-08T12:00:00.000Z');
});

test('the night in which clocks go forward ends an hour sooner', () => {
  expect(until(night, '2031-03-29T22:00:00.000Z')).toBe('2031-03-30T05:00:00.000Z');
});
