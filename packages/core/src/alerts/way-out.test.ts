import { expect, test } from '@jest/globals';
import type { Digest } from '@vigie/contracts/subscription';
import { nextDigest, wayOut } from './way-out.ts';

const daily: Digest = { every: 'day', at: '08:30', timeZone: 'Europe/Paris' };
const at = (instant: string) => Date.parse(instant);
const next = (digest: Digest, now: string) => new Date(nextDigest(digest, at(now))).toISOString();

test('an hourly digest goes at the full hour, the next one when that is now', () => {
  expect(next({ every: 'hour' }, '2031-03-08T12:34:56.000Z')).toBe('2031-03-08T13:00:00.000Z');
  expect(next({ every: 'hour' }, '2031-03-08T13:00:00.000Z')).toBe('2031-03-08T14:00:00.000Z');
});

test('a daily digest goes at its time of day on the subscriber’s own clock, summer or winter', () => {
  expect(next(daily, '2031-03-08T12:00:00.000Z')).toBe('2031-03-09T07:30:00.000Z');
  expect(next(daily, '2031-07-08T05:00:00.000Z')).toBe('2031-07-08T06:30:00.000Z');
  expect(next(daily, '2031-07-08T06:30:00.000Z')).toBe('2031-07-09T06:30:00.000Z');
});

test('a time of day that the change of clocks leaves out comes on the next day', () => {
  expect(next({ ...daily, at: '02:30' }, '2031-03-29T12:00:00.000Z')).toBe('2031-03-31T00:30:00.000Z');
});

test('alerts are held for the digest; corrections and tests are not, and without a digest nothing is', () => {
  const now = at('2031-03-08T12:34:56.000Z');
  expect(wayOut({ digest: daily }, 'alert', now)).toEqual({ held: true, notBefore: at('2031-03-09T07:30:00.000Z') });
  expect(wayOut({ digest: daily }, 'correction', now)).toEqual({ held: false, notBefore: now });
  expect(wayOut({ digest: daily }, 'test', now)).toEqual({ held: false, notBefore: now });
  expect(wayOut({ digest: null }, 'alert', now)).toEqual({ held: false, notBefore: now });
});

test('a digest that falls into the quiet hours waits for their end', () => {
  const quiet = { from: '22:00', to: '07:00', timeZone: 'Europe/Paris' };
  const late = at('2031-03-08T22:30:00.000Z');
  expect(wayOut({ digest: { every: 'hour' }, quiet }, 'alert', late).notBefore).toBe(at('2031-03-09T06:00:00.000Z'));
});
