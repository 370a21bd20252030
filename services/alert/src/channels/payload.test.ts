import { expect, test } from '@jest/globals';
import { alertAbout } from '@vigie/core/alerts/alert-about';
import { aClaim, aSubscription } from '@vigie/testkit/claims';
import { MAX_BODY_BYTES, payloadOf } from './payload.ts';

test('the body says what happened, when, and holds the alert', () => {
  const alert = alertAbout(aSubscription(), aClaim());
  expect(JSON.parse(payloadOf(alert, 'https://vigie.example/claims/c_water'))).toEqual({
    type: 'alert.raised',
    timestamp: alert.at,
    data: { ...alert, page: 'https://vigie.example/claims/c_water' },
  });
});

test('a very long alert is shortened, says so, and stays below 20 kB', () => {
  const alert = alertAbout(aSubscription(), aClaim({ sentence: '’'.repeat(10_000) }));
  const evidence = Array.from({ length: 20 }, () => ({
    url: `https://example.org/${'x'.repeat(1_900)}`,
    title: '’'.repeat(300),
  }));
  const body = payloadOf(
    { ...alert, kind: 'correction', verdict: { verdict: 'false', note: '’'.repeat(5_000), evidence, by: 'Nadia' } },
    null,
  );
  expect(Buffer.byteLength(body)).toBeLessThan(MAX_BODY_BYTES);
  expect(JSON.parse(body)).toMatchObject({
    type: 'alert.corrected',
    data: { truncated: true, verdict: { verdict: 'false' } },
  });
});
