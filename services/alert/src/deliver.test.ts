import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { AlertMessage } from '@vigie/contracts/alert';
import { alertAbout } from '@vigie/core/alerts/alert-about';
import { aClaim, aSubscription } from '@vigie/testkit/claims';
import { Webhook } from 'standardwebhooks';
import type { Agent } from 'undici';
import { openGuardedAgent } from './channels/ssrf-guard.ts';
import { sendWebhook } from './channels/webhook.ts';
import { openDeliverer, type DeliverDeps } from './deliver.ts';
import type { DueDelivery, FailedAttempt } from './telling.ts';

const secretOf = (byte: number) => `whsec_${Buffer.alloc(24, byte).toString('base64')}`;
const NEW_SECRET = secretOf(1);
const OLD_SECRET = secretOf(2);

interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let received: Received[] = [];
let answer: (response: ServerResponse, path: string) => void;
let base: string;
let agent: Agent;
let close: () => Promise<void>;

beforeEach(async () => {
  received = [];
  answer = (response) => response.writeHead(204).end();
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    request.on('end', () => {
      received.push({ path: request.url ?? '', headers: request.headers, body });
      answer(response, request.url ?? '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  base = `http://127.0.0.1:${port}`;
  agent = openGuardedAgent({ drill: false, allowPrivate: [`127.0.0.1:${port}`] }, 1_000);
  close = async () => {
    await agent.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
});
afterEach(() => close());

/** An outbox in memory whose clock the test moves. */
function anOutbox(...targets: string[]) {
  let now = Date.parse('2026-03-01T14:30:00Z');
  const rows = targets.map((path, i) => ({
    delivery: {
      id: `d${i}`,
      alert: alertAbout(aSubscription({ id: path.slice(1) }), aClaim({ revision: i })),
      digest: null,
      subscription: path.slice(1),
      url: base + path,
      attempts: 0,
    } as DueDelivery & { attempts: number },
    state: 'pending',
    dueAt: now,
    status: null as number | null,
    error: null as string | null,
  }));
  const disabled: string[] = [];
  const published: AlertMessage[] = [];
  const row = (id: string) => rows.find(({ delivery }) => delivery.id === id) as (typeof rows)[number];
  const deps: DeliverDeps = {
    outbox: {
      due: async (at) =>
        rows
          .filter(({ state, dueAt }) => state === 'pending' && dueAt <= Date.parse(at))
          .map(({ delivery }) => ({ ...delivery })),
      secretsOf: async () => [NEW_SECRET, OLD_SECRET],
      succeeded: async (id, { status }) => {
        Object.assign(row(id), { state: 'delivered', status });
        row(id).delivery.attempts++;
      },
      failed: async (id, { status, error, nextAttemptAt }: FailedAttempt) => {
        Object.assign(row(id), { state: nextAttemptAt === null ? 'failed' : 'pending', status, error });
        if (nextAttemptAt !== null) row(id).dueAt = Date.parse(nextAttemptAt);
        row(id).delivery.attempts++;
      },
      disableWebhook: async (subscription) => void disabled.push(subscription),
    },
    send: (message) => sendWebhook({ ...message, sentAt: new Date() }, agent, 300),
    bus: { publish: async (_topic, messages) => void published.push(...(messages as unknown as AlertMessage[])) },
    telemetry: {
      delivered: () => {},
      deliveryFailed: () => {},
      webhookGone: () => {},
      outboxFailed: (error) => {
        throw error as Error;
      },
    },
    wallNow: () => now,
    jitter: () => 0,
    consoleUrl: null,
  };
  return { deps, rows, disabled, published, wait: (ms: number) => (now += ms), deliverer: openDeliverer(deps) };
}

test('a webhook is signed with every secret in use, and verifies with either', async () => {
  const { deliverer, rows, published } = anOutbox('/a');
  expect(await deliverer.round()).toBe(1);
  const [message] = received as [Received];
  const headers = message.headers as Record<string, string>;
  expect(headers['webhook-id']).toBe(rows[0]?.delivery.alert.id);
  for (const secret of [NEW_SECRET, OLD_SECRET]) {
    expect(new Webhook(secret).verify(message.body, headers)).toMatchObject({
      type: 'alert.raised',
      data: { claim: 'c_water' },
    });
  }
  expect(() => new Webhook(secretOf(3)).verify(message.body, headers)).toThrow('No matching signature');
  expect(published).toMatchObject([{ kind: 'delivered', subscription: 'a', attempts: 1 }]);
  expect(await deliverer.round()).toBe(0);
});

test('an answer of 500 is tried again five seconds later, with the same id', async () => {
  answer = (response) => response.writeHead(received.length === 1 ? 500 : 200).end();
  const { deliverer, wait, published, rows } = anOutbox('/a');
  await deliverer.round();
  wait(4_000);
  expect(await deliverer.round()).toBe(0);
  wait(1_000);
  expect(await deliverer.round()).toBe(1);
  expect(received.map(({ headers }) => headers['webhook-id'])).toEqual(Array(2).fill(rows[0]?.delivery.alert.id));
  expect(published.map(({ kind }) => kind)).toEqual(['failed', 'delivered']);
  expect(rows[0]).toMatchObject({ state: 'delivered', status: 200 });
});

test('410 switches the webhook off and is not tried again', async () => {
  answer = (response) => response.writeHead(410).end();
  const { deliverer, disabled, rows } = anOutbox('/a');
  await deliverer.round();
  expect(disabled).toEqual(['a']);
  expect(rows[0]).toMatchObject({ state: 'failed', status: 410 });
});

test('a redirect is a failure and is not followed', async () => {
  answer = (response, path) =>
    (path === '/a' ? response.writeHead(302, { location: `${base}/b` }) : response.writeHead(200)).end();
  const { deliverer, rows } = anOutbox('/a');
  await deliverer.round();
  expect(received.map(({ path }) => path)).toEqual(['/a']);
  expect(rows[0]).toMatchObject({ state: 'pending', status: 302, error: 'answered 302: redirects are not followed' });
});

test('a receiver that hangs is given up on, and keeps no other waiting', async () => {
  answer = (response, path) => {
    if (path !== '/hangs') response.writeHead(204).end();
  };
  const { deliverer, rows } = anOutbox('/hangs', '/hangs', '/quick');
  const started = performance.now();
  await deliverer.round();
  expect(performance.now() - started).toBeLessThan(2_000);
  expect(rows.map(({ state, error }) => [state, error])).toEqual([
    ['pending', 'no answer within 0.3 s'],
    ['pending', null],
    ['delivered', null],
  ]);
});

test('a throttling receiver is left alone for as long as it asks, with all that is meant for it', async () => {
  answer = (response) =>
    (received.length === 1 ? response.writeHead(429, { 'retry-after': '120' }) : response.writeHead(200)).end();
  const { deliverer, wait } = anOutbox('/a', '/a');
  expect(await deliverer.round()).toBe(1);
  wait(119_000);
  expect(await deliverer.round()).toBe(0);
  wait(2_000);
  expect(await deliverer.round()).toBe(2);
});

test('an address inside the house is refused and not tried again', async () => {
  const { deliverer, rows } = anOutbox('/a');
  (rows[0] as { delivery: { url: string } }).delivery.url = 'http://127.0.0.1:1/';
  await deliverer.round();
  expect(rows[0]).toMatchObject({ state: 'failed', status: null });
  expect(rows[0]?.error).toContain('WEBHOOK_ALLOW_PRIVATE');
});

test('after ten attempts a delivery is given up', async () => {
  answer = (response) => response.writeHead(503).end();
  const { deliverer, wait, rows } = anOutbox('/a');
  for (let i = 0; i < 12; i++) {
    await deliverer.round();
    wait(25 * 3_600_000);
  }
  expect(received).toHaveLength(10);
  expect(rows[0]?.state).toBe('failed');
});

test('the worker runs until it is told to stop, and wakes when it is rung', async () => {
  const { deliverer, deps } = anOutbox('/a');
  const stop = new AbortController();
  const running = deliverer.run(stop.signal);
  while (received.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  deliverer.wake();
  stop.abort();
  await running;
  expect(await deps.outbox.due(new Date(deps.wallNow()).toISOString(), 10)).toEqual([]);
});
