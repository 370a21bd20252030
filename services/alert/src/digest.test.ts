import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import type { ClaimId, StoryId } from '@vigie/contracts/ids';
import * as topics from '@vigie/contracts/topics';
import { openMemoryBus } from '@vigie/runtime/embedded-bus';
import { openLog } from '@vigie/runtime/log';
import { openMetrics } from '@vigie/runtime/metrics';
import { Scope } from '@vigie/runtime/scope';
import { listDeliveries } from '@vigie/store/deliveries';
import { createSubscription } from '@vigie/store/subscriptions';
import { createUser } from '@vigie/store/users';
import { aClaim, aSubscription } from '@vigie/testkit/claims';
import { testDatabase } from '@vigie/testkit/database';
import { until } from '@vigie/testkit/until';
import { startAlert } from './start-alert.ts';

const database = testDatabase({ keep: true });

/** The service over the same database and log, on a wall clock that runs fifty times too fast from `from` on. */
function startService(bus: ReturnType<typeof openMemoryBus>, host: string, from: number) {
  const scope = new Scope();
  const began = Date.now();
  const service = startAlert(
    scope,
    { WEBHOOK_ALLOW_PRIVATE: [host], DRILL: false, CONSOLE_URL: 'https://vigie.example' },
    {
      bus,
      database,
      log: openLog('alert', 'error'),
      metrics: openMetrics('alert'),
      wallNow: () => from + (Date.now() - began) * 50,
      random: () => 0,
    },
  );
  return async () => {
    scope.stop();
    await service.finished;
    await scope.close();
  };
}

test('a digest outlives the service that gathered for it, and goes once under one id however often it is tried', async () => {
  const received: Array<{ id: string; body: string }> = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    request.on('end', () => {
      received.push({ id: String(request.headers['webhook-id']), body });
      response.writeHead(received.length === 1 ? 500 : 200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const bus = openMemoryBus();
  const owner = await createUser(database, { name: 'Ana', email: null, role: 'journalist', passwordHash: null });
  const webhook = { url: `http://${host}/hook` };
  const subscription = aSubscription({ id: 'hourly', owner: owner.id, webhook, digest: { every: 'hour' } });
  const secret = `whsec_${Buffer.alloc(24, 1).toString('base64')}`;
  await createSubscription(database, { subscription, feedToken: 'feed', secret });
  const log = () => listDeliveries(database, { subscription: 'hourly', limit: 9 });

  const stop = startService(bus, host, Date.parse('2031-03-08T12:10:00.000Z'));
  await bus.publish(topics.claims, [
    aClaim({ id: 'c_one' as ClaimId, story: 's_one' as StoryId }),
    aClaim({ id: 'c_two' as ClaimId, story: 's_two' as StoryId }),
  ]);
  await until('both alerts wait', async () => (await log()).filter(({ held }) => held === true).length === 2);
  await stop();
  expect(received).toEqual([]);

  const stopAgain = startService(bus, host, Date.parse('2031-03-08T13:00:01.000Z'));
  await until('the digest is delivered', async () => (await log())[0]?.state === 'delivered');
  await stopAgain();
  expect((await log()).map(({ carries, attempts }) => [carries, attempts])).toEqual([[2, 2]]);
  expect(received).toHaveLength(2);
  expect(received[1]).toEqual(received[0]);
  expect(JSON.parse(received[0]!.body)).toMatchObject({
    type: 'alerts.digest',
    data: { count: 2, alerts: [{ claim: 'c_one', page: 'https://vigie.example/claims/c_one' }, { claim: 'c_two' }] },
  });
  await bus.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}, 60_000);
