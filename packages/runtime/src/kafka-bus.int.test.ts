import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { posts, topics } from '@vigie/contracts/topics';
import { busContract } from '@vigie/testkit/bus-contract';
import { startKafka, type KafkaServer } from '@vigie/testkit/kafka-server';
import { notes } from '@vigie/testkit/notes';
import { until } from '@vigie/testkit/until';
import { BusEnv, parseConfig } from './config.ts';
import { openKafka } from './kafka-client.ts';
import { openKafkaBus } from './kafka-bus.ts';
import { openLog } from './log.ts';
import { openMetrics } from './metrics.ts';
import { done } from './outcome.ts';

const quiet = { log: openLog('test', 'error', { write: () => {} }), metrics: openMetrics('test') };
const retry = { attempts: 5, firstDelayMs: 50, maxDelayMs: 200 };

let kafka: KafkaServer;
beforeAll(async () => {
  kafka = await startKafka();
}, 180_000);
afterAll(async () => {
  await kafka.stop();
});

const open = (server = kafka, env = server.env) =>
  openKafkaBus({ ...quiet, config: parseConfig(BusEnv, env), brokers: server.brokers, retry });

test('services that start at once create the topics of the table together, with its partitions and retention', async () => {
  const buses = await Promise.all([open(), open(), open(), open()]);
  const admin = openKafka(parseConfig(BusEnv, kafka.env), kafka.brokers, quiet.log).admin();
  await admin.connect();
  try {
    const { topics: found } = await admin.fetchTopicMetadata({ topics: topics.map(({ name }) => name) });
    expect(Object.fromEntries(found.map(({ name, partitions }) => [name, partitions.length]))).toEqual(
      Object.fromEntries(topics.map(({ name, partitions }) => [name, partitions])),
    );
    const { resources } = await admin.describeConfigs({
      includeSynonyms: false,
      // 2 is a topic.
      resources: topics.map(({ name }) => ({ type: 2, name, configNames: ['cleanup.policy', 'retention.ms'] })),
    });
    for (const { name, compacted, retentionMs } of topics) {
      const entries = resources.find(({ resourceName }) => resourceName === name)?.configEntries ?? [];
      const config = Object.fromEntries(entries.map(({ configName, configValue }) => [configName, configValue]));
      expect({ name, policy: config['cleanup.policy'] }).toEqual({
        name,
        policy: compacted ? 'compact,delete' : 'delete',
      });
      expect({ name, retention: config['retention.ms'] }).toEqual({ name, retention: String(retentionMs) });
    }
  } finally {
    await admin.disconnect();
    await Promise.all(buses.map((bus) => bus.close()));
  }
}, 120_000);

test('while one partition waits for its handler to heal, the others of the same consumer go on', async () => {
  const bus = await openKafkaBus({
    ...quiet,
    config: parseConfig(BusEnv, kafka.env),
    brokers: kafka.brokers,
    retry: { attempts: 100, firstDelayMs: 200, maxDelayMs: 200 },
  });
  const topic = notes(`apart-${Date.now()}.v1`);
  const stop = new AbortController();
  let [ill, count] = [true, 0];
  let illPartition: number | undefined;
  const reading = bus.consume(
    topic,
    'readers',
    async (messages, { partition }) => {
      if (ill && (illPartition ??= partition) === partition) throw new Error('ill');
      count += messages.length;
      return messages.map(() => done);
    },
    stop.signal,
  );
  try {
    let published = 0;
    await until('notes of the other partitions, five times over', async () => {
      await bus.publish(
        topic,
        Array.from({ length: 40 }, (_, n) => ({ key: `key ${n}`, n, text: '' })),
      );
      published += 40;
      return published >= 200 && count >= 100;
    });
    ill = false;
    await until('all of them', () => count >= published);
    expect(count).toBe(published);
  } finally {
    stop.abort();
    await reading;
    await bus.close();
  }
}, 120_000);

test('a broker that dies and comes back loses nothing that was acknowledged, and readers go on by themselves', async () => {
  const login = { username: 'vigie', password: 'a-long-word' };
  const own = await startKafka({ login });
  const bus = await open(own);
  try {
    const topic = notes('restarted.v1');
    const stop = new AbortController();
    const seen = new Set<number>();
    const reading = bus.consume(
      topic,
      'readers',
      async (messages) => {
        for (const { n } of messages) seen.add(n);
        return messages.map(() => done);
      },
      stop.signal,
    );
    const acknowledged: number[] = [];
    let enough = false;
    const publishing = (async () => {
      for (let n = 0; !enough; n += 10) {
        const batch = Array.from({ length: 10 }, (_, i) => ({ key: `key ${i}`, n: n + i, text: '' }));
        // Refused is not lost: the publisher knows, and tries again.
        for (let told = false; !told && !enough;)
          told = await bus.publish(topic, batch).then(
            () => true,
            () => false,
          );
        acknowledged.push(...(enough ? [] : batch.map((note) => note.n)));
      }
    })();
    await until('a thousand notes', () => seen.size > 1_000);
    await own.restart();
    const before = acknowledged.length;
    await until('publishing to go on', () => acknowledged.length > before + 1_000, 60_000);
    enough = true;
    await publishing;
    await until('every acknowledged note', () => acknowledged.every((n) => seen.has(n)), 60_000);
    expect(acknowledged.filter((n) => !seen.has(n))).toEqual([]);
    stop.abort();
    await reading;
  } finally {
    await bus.close();
    await own.stop();
  }
}, 180_000);

test('a broker that asks for a login is given it, and a wrong one is an error', async () => {
  const guarded = await startKafka({ login: { username: 'vigie', password: 'a-long-word' } });
  try {
    const bus = await open(guarded);
    const tick = { kind: 'tick' as const, source: 'bluesky', seenAt: '2026-01-01T00:00:00Z' };
    await bus.publish(posts, [tick]);
    const seen: unknown[] = [];
    const stop = new AbortController();
    const reading = bus.consume(posts, 'g', async (m) => (seen.push(...m), m.map(() => done)), stop.signal);
    await until('the tick', () => seen.length === 1);
    stop.abort();
    await reading;
    await bus.close();
    await expect(open(guarded, { ...guarded.env, KAFKA_SASL_PASSWORD: 'wrong' })).rejects.toThrow(
      'no Kafka broker answers',
    );
    await expect(open(guarded, { ...guarded.env, KAFKA_SASL_PASSWORD: '' })).rejects.toThrow('go together');
  } finally {
    await guarded.stop();
  }
}, 120_000);

busContract('on Kafka', () => ({ open: () => open(), url: kafka.env['BUS_URL']! }), { timeoutMs: 120_000 });
