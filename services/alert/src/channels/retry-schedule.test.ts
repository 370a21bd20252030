import { expect, test } from '@jest/globals';
import { nextAttemptDelayMs, retryAfterMs } from './retry-schedule.ts';

test('a delivery is tried ten times over three days', () => {
  const delays = Array.from({ length: 12 }, (_, attempts) => nextAttemptDelayMs(attempts, 0));
  expect(delays).toEqual([0, 5e3, 300e3, 1800e3, 7200e3, 18000e3, 36000e3, 50400e3, 72000e3, 86400e3, null, null]);
});

test('jitter delays by up to a fifth and never hastens', () => {
  expect(nextAttemptDelayMs(2, 1)).toBe(360_000);
  expect(nextAttemptDelayMs(2, 0)).toBe(300_000);
});

test('a receiver may ask for more time, in seconds or by date, within a day', () => {
  expect(retryAfterMs('120', 0)).toBe(120_000);
  expect(retryAfterMs('Thu, 01 Jan 1970 00:01:00 GMT', 0)).toBe(60_000);
  expect(retryAfterMs('999999999', 0)).toBe(86_400_000);
  expect(retryAfterMs('soon', 0)).toBeNull();
  expect(retryAfterMs(undefined, 0)).toBeNull();
  expect(nextAttemptDelayMs(1, 0, 120_000)).toBe(120_000);
});
