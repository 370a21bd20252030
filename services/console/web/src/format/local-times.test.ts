import { expect, test } from '@jest/globals';
import { localTimes } from './local-times.ts';
import { formatMoment } from './moment.ts';

test('instants in a sentence are told in local time, the rest is left as it is', () => {
  const now = Date.parse('2026-03-14T15:00:00Z');
  const said = localTimes(
    'bluesky: not seen from 2026-03-14T13:10:00.000Z to 2026-03-14 13:12 UTC (2026)',
    now,
    'en-GB',
  );
  const local = (at: string) => formatMoment(at, now, 'en-GB');
  expect(said).toBe(
    `bluesky: not seen from ${local('2026-03-14T13:10:00Z')} to ${local('2026-03-14T13:12:00Z')} (2026)`,
  );
});
