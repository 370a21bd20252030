import { expect, test } from '@jest/globals';
import { alertAbout } from '@vigie/core/alerts/alert-about';
import { aClaim, aSubscription } from '@vigie/testkit/claims';
import { digestPayloadOf, MAX_BODY_BYTES, payloadOf } from './payload.ts';

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

test('a digest holds every alert with its page, and says how many', () => {
  const alerts = [1, 2].map((revision) => alertAbout(aSubscription(), aClaim({ revision })));
  expect(JSON.parse(digestPayloadOf(alerts, ({ claim }) => `https://vigie.example/claims/${claim}`))).toEqual({
    type: 'alerts.digest',
    timestamp: alerts[1]?.at,
    data: {
      subscription: 'sub-1',
      exercise: false,
      count: 2,
      alerts: alerts.map((alert) => ({ ...alert, page: 'https://vigie.example/claims/c_water' })),
    },
  });
});

test('a digest of as many long alerts as it may carry stays below 20 kB and names each', () => {
  const alerts = Array.from({ length: 25 }, (_, revision) =>
    alertAbout(aSubscription({ id: 'sub_0123456789abcdef' }), aClaim({ revision, sentence: '’'.repeat(10_000) })),
  );
  const body = digestPayloadOf(alerts, ({ claim }) => `https://${'vigie.'.repeat(8)}example/claims/${claim}`);
  expect(Buffer.byteLength(body)).toBeLessThan(MAX_BODY_BYTES);
  const { data } = JSON.parse(body) as { data: { truncated: boolean; alerts: Array<{ id: string }> } };
  expect(data.truncated).toBe(true);
  expect(data.alerts.map(({ id }) => id)).toEqual(alerts.map(({ id }) => id));
});
