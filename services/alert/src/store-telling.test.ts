import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { alertAbout } from '@vigie/core/alerts/alert-about';
import type { Database } from '@vigie/store/database';
import { listDeliveries } from '@vigie/store/deliveries';
import { createSubscription } from '@vigie/store/subscriptions';
import { createUser } from '@vigie/store/users';
import { aClaim, aSubscription } from '@vigie/testkit/claims';
import { openTestDatabase, OPEN_DATABASE_MS } from '@vigie/testkit/database';
import { tellingIn } from './store-telling.ts';

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
}, OPEN_DATABASE_MS);
afterAll(() => db.close());

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
