import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startAnnotate } from '@vigie/classify/annotate';
import { startCluster } from '@vigie/classify/cluster';
import { Env } from '@vigie/classify/config';
import type { AuthorKey, PostId, SourceName } from '@vigie/contracts/ids';
import type { Membership } from '@vigie/contracts/membership';
import type { PostMessage } from '@vigie/contracts/post';
import * as topics from '@vigie/contracts/topics';
import { parseConfig, BusEnv } from '@vigie/runtime/config';
import { openMemoryBus } from '@vigie/runtime/embedded-bus';
import type { Bus } from '@vigie/runtime/bus';
import { openLog } from '@vigie/runtime/log';
import { openMetrics } from '@vigie/runtime/metrics';
import { openBus } from '@vigie/runtime/open-bus';
import { done } from '@vigie/runtime/outcome';
import { Scope } from '@vigie/runtime/scope';
import { freePort } from '@vigie/testkit/free-port';
import { startKafka, type KafkaServer } from '@vigie/testkit/kafka-server';
import { until } from '@vigie/testkit/until';
import { temporaryFolders } from '@vigie/testkit/temporary-folders';
import { startService, type ServiceProcess } from '@vigie/testkit/service-process';

/** The model that embeds fastest, in every process the same: which tier a post gets would follow from the load. */
const MODEL = { EMBEDDING_MODEL: 'vigie-static-256', EMBEDDING_WORKERS: '1' };
const WITHIN_MS = 120_000;
const SOURCE = 'replay' as SourceName;
const START = Date.parse('2031-03-08T09:00:00.000Z');

/** So different that the order in which posts arrive decides nothing about which of them a post repeats. */
const rumours = [
  'The bridge over the Garonne collapsed this morning and two lorries fell into the water',
  'A wolf walked through the schoolyard in Vauclair, children were locked inside the gymnasium',
  'Tap water smells of petrol at Port-Sel and nobody at the town hall answers the telephone',
  'The night train stands in the Rochebrune tunnel since midnight without light or heating',
  'Supermarkets will ration sugar, coffee and batteries from Thursday onwards',
  'Masked men steal ambulances from the hospital car park to sell the defibrillators',
  'Lightning struck the cathedral organ, its pipes melted during evening mass',
  'Every cash machine of the savings bank swallows cards after a software update',
  'A cargo ship lost twelve containers of fireworks in front of the lighthouse',
  'The mayor resigned secretly and flew to the islands with the theatre director',
  'Beekeepers found all hives empty after a helicopter sprayed the orchards',
  'Police confiscate electric scooters at the stadium entrance without giving receipts',
  'Volcanic ash grounds the crop dusters, pilots refuse to take off from the aerodrome',
  'The zoo sold its oldest elephant to a circus, keepers protest before the gate',
  'An asteroid fragment broke the greenhouse roof of the botanical garden',
  'Mushroom pickers discovered a flooded bunker full of wartime paintings',
];
/** Ways to pass a text on: what makes a variant, a copy or a copy with a word around it. */
const SAID = [
  '{}',
  'RT @somebody: {}',
  '{} !!!',
  'My neighbour told me: {}',
  '{} Please share',
  'Heard at the baker: {}',
];

const at = (seconds: number): string => new Date(START + Math.round(seconds * 1000)).toISOString();
const post = (id: string, text: string, seconds: number): PostMessage => ({
  kind: 'post',
  id: `replay:${id}` as PostId,
  source: SOURCE,
  text,
  author: `author-${id}` as AuthorKey,
  seenAt: at(seconds),
  createdAt: at(seconds),
});
const tick = (seconds: number): PostMessage => ({ kind: 'tick', source: SOURCE, seenAt: at(seconds) });

/** Everyone who says something first; then the many who pass it on, some of whom take it back. */
const firsts = rumours.map((text, i) => post(`first-${i}`, text, i));
const followers = Array.from({ length: 1_600 }, (_, i): PostMessage => {
  const text = SAID[(i * 7) % SAID.length]!.replace('{}', rumours[(i * 5) % rumours.length]!);
  return i % 80 === 79
    ? { kind: 'deletion', id: `replay:next-${i - 40}` as PostId, source: SOURCE, seenAt: at(300 + i / 10) }
    : post(`next-${i}`, text, 300 + i / 10);
});
const posted = [...firsts, ...followers].filter((m) => m.kind === 'post').length;

let kafka: KafkaServer;
const running: ServiceProcess[] = [];

beforeAll(async () => {
  kafka = await startKafka();
}, 120_000);

afterAll(async () => {
  await Promise.all(running.map((service) => service.kill()));
  await kafka?.stop();
}, 60_000);

const temporaryFolder = temporaryFolders('annotators');

/** Which claim every post is in, in the end; and how many joins were told of it. */
interface Outcome {
  readonly claims: Record<string, string>;
  readonly joins: Map<string, number>;
}

/** Reads memberships as they come. */
function watch(bus: Pick<Bus, 'consume'>, signal: AbortSignal): { outcome: () => Outcome; finished: Promise<void> } {
  const read: Membership[] = [];
  const finished = bus.consume(
    topics.memberships,
    'test',
    async function keepAll(messages) {
      read.push(...messages);
      return messages.map(() => done);
    },
    signal,
  );
  const outcome = (): Outcome => {
    const claims: Record<string, string> = {};
    const joins = new Map<string, number>();
    const merged = new Map<string, string>();
    for (const m of read) {
      if (m.kind === 'joined') claims[m.post.id] = m.claim;
      if (m.kind === 'joined') joins.set(m.post.id, (joins.get(m.post.id) ?? 0) + 1);
      if (m.kind === 'merged') merged.set(m.claim, m.into);
    }
    for (const m of read) if (m.kind === 'left') delete claims[m.post];
    for (const [id, claim] of Object.entries(claims)) claims[id] = merged.get(claim) ?? claim;
    return { claims, joins };
  };
  return { outcome, finished };
}

/** Lets time pass until so many posts are placed: a tick may overtake posts of other partitions, whose epoch the next one closes. */
async function placed(
  what: string,
  bus: Pick<Bus, 'publish'>,
  seen: ReturnType<typeof watch>,
  posts: number,
  from: number,
): Promise<void> {
  let [seconds, told] = [from, 0];
  await until(
    `${what} has placed every post`,
    async () => {
      if (Date.now() - told > 400) {
        told = Date.now();
        await bus.publish(topics.posts, [tick((seconds += 2))]);
      }
      return seen.outcome().joins.size === posts;
    },
    WITHIN_MS,
  );
}

/** The same posts through one process, over a log in memory; its partitions race as well, so the first are placed first here too. */
async function inOneProcess(): Promise<Outcome> {
  const scope = new Scope();
  const log = openLog('test', 'error');
  const metrics = openMetrics('test');
  const bus = scope.own('bus', openMemoryBus({ log, metrics }), (b) => b.close());
  const settings = Env.parse({
    BUS_URL: 'memory:',
    SNAPSHOT_DIR: await temporaryFolder(),
    ...MODEL,
  });
  const surroundings = { bus, log, metrics, wallNow: Date.now };
  const cluster = await startCluster(scope, settings, surroundings);
  const annotators = await startAnnotate(scope, settings, surroundings);
  const seen = watch(bus, scope.signal);
  await bus.publish(topics.posts, firsts);
  await placed('who said it first, in one process', bus, seen, firsts.length, 120);
  await bus.publish(topics.posts, followers);
  await placed('one process', bus, seen, posted, 600);
  scope.stop();
  await Promise.all([cluster.finished, annotators.finished, seen.finished]);
  await scope.close();
  return seen.outcome();
}

async function start(role: 'annotate' | 'cluster', name: string): Promise<ServiceProcess> {
  const port = await freePort();
  const service = startService({
    name,
    main: 'services/classify/dist/main.js',
    healthPort: port,
    env: {
      BUS_URL: `kafka://${kafka.brokers.join(',')}`,
      ROLE: role,
      SNAPSHOT_DIR: await temporaryFolder(),
      CLASSIFY_HEALTH_PORT: String(port),
      ...MODEL,
    },
  });
  running.push(service);
  await service.ready();
  return service;
}

/**
 * One annotator, then two, then three, while posts come: one is added and one is killed without a goodbye. What they write is the
 * same whoever writes it, and a partition that lost its reader is read again from what was committed; so the clusterer gets
 * every post, ignores what it gets twice, and makes the claims that one process makes. Who said it first is in the log before
 * the kill: posts of a partition that waits for a new reader come late, and a late founder would found another claim.
 */
test('one, two and three annotators, one killed with -9 and one added under load, make the claims of one process', async () => {
  const expected = await inOneProcess();
  const scope = new Scope();
  const [log, metrics] = [openLog('test', 'error'), openMetrics('test')];
  const config = parseConfig(BusEnv, { BUS_URL: `kafka://${kafka.brokers.join(',')}` });
  const bus = scope.own('bus', await openBus(config, { log, metrics, service: 'test' }), (b) => b.close());
  const seen = watch(bus, scope.signal);

  const [first] = await Promise.all([start('annotate', 'first annotator'), start('cluster', 'clusterer')]);
  await bus.publish(topics.posts, firsts);
  await placed('who said it first', bus, seen, firsts.length, 120);

  await start('annotate', 'second annotator');
  const steps = 16;
  const size = followers.length / steps;
  let third: Promise<ServiceProcess> | undefined;
  for (let step = 0; step < steps; step++) {
    await bus.publish(topics.posts, followers.slice(step * size, (step + 1) * size));
    if (step === 4) third = start('annotate', 'third annotator');
    if (step === 10) await third;
    if (step === 10) await first!.kill();
    await sleep(250);
  }
  await placed('three annotators', bus, seen, posted, 600);
  const { claims, joins } = seen.outcome();
  expect([...joins.values()].filter((n) => n !== 1)).toEqual([]);
  expect(claims).toEqual(expected.claims);
  expect(new Set(Object.values(claims)).size).toBe(rumours.length);
  scope.stop();
  await seen.finished;
  await scope.close();
}, 300_000);
