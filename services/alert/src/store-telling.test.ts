import { expect, test } from '@jest/globals';
import type { Alert } from '@vigie/contracts/alert';
import { alertAbout } from '@vigie/core/alerts/alert-about';
import { listDeliveries } from '@vigie/store/deliveries';
import { createSubscription } from '@vigie/store/subscriptions';
import { createUser } from '@vigie/store/users';
import { aClaim, aSubscription } from '@vigie/testkit/claims';
import { testDatabase } from '@vigie/testkit/database';
import { outboxIn, tellingIn } from './store-telling.ts';

const db = testDatabase({ keep: true });

test('what is told at night waits in the outbox until the quiet hours end', async () => {
  const owner = await createUser(db, { name: 'Ana', email: null, role: 'journalist', passwordHash: null });
  const url = 'https://newsroom.example/hook';
  const subscription = aSubscription({
    owner: owner.id,
    webhook: { url },
    quiet: { from: '22:00', to: '07:00', timeZone: 'Europe/Paris' },
  });
  await createSubscription(db, { subscription, feedToken: 'feed', secret: 'secret' });
  const telling = tellingIn(db, () => Date.parse('2031-03-08T23:30:00.000Z'));
  await telling.keep([{ alert: alertAbout(subscription, aClaim()), url }]);
  const [delivery] = await listDeliveries(db, { subscription: subscription.id, limit: 1 });
  expect(delivery?.nextAttemptAt).toBe('2031-03-09T06:00:00.000Z');
});

test('a digest holds alerts back and lets go what is corrected, before its correction', async () => {
  const owner = await createUser(db, { name: 'Zoé', email: null, role: 'journalist', passwordHash: null });
  const url = 'https://newsroom.example/hook';
  const subscription = aSubscription({ id: 'sub-2', owner: owner.id, webhook: { url }, digest: { every: 'hour' } });
  await createSubscription(db, { subscription, feedToken: 'feed-2', secret: 'secret' });
  const now = Date.parse('2031-03-08T12:10:00.000Z');
  const telling = tellingIn(db, () => now);
  const [first, second] = [1, 2].map((revision) => alertAbout(subscription, aClaim({ revision }))) as [Alert, Alert];
  await telling.keep([first, second].map((alert) => ({ alert, url })));
  const outbox = outboxIn(db, () => now);
  expect(await outbox.due(new Date(now).toISOString(), 9)).toEqual([]);
  const correction: Alert = { ...first, id: 'k_1', kind: 'correction', corrects: first.id, verdict: null };
  await telling.keep([{ alert: correction, url }]);
  expect((await outbox.due(new Date(now).toISOString(), 9)).map(({ alert }) => alert.id)).toEqual([first.id, 'k_1']);
  const hour = await outbox.due('2031-03-08T13:00:00.000Z', 9);
  expect(hour.find(({ digest }) => digest !== null)?.digest?.map(({ id }) => id)).toEqual([second.id]);
});
