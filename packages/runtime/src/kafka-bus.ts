import { randomUUID } from 'node:crypto';
import { encode } from '@vigie/contracts/codec';
import { TransientError } from '@vigie/contracts/errors';
import { deadLetters, topics, type Topic } from '@vigie/contracts/topics';
import type { Admin, Kafka } from 'kafkajs';
import type { Registry } from 'prom-client';
import type { z } from 'zod';
import { busMetrics, type BusMetrics } from './bus-metrics.ts';
import type { ConsumeOptions, Handler, Lag } from './bus.ts';
import type { BusConfig } from './config.ts';
import { deliverTo } from './deliver.ts';
import { openKafka } from './kafka-client.ts';
import { readFromKafka } from './kafka-consumer.ts';
import { KafkaProducer } from './kafka-producer.ts';
import { ensureTopics, type TopicShape } from './kafka-topics.ts';
import type { Log } from './log.ts';
import type { RawBus, RawMessage } from './raw-bus.ts';
import { DEFAULT_RETRY, type RetryPolicy } from './retries.ts';

const MAX_BATCH = 500;

/** Which cluster a bus connects to, and how. */
export interface KafkaBusOptions {
  readonly config: BusConfig;
  readonly brokers: readonly string[];
  readonly log: Log;
  readonly metrics: Registry;
  readonly retry?: RetryPolicy;
}

/** Connects to a cluster and creates the topics of the topics table that it lacks. */
export async function openKafkaBus(options: KafkaBusOptions): Promise<KafkaBus> {
  const kafka = openKafka(options.config, options.brokers, options.log);
  const admin = kafka.admin();
  try {
    await admin.connect();
  } catch (cause) {
    throw new TransientError('bus.unreachable', `no Kafka broker answers at ${options.brokers.join(', ')}`, { cause });
  }
  await ensureTopics(admin, topics, options.log);
  const producer = new KafkaProducer(kafka, options.log);
  await producer.connect();
  return new KafkaBus({ ...options, kafka, admin, producer });
}

/** The log on Apache Kafka. A group's reading of a topic is the Kafka group `<group>.<topic>`. */
export class KafkaBus implements RawBus {
  readonly #kafka: Kafka;
  readonly #admin: Admin;
  readonly #producer: KafkaProducer;
  readonly #log: Log;
  readonly #retry: RetryPolicy;
  readonly #metrics: BusMetrics;
  /** Topics outside the table (tests make their own) are created at their first use. */
  readonly #ensured = new Map<string, Promise<void>>(topics.map(({ name }) => [name, Promise.resolve()]));
  readonly #closing = new AbortController();
  readonly #reads = new Set<Promise<void>>();
  /** Who reads here, with how many consumers. */
  readonly #reading = new Map<
    string,
    { topic: Topic; group: string; from: 'earliest' | 'latest'; consumers: number }
  >();

  constructor(
    options: Omit<KafkaBusOptions, 'config' | 'brokers'> & { kafka: Kafka; admin: Admin; producer: KafkaProducer },
  ) {
    this.#kafka = options.kafka;
    this.#admin = options.admin;
    this.#producer = options.producer;
    this.#log = options.log;
    this.#retry = options.retry ?? DEFAULT_RETRY;
    this.#metrics = busMetrics(options.metrics);
  }

  async publish<S extends z.ZodType>(topic: Topic<S>, messages: ReadonlyArray<z.infer<S>>): Promise<void> {
    const raw = messages.map((message) => {
      const { key, value } = encode(topic, message);
      return { key, value: Buffer.from(value) };
    });
    await this.#ensure(topic);
    await this.publishRaw(topic.name, raw);
  }

  async publishRaw(topic: string, messages: readonly RawMessage[]): Promise<void> {
    if (messages.length === 0) return;
    await this.#producer.send(topic, messages);
    this.#metrics.published.inc({ topic }, messages.length);
  }

  async consume<S extends z.ZodType>(
    topic: Topic<S>,
    group: string,
    handle: Handler<z.infer<S>>,
    signal: AbortSignal,
    options: ConsumeOptions = {},
  ): Promise<void> {
    await this.#ensure(topic);
    // NOTE: kafkajs gives every member of a group partitions of every topic, subscribed or not: one Kafka group a topic.
    const groupId = groupIdOf(topic.name, group);
    const from = options.from ?? 'earliest';
    const reading = this.#reading.get(groupId) ?? { topic: topic as unknown as Topic, group, from, consumers: 0 };
    reading.consumers += 1;
    this.#reading.set(groupId, reading);
    const read = readFromKafka(
      {
        kafka: this.#kafka,
        topic: topic.name,
        partitions: topic.partitions,
        groupId,
        deliver: deliverTo({
          topic,
          group,
          handle,
          publishDeadLetters: (letters) => this.publish(deadLetters, letters),
          bystander: options.bystander ?? false,
          metrics: this.#metrics,
          log: this.#log,
        }),
        maxBatch: options.maxBatch ?? MAX_BATCH,
        from,
        startAt: options.startAt,
        retry: this.#retry,
        log: this.#log,
        redelivered: () => this.#metrics.redelivered.inc({ topic: topic.name, group }),
      },
      AbortSignal.any([signal, this.#closing.signal]),
    );
    this.#reads.add(read);
    try {
      await read;
    } finally {
      this.#reads.delete(read);
      reading.consumers -= 1;
      if (reading.consumers === 0) this.#reading.delete(groupId);
    }
  }

  async lag(): Promise<readonly Lag[]> {
    // Whoever only publishes asks for this too, to know whether the cluster answers.
    if (this.#reading.size === 0) await this.#admin.describeCluster();
    return await Promise.all(
      [...this.#reading].map(async ([groupId, { topic, group, from }]) => {
        const ends = await this.#admin.fetchTopicOffsets(topic.name);
        const [committed] = await this.#admin.fetchOffsets({ groupId, topics: [topic.name] });
        let messages = 0;
        for (const { partition, low, high } of ends) {
          const offset = committed?.partitions.find((p) => p.partition === partition)?.offset ?? '-1';
          const unread = from === 'earliest' ? Number(low) : Number(high);
          messages += Number(high) - (offset === '-1' ? unread : Math.max(Number(offset), Number(low)));
        }
        return { topic: topic.name, group, messages };
      }),
    );
  }

  async *readRaw(topic: string): AsyncIterable<RawMessage> {
    const ends = (await this.#admin.fetchTopicOffsets(topic)).filter(({ low, high }) => BigInt(high) > BigInt(low));
    const left = new Map(ends.map(({ partition, high }) => [partition, BigInt(high)]));
    if (left.size === 0) return;
    const groupId = `vigie-reader-${randomUUID()}`;
    const stop = new AbortController();
    const pages: RawMessage[][] = [];
    let turn = (): void => {};
    const reading = readFromKafka(
      {
        kafka: this.#kafka,
        topic,
        partitions: 1,
        groupId,
        maxBatch: MAX_BATCH,
        from: 'earliest',
        startAt: undefined,
        retry: this.#retry,
        log: this.#log,
        redelivered: () => {},
        deliver: async (run) => {
          const end = left.get(run.partition);
          if (end === undefined) return;
          pages.push(run.messages.filter(({ offset }) => BigInt(offset) < end));
          if (BigInt(run.nextOffset) >= end) left.delete(run.partition);
          turn();
        },
      },
      stop.signal,
    ).finally(() => turn());
    let over = false;
    reading.then(
      () => (over = true),
      () => (over = true),
    );
    try {
      while (left.size > 0 || pages.length > 0) {
        const page = pages.shift();
        if (page !== undefined) yield* page;
        else if (over) break;
        else await new Promise<void>((resolve) => (turn = resolve));
      }
    } finally {
      stop.abort();
      await reading;
      await this.#admin.deleteGroups([groupId]);
    }
  }

  /** Consumers still there leave as if their signal had aborted. */
  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.allSettled(this.#reads);
    await this.#producer.close();
    await this.#admin.disconnect();
  }

  async #ensure(topic: TopicShape): Promise<void> {
    let ensured = this.#ensured.get(topic.name);
    if (ensured === undefined) {
      ensured = ensureTopics(this.#admin, [topic], this.#log);
      this.#ensured.set(topic.name, ensured);
      ensured.catch(() => this.#ensured.delete(topic.name));
    }
    await ensured;
  }
}

/** The Kafka group in which a group of ours reads a topic. */
export function groupIdOf(topic: string, group: string): string {
  return `${group}.${topic}`;
}
