import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import type { Database } from '@vigie/store/database';
import { openPostgres } from '@vigie/store/open-database';
import { createSubscription } from '@vigie/store/subscriptions';
import { createUser } from '@vigie/store/users';
import { aSubscription } from '@vigie/testkit/claims';
import { startKafka, type KafkaServer } from '@vigie/testkit/kafka-server';
import { startPostgres, type PostgresServer } from '@vigie/testkit/postgres-server';
import { freePort } from '@vigie/testkit/free-port';
import { temporaryFolders } from '@vigie/testkit/temporary-folders';
import { openReceiver } from './receiver.ts';
import { startService, type ServicePlan, type ServiceProcess } from '@vigie/testkit/service-process';

/** The first part of the drill: chatter, the explosion, the first rumours; played in some forty seconds. */
const ROWS = 2_400;
const SPEED = 150;
const SECRET = `whsec_${Buffer.from('twenty-four bytes of key').toString('base64')}`;

let kafka: KafkaServer;
let postgres: PostgresServer;
let database: Database;
let receiver: Awaited<ReturnType<typeof openReceiver>>;
const running = new Map<string, ServiceProcess>();

beforeAll(async () => {
  [kafka, postgres, receiver] = await Promise.all([startKafka(), startPostgres(''), openReceiver()]);
  database = await openPostgres(postgres.url);
}, 180_000);

afterAll(async () => {
  await Promise.all([...running.values()].map((service) => service.kill()));
  await database?.close();
  await Promise.all([receiver?.close(), postgres?.stop(), kafka?.stop()]);
}, 60_000);

const temporaryFolder = temporaryFolders('e2e');

/**
 * The journey of the tour on a real Kafka and a real PostgreSQL, as four processes, each killed without a goodbye while posts
 * stream in. In the end every post is in the database once, in one claim, and every alert reached the newsroom under one id.
 */
test('each of four processes is killed with -9 under load, and nothing is lost or doubled', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'posts.ndjson');
  const rows = (await readFile('infra/drill/posts.ndjson', 'utf8')).trim().split('\n').slice(0, ROWS);
  // Not a drill here: real posts for all that the services know, so that the webhook is allowed out to this machine.
  await writeFile(file, `${rows.map((row) => row.replace(',"exercise":true', '')).join('\n')}\n`);
  const sent = rows.map((row) => JSON.parse(row) as { id?: string; deletes?: string });
  await subscribeToEverything();

  const plans = await plansFor(folder, file);
  for (const plan of plans) running.set(plan.name, startService(plan));
  await Promise.all([...running.values()].map((service) => service.ready()));

  for (const plan of plans) {
    await sleep(4_000);
    await running.get(plan.name)!.kill();
    await sleep(500);
    running.set(plan.name, startService(plan));
    await running.get(plan.name)!.ready();
  }
  const expected = new Set(sent.flatMap(({ id }) => (id === undefined ? [] : [`replay:${id}`])));
  await until('every post is in the database', async () => (await count('posts')) >= expected.size);
  await until('every webhook is delivered', async () => (await open()) === 0);

  const stored = await database.query<{ id: string; gone: boolean }>(
    'select id, deleted_at is not null as gone from posts',
  );
  expect(stored).toHaveLength(expected.size);
  expect(stored.filter(({ id }) => !expected.has(id))).toEqual([]);

  const deleted = sent.flatMap(({ deletes }) => (deletes === undefined ? [] : [`replay:${deletes}`]));
  expect(stored.filter(({ id, gone }) => gone && !deleted.includes(id))).toEqual([]);
  const homeless = await database.query(
    'select id from posts p where deleted_at is null and not exists (select 1 from memberships m where m.post = p.id)',
  );
  expect(homeless).toEqual([]);

  const alerts = await database.query<{ id: string }>(`select id from alerts where kind = 'alert'`);
  const delivered = new Set(receiver.received.map(({ id }) => id));
  expect(alerts.length).toBeGreaterThan(0);
  expect([...delivered].sort()).toEqual(alerts.map(({ id }) => id).sort());
  const webhook = new Webhook(SECRET);
  for (const { body, headers } of receiver.received) webhook.verify(body, { ...headers });

  const letters = await database.query('select id, reason from dead_letters');
  expect(letters).toEqual([]);

  for (const [name, service] of running) {
    const { code, ms } = await service.stop();
    expect([name, code, ms < 10_000]).toEqual([name, 0, true]);
    running.delete(name);
  }
}, 300_000);

const count = async (table: string): Promise<number> =>
  Number((await database.query<{ n: number }>(`select count(*)::int as n from ${table}`))[0]!.n);

const open = async (): Promise<number> =>
  Number(
    (await database.query<{ n: number }>(`select count(*)::int as n from deliveries where state = 'pending'`))[0]!.n,
  );

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 150_000; Date.now() < deadline; await sleep(250)) if (await holds()) return;
  const counts = `${await count('posts')} posts, ${await count('memberships')} memberships`;
  const outputs = [...running].map(([name, service]) => `${name}\n${service.output().slice(-2_000)}`);
  throw new Error(`waited in vain until ${what} (${counts})\n${outputs.join('\n')}`);
}

async function subscribeToEverything(): Promise<void> {
  const owner = await createUser(database, {
    name: 'Ana',
    email: 'ana@journal.example',
    role: 'journalist',
    passwordHash: null,
  });
  const rule = { languages: [], words: [], stories: [], minScore: 30, minStage: 'watch' as const };
  const subscription = aSubscription({ owner: owner.id, rule, webhook: { url: receiver.url } });
  await createSubscription(database, { subscription, feedToken: 'feed', secret: SECRET });
}

async function plansFor(folder: string, file: string): Promise<ServicePlan[]> {
  const [ingest, classify, alert, console] = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
  const bus = { BUS_URL: `kafka://${kafka.brokers.join(',')}` };
  const both = { ...bus, DATABASE_URL: postgres.url };
  return [
    {
      name: 'ingest',
      main: 'services/ingest/dist/main.js',
      healthPort: ingest,
      env: {
        ...bus,
        SOURCE: file,
        SPEED: String(SPEED),
        PSEUDONYM_KEY: 'a key for a test, of at least thirty-two bytes',
        STATE_DIR: join(folder, 'sources'),
        INGEST_PORT: String(ingest),
      },
    },
    {
      name: 'classify',
      main: 'services/classify/dist/main.js',
      healthPort: classify,
      env: {
        ...bus,
        SNAPSHOT_DIR: join(folder, 'claims'),
        SNAPSHOT_SECONDS: '5',
        CLASSIFY_HEALTH_PORT: String(classify),
      },
    },
    {
      name: 'alert',
      main: 'services/alert/dist/main.js',
      healthPort: alert,
      env: { ...both, ALERT_PORT: String(alert), WEBHOOK_ALLOW_PRIVATE: receiver.host },
    },
    {
      name: 'console',
      main: 'services/console/dist/main.js',
      healthPort: console,
      env: { ...both, CONSOLE_PORT: String(console) },
    },
  ];
}
