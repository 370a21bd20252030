import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import type { Alert, AlertMessage } from '@vigie/contracts/alert';
import type { ClaimId } from '@vigie/contracts/ids';
import * as topics from '@vigie/contracts/topics';
import { alertAbout } from '@vigie/core/alerts/alert-about';
import { openMemoryBus } from '@vigie/runtime/embedded-bus';
import { openLog } from '@vigie/runtime/log';
import { openMetrics } from '@vigie/runtime/metrics';
import { done } from '@vigie/runtime/outcome';
import { Scope } from '@vigie/runtime/scope';
import { listAlerts, saveAlert } from '@vigie/store/alerts';
import { enqueueDelivery, listDeliveries } from '@vigie/store/deliveries';
import { appendReview } from '@vigie/store/reviews';
import { createSubscription, findSubscription, rotateSecret } from '@vigie/store/subscriptions';
import { createUser } from '@vigie/store/users';
import { aClaim, aReview, aSubscription } from '@vigie/testkit/claims';
import { testDatabase } from '@vigie/testkit/database';
import { until } from '@vigie/testkit/until';
import { Webhook } from 'standardwebhooks';
import { startAlert } from './start-alert.ts';

// The whole service on a real database, the log in memory, and a receiver that listens on this machine.

const secretOf = (byte: number) => `whsec_${Buffer.alloc(24, byte).toString('base64')}`;

const database = testDatabase({ keep: true });

/** What a test opened; closed in reverse, whatever became of the test. */
const opened: Array<() => Promise<unknown>> = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

/** A receiver that answers each path with its list of statuses, the last one for ever. */
async function openReceiver(answers: Readonly<Record<string, readonly number[]>>) {
  const received: Array<{ path: string; headers: IncomingHttpHeaders; body: string }> = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    request.on('end', () => {
      const nth = received.filter((message) => message.path === path).length;
      received.push({ path, headers: request.headers, body });
      const statuses = answers[path] ?? [200];
      response.writeHead(statuses[Math.min(nth, statuses.length - 1)] ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return {
    received,
    host: `127.0.0.1:${port}`,
    at: (path: string) => received.filter((message) => message.path === path),
    close,
  };
}

test('an alert, its retry, its correction and a test all reach the receiver signed, and the log tells', async () => {
  const receiver = await openReceiver({ '/flaky': [500, 200], '/gone': [410] });
  opened.push(receiver.close);
  const owner = await createUser(database, { name: 'Ana', email: null, role: 'journalist', passwordHash: null });
  const subscribed = async (id: string, path: string | null, minScore = 0) => {
    const webhook = path === null ? null : { url: `http://${receiver.host}${path}` };
    const subscription = aSubscription({ id, owner: owner.id, webhook, rule: { ...aSubscription().rule, minScore } });
    await createSubscription(database, { subscription, feedToken: `feed-${id}`, secret: secretOf(1) });
    return subscription;
  };
  await subscribed('flaky', '/flaky');
  const gone = await subscribed('gone', '/gone');
  await subscribed('feed-only', null);
  await subscribed('too-strict', '/strict', 95);
  await rotateSecret(database, {
    id: 'flaky',
    secret: secretOf(2),
    oldUntil: new Date(Date.now() + 3_600_000).toISOString(),
  });

  const bus = openMemoryBus();
  opened.push(() => bus.close());
  const told: AlertMessage[] = [];
  const scope = new Scope();
  const listening = bus.consume(
    topics.alerts,
    'listener',
    async (messages) => {
      told.push(...messages);
      return messages.map(() => done);
    },
    scope.signal,
  );
  const service = startAlert(
    scope,
    { WEBHOOK_ALLOW_PRIVATE: [receiver.host], DRILL: false, CONSOLE_URL: 'https://vigie.example' },
    {
      bus,
      database,
      log: openLog('alert', 'error'),
      metrics: openMetrics('alert'),
      wallNow: hurried(),
      random: () => 0,
    },
  );

  opened.push(async () => {
    scope.stop();
    await Promise.all([service.finished, listening]);
    await scope.close();
  });

  // The same snapshot twice, as after a crash: one alert a subscription.
  await bus.publish(topics.claims, [aClaim(), aClaim()]);
  await until(
    'both receivers were tried',
    () => receiver.at('/flaky').length === 2 && receiver.at('/gone').length === 1,
  );
  const [first, second] = [receiver.at('/flaky')[0]!, receiver.at('/flaky')[1]!];
  expect(second.headers['webhook-id']).toBe(first.headers['webhook-id']);
  for (const secret of [secretOf(1), secretOf(2)]) {
    expect(new Webhook(secret).verify(second.body, fresh(second.headers, secret, second.body))).toMatchObject({
      type: 'alert.raised',
      data: { subscription: 'flaky', claim: 'c_water', page: 'https://vigie.example/claims/c_water' },
    });
  }

  // 410 switches that webhook off, and only that one.
  await until('the webhook is off', async () => (await findSubscription(database, gone.id))?.webhook === null);
  expect((await findSubscription(database, 'flaky'))?.webhook).not.toBeNull();

  const verdict = aReview({ kind: 'verdict', verdict: 'false', evidence: [{ url: 'https://example.org/dementi' }] });
  await appendReview(database, verdict);
  await bus.publish(topics.reviews, [verdict, verdict]);
  await until('the correction came', () => receiver.at('/flaky').length === 3);
  expect(JSON.parse(receiver.at('/flaky')[2]?.body ?? '')).toMatchObject({
    type: 'alert.corrected',
    data: { kind: 'correction', verdict: { verdict: 'false', by: 'Nadia' } },
  });
  const kinds = async (id: string) =>
    (await listAlerts(database, { subscription: id, limit: 10 })).map(({ kind }: Alert) => kind);
  expect(await kinds('flaky')).toEqual(['correction', 'alert']);
  expect(await kinds('feed-only')).toEqual(['correction', 'alert']);
  expect(await kinds('gone')).toEqual(['correction', 'alert']);
  expect(await kinds('too-strict')).toEqual([]);

  // The console's test button: an alert and a delivery put into the outbox by somebody else.
  const trial: Alert = { ...alertAbout(aSubscription({ id: 'flaky' }), aClaim()), id: 't_flaky', kind: 'test' };
  await database.transaction(async (tx) => {
    await saveAlert(tx, trial);
    const url = `http://${receiver.host}/flaky`;
    await enqueueDelivery(tx, {
      id: 'd_try',
      alert: trial.id,
      subscription: 'flaky',
      url,
      nextAttemptAt: new Date().toISOString(),
    });
  });
  service.wake();
  await until('the test came', () => receiver.at('/flaky').length === 4);
  expect(JSON.parse(receiver.at('/flaky')[3]?.body ?? '')).toMatchObject({ type: 'alert.test' });

  // A settled claim is told to nobody any more.
  await bus.publish(topics.claims, [aClaim({ revision: 20, id: 'c_water' as ClaimId })]);
  await until('everything was delivered', async () =>
    (await listDeliveries(database, { subscription: 'flaky', limit: 10 })).every(({ state }) => state === 'delivered'),
  );
  expect(await kinds('feed-only')).toEqual(['correction', 'alert']);
  expect(receiver.at('/strict')).toEqual([]);

  await until('the log tells of three deliveries', () => told.filter(({ kind }) => kind === 'delivered').length === 3);
  const count = (kind: AlertMessage['kind']) => told.filter((message) => message.kind === kind).length;
  expect(count('failed')).toBe(2);
}, 60_000);

test('during a drill nothing is sent beyond this machine', async () => {
  const owner = await createUser(database, { name: 'Bo', email: null, role: 'journalist', passwordHash: null });
  const subscription = aSubscription({ id: 'outside', owner: owner.id, webhook: { url: 'http://198.51.100.7/hook' } });
  await createSubscription(database, { subscription, feedToken: 'feed-outside', secret: secretOf(1) });
  const bus = openMemoryBus();
  opened.push(() => bus.close());
  const scope = new Scope();
  const service = startAlert(
    scope,
    { WEBHOOK_ALLOW_PRIVATE: ['198.51.100.7:80'], DRILL: true, CONSOLE_URL: undefined },
    {
      bus,
      database,
      log: openLog('alert', 'error'),
      metrics: openMetrics('alert'),
      wallNow: Date.now,
      random: () => 0,
    },
  );
  opened.push(async () => {
    scope.stop();
    await service.finished;
    await scope.close();
  });
  await bus.publish(topics.claims, [aClaim({ id: 'c_drill' as ClaimId, exercise: true })]);
  await until(
    'the delivery has failed',
    async () => (await listDeliveries(database, { subscription: 'outside', limit: 1 }))[0]?.state === 'failed',
  );
  const [delivery] = await listDeliveries(database, { subscription: 'outside', limit: 1 });
  expect(delivery).toMatchObject({
    responseStatus: null,
    error: 'a drill never leaves this machine: 198.51.100.7 is not loopback',
  });
}, 60_000);

/** A wall clock on which five seconds pass in one tenth of a second: retries come soon. */
function hurried(): () => number {
  const started = Date.now();
  return () => started + (Date.now() - started) * 50;
}

/** The headers as they came, with the time of now and signed anew: the receiver's clock is not hurried. */
function fresh(headers: IncomingHttpHeaders, secret: string, body: string): Record<string, string> {
  const sentAt = new Date(Number(headers['webhook-timestamp']) * 1_000);
  const id = String(headers['webhook-id']);
  // What came is what this secret signs.
  expect(String(headers['webhook-signature']).split(' ')).toContain(new Webhook(secret).sign(id, sentAt, body));
  const now = new Date();
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
    'webhook-signature': new Webhook(secret).sign(id, now, body),
  };
}
