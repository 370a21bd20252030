import { beforeEach, expect, test } from '@jest/globals';
import type { UserId } from '@vigie/contracts/ids';
import { DeliveryView } from '@vigie/contracts/rest/subscriptions';
import { alertAbout } from '@vigie/core/alerts/alert-about';
import { aClaim, aSubscription } from '@vigie/testkit/claims';
import { testDatabase } from '@vigie/testkit/database';
import { saveAlert } from './alerts.ts';
import { deliveryFailed, dueDeliveries, enqueueDelivery, listDeliveries } from './deliveries.ts';
import { gatherDigests, MOST_A_DIGEST, releaseHeld } from './digests.ts';
import { createSubscription, deleteSubscription } from './subscriptions.ts';
import { createUser } from './users.ts';

const db = testDatabase();
beforeEach(async () => {
  const owner: UserId = (await createUser(db, { name: 'Jo', email: null, role: 'journalist', passwordHash: null })).id;
  await createSubscription(db, { subscription: { ...hourly, owner }, feedToken: 'feed', secret: 'secret' });
});

const AT = '2026-03-01T12:00:00.000Z';
const LATER = '2026-03-01T12:05:00.000Z';
const url = 'https://example.org/hook';
const hourly = aSubscription({ id: 's1', webhook: { url }, digest: { every: 'hour' } });

async function hold(...ids: string[]): Promise<void> {
  for (const id of ids) {
    await saveAlert(db, { ...alertAbout(hourly, aClaim()), id });
    await enqueueDelivery(db, { id: `d_${id}`, alert: id, subscription: 's1', url, nextAttemptAt: AT, held: true });
  }
}

test('what waits for a digest leaves as one delivery, gathered once, with the same alerts on every attempt', async () => {
  await hold('a1', 'a2');
  expect(await dueDeliveries(db, LATER, 9)).toEqual([]);
  const waiting = await listDeliveries(db, { subscription: 's1', limit: 9 });
  expect(waiting.map((view) => DeliveryView.parse(view)).map(({ held, state }) => [held, state])).toEqual([
    [true, 'pending'],
    [true, 'pending'],
  ]);
  await gatherDigests(db, '2026-03-01T11:59:59.000Z');
  expect(await listDeliveries(db, { subscription: 's1', limit: 9 })).toEqual(waiting);
  await Promise.all([gatherDigests(db, AT), gatherDigests(db, AT)]);
  await hold('a3');
  const [digest, ...others] = await dueDeliveries(db, AT, 9);
  expect(others).toEqual([]);
  expect([digest?.id, digest?.digest?.map(({ id }) => id)]).toEqual(['g_a1', ['a1', 'a2']]);
  await deliveryFailed(db, 'g_a1', { at: AT, status: 500, error: 'server error', nextAttemptAt: LATER });
  await gatherDigests(db, LATER);
  expect((await dueDeliveries(db, LATER, 9)).map(({ id, digest }) => [id, digest?.length])).toEqual([
    ['g_a1', 2],
    ['g_a3', 1],
  ]);
  const log = await listDeliveries(db, { subscription: 's1', limit: 9 });
  expect(log.map(({ id, carries }) => [id, carries])).toEqual([
    ['g_a3', 1],
    ['g_a1', 2],
  ]);
});

test('a digest that would grow too large goes in parts', async () => {
  await hold(...Array.from({ length: MOST_A_DIGEST + 2 }, (_, i) => `a${i}`));
  await gatherDigests(db, AT);
  expect((await dueDeliveries(db, AT, 9)).map(({ digest }) => digest?.length)).toEqual([MOST_A_DIGEST, 2]);
});

test('what is corrected before its digest goes by itself, and what an ended subscription held goes nowhere', async () => {
  await hold('a1', 'a2');
  await releaseHeld(db, ['a1'], AT);
  expect((await dueDeliveries(db, AT, 9)).map(({ id, digest }) => [id, digest])).toEqual([['d_a1', null]]);
  await deleteSubscription(db, 's1');
  await gatherDigests(db, LATER);
  expect((await listDeliveries(db, { subscription: 's1', limit: 9 })).map(({ id, state }) => [id, state])).toEqual([
    ['d_a2', 'failed'],
    ['d_a1', 'failed'],
  ]);
});
