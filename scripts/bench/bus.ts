import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PostMessage } from '@vigie/contracts/post';
import { posts, type Topic } from '@vigie/contracts/topics';
import { BusEnv, parseConfig } from '@vigie/runtime/config';
import { openLog } from '@vigie/runtime/log';
import { openMetrics } from '@vigie/runtime/metrics';
import { openBus } from '@vigie/runtime/open-bus';
import { done } from '@vigie/runtime/outcome';
import type { RawBus } from '@vigie/runtime/raw-bus';
import { startKafka } from '@vigie/testkit/kafka-server';
import { numeric, required, UsageError } from '../evaluate/task.ts';
import { percentile, spread, type Bench, type Spread } from './bench.ts';

const MESSAGES = 100_000;
const BATCH = 500;
/** Publishes under way at once, as several sources would have. */
const PUBLISHERS = 4;
const MESSAGE_BYTES = 1_024;

/** For the latency: a rate far from the limit, in small publishes. */
const PACED_PER_SECOND = 1_000;
const PACED_BATCH = 10;
const PACED_SECONDS = 5;

/** What the log did: rates over the runs, and how long a post takes at a rate far from the limit. */
export interface BusFigures {
  readonly adapter: 'kafka' | 'embedded';
  readonly messagesPerSecond: Spread;
  readonly consumeLatencyMs: { readonly p50: number; readonly p95: number };
  readonly runs: number;
}

/**
 * How fast posts of a kilobyte go through the log, from publishing (validated, encoded, durable) to a handler that has them
 * decoded and validated and whose offsets are committed; producer and consumer in one process.
 */
export async function benchBus(options: {
  adapter: 'kafka' | 'embedded';
  runs?: number;
  note?: (line: string) => void;
}): Promise<BusFigures> {
  const { adapter, runs = 3, note = () => {} } = options;
  const place = adapter === 'kafka' ? await kafkaPlace() : await embeddedPlace();
  try {
    const surroundings = { log: openLog('bench', 'error'), metrics: openMetrics('bench'), service: 'bench' };
    const bus = await openBus(parseConfig(BusEnv, { BUS_URL: place.url }), surroundings);
    try {
      await throughput(bus, MESSAGES / 5);
      const rates: number[] = [];
      for (let run = 1; run <= runs; run += 1) {
        rates.push(await throughput(bus, MESSAGES));
        note(`run ${run} of ${runs}: ${rates.at(-1)} messages/s`);
      }
      const latencies = (await pacedLatencies(bus)).sort((a, b) => a - b);
      const rounded = (p: number): number => Math.round(percentile(latencies, p) * 10) / 10;
      return {
        adapter,
        messagesPerSecond: spread(rates),
        consumeLatencyMs: { p50: rounded(0.5), p95: rounded(0.95) },
        runs,
      };
    } finally {
      await bus.close();
    }
  } finally {
    await place.leave();
  }
}

/** `npm run bench -- bus`. */
export const bus: Bench = {
  name: 'bus',
  usage: 'bus --adapter kafka|embedded [--runs 3]',
  async run(options, note) {
    const adapter = required(options, 'adapter');
    if (adapter !== 'kafka' && adapter !== 'embedded') throw new UsageError('--adapter is kafka or embedded');
    return { ...(await benchBus({ adapter, runs: numeric(options, 'runs', 3), note })) };
  },
};

async function throughput(bus: RawBus, count: number): Promise<number> {
  const topic = freshTopic();
  const batches = Array.from({ length: count / BATCH }, (_, i) => somePosts(i * BATCH, BATCH));
  const stop = new AbortController();
  let handled = 0;
  let finish = (): void => {};
  const finished = new Promise<void>((resolve) => (finish = resolve));
  const reading = bus.consume(
    topic,
    'bench',
    async (messages) => {
      handled += messages.length;
      if (handled === count) finish();
      return messages.map(() => done);
    },
    stop.signal,
  );
  const started = performance.now();
  const publisher = async (first: number): Promise<void> => {
    for (let i = first; i < batches.length; i += PUBLISHERS) await bus.publish(topic, batches[i]!);
  };
  await Promise.all(Array.from({ length: PUBLISHERS }, (_, i) => publisher(i)));
  await finished;
  const seconds = (performance.now() - started) / 1000;
  stop.abort();
  await reading;
  return Math.round(count / seconds);
}

async function pacedLatencies(bus: RawBus): Promise<number[]> {
  const topic = freshTopic();
  const sentAt = new Map<string, number>();
  const latencies: number[] = [];
  const stop = new AbortController();
  const reading = bus.consume(
    topic,
    'bench',
    async (messages) => {
      const now = performance.now();
      for (const message of messages) if (message.kind === 'post') latencies.push(now - sentAt.get(message.id)!);
      return messages.map(() => done);
    },
    stop.signal,
  );
  // The group forms on a first batch, which is not counted.
  const warm = somePosts(0, PACED_BATCH);
  for (const post of warm) sentAt.set(topic.key(post), performance.now());
  await bus.publish(topic, warm);
  while (latencies.length < PACED_BATCH) await sleep(20);
  latencies.length = 0;

  const total = PACED_PER_SECOND * PACED_SECONDS;
  const started = performance.now();
  for (let sent = 0; sent < total; sent += PACED_BATCH) {
    const due = started + (sent / PACED_PER_SECOND) * 1000;
    if (due > performance.now()) await sleep(due - performance.now());
    const batch = somePosts(PACED_BATCH + sent, PACED_BATCH);
    for (const post of batch) sentAt.set(topic.key(post), performance.now());
    void bus.publish(topic, batch);
  }
  while (latencies.length < total) await sleep(20);
  stop.abort();
  await reading;
  return latencies;
}

function freshTopic(): Topic<typeof PostMessage> {
  return { ...posts, name: `bench-${randomUUID()}.v1` };
}

/** Posts of MESSAGE_BYTES on the wire, of words that gzip cannot make much of. */
function somePosts(from: number, count: number): PostMessage[] {
  return Array.from({ length: count }, (_, i) => {
    const n = from + i;
    const post = PostMessage.parse({
      kind: 'post',
      id: `bench:${n}`,
      source: 'bench',
      text: '',
      author: `author-${n % 997}`,
      seenAt: '2026-01-01T00:00:00.000Z',
      createdAt: '2026-01-01T00:00:00.000Z',
    });
    return { ...post, text: words(n, MESSAGE_BYTES - JSON.stringify(post).length) };
  });
}

function words(seed: number, length: number): string {
  let state = (seed + 1) >>> 0;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += `${state.toString(36)} `;
  }
  return text.slice(0, length);
}

async function kafkaPlace() {
  const kafka = await startKafka();
  return { url: `kafka://${kafka.brokers.join(',')}`, leave: () => kafka.stop() };
}

async function embeddedPlace() {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-bench-'));
  return { url: `embedded:${folder}`, leave: () => rm(folder, { recursive: true, force: true }) };
}
