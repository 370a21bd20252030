import { decode, encode } from '@vigie/contracts/codec';
import { deadLetters, topics, type Topic } from '@vigie/contracts/topics';
import { Registry } from 'prom-client';
import type { z } from 'zod';
import { BackPressure } from './back-pressure.ts';
import { Bell } from './bell.ts';
import { busMetrics, type BusMetrics } from './bus-metrics.ts';
import type { ConsumeOptions, Handler, Lag } from './bus.ts';
import { deliverTo } from './deliver.ts';
import { GroupReader } from './group-reader.ts';
import { openLog, type Log } from './log.ts';
import type { LogStorage, NewRecord, PartitionLog } from './log-storage.ts';
import { openMemoryLog } from './memory-log.ts';
import type { RawBus, RawMessage } from './raw-bus.ts';
import { readPartitions } from './read-partitions.ts';
import { DEFAULT_RETRY, type RetryPolicy } from './retries.ts';
import { startSweeping } from './sweep.ts';

/** A live group further behind than this slows its producers: some ten megabytes, half a minute of work. */
const MAX_BEHIND = 10_000;

const MAX_BATCH = 500;

/** Messages appended in one go: one transaction's worth, so that readers get their turn during a large publish. */
const APPEND_CHUNK = 2_000;

/** What an embedded bus is opened over. */
export interface EmbeddedBusOptions {
  readonly storage: LogStorage;
  readonly log: Log;
  readonly metrics: Registry;
  readonly retry?: RetryPolicy;
  readonly maxBehind?: number;
}

type Shape = Pick<Topic, 'name' | 'partitions' | 'retentionMs' | 'compacted'>;

/**
 * The log within one process: Kafka's semantics over a storage of this machine.
 * Only groups of this process exist; the storage belongs to one bus at a time.
 */
export class EmbeddedBus implements RawBus {
  readonly #storage: LogStorage;
  readonly #log: Log;
  readonly #retry: RetryPolicy;
  readonly #metrics: BusMetrics;
  readonly #pressure: BackPressure;
  readonly #shapes = new Map<string, Shape>(topics.map((topic) => [topic.name, topic]));
  readonly #readers = new Map<string, GroupReader>();
  readonly #appends = new Set<Promise<void>>();
  readonly #moved = new Bell();
  readonly #sweeping: { stop(): Promise<void> };
  #lastAt = 0;
  #closed = false;

  constructor(options: EmbeddedBusOptions) {
    this.#storage = options.storage;
    this.#log = options.log;
    this.#retry = options.retry ?? DEFAULT_RETRY;
    this.#metrics = busMetrics(options.metrics);
    this.#pressure = new BackPressure(options.maxBehind ?? MAX_BEHIND, options.log);
    this.#sweeping = startSweeping({
      partitions: () =>
        [...this.#shapes.values()].flatMap((topic) => this.#partitions(topic).map((log) => ({ topic, log }))),
      log: options.log,
    });
  }

  async publish<S extends z.ZodType>(topic: Topic<S>, messages: ReadonlyArray<z.infer<S>>): Promise<void> {
    this.#shapes.set(topic.name, topic);
    const raw = messages.map((message) => {
      const { key, value } = encode(topic, message);
      return { key, value: Buffer.from(value) };
    });
    await this.publishRaw(topic.name, raw);
  }

  async publishRaw(name: string, messages: readonly RawMessage[]): Promise<void> {
    const topic = this.#shape(name);
    for (let i = 0; i < messages.length; i += APPEND_CHUNK) {
      await this.#pressure.wait(() => this.#readersOf(name));
      if (this.#closed) throw new Error('the bus is closed');
      const append = this.#append(topic, messages.slice(i, i + APPEND_CHUNK));
      this.#appends.add(append);
      await append.finally(() => this.#appends.delete(append));
    }
  }

  async #append(topic: Shape, messages: readonly RawMessage[]): Promise<void> {
    const partitions = this.#partitions(topic);
    const shares = partitions.map((): NewRecord[] => []);
    for (const message of messages) {
      this.#lastAt = Math.max(Date.now(), this.#lastAt + 0.001);
      shares[hash(message.key) % partitions.length]!.push({ ...message, at: this.#lastAt });
    }
    await Promise.all(shares.map((share, i) => (share.length > 0 ? partitions[i]!.append(share) : undefined)));
    this.#metrics.published.inc({ topic: topic.name }, messages.length);
    for (const reader of this.#readersOf(topic.name)) reader.wake();
  }

  async consume<S extends z.ZodType>(
    topic: Topic<S>,
    group: string,
    handle: Handler<z.infer<S>>,
    signal: AbortSignal,
    options: ConsumeOptions = {},
  ): Promise<void> {
    this.#shapes.set(topic.name, topic);
    const name = `${topic.name} ${group}`;
    // A group whose members left may still have runs in hand; its offsets are known once they are committed.
    for (let old = this.#readers.get(name); old?.isRunning === true && !old.isLive;) await this.#moved.wait();
    let reader = this.#readers.get(name);
    if (reader?.isRunning !== true) {
      reader = this.#open(topic, group, options);
      this.#readers.set(name, reader);
    }
    const own = reader;
    const deliver = deliverTo({
      topic,
      group,
      handle,
      publishDeadLetters: (letters) => this.publish(deadLetters, letters),
      bystander: options.bystander ?? false,
      metrics: this.#metrics,
      log: this.#log,
    });
    await own.join((run) => this.#pressure.inside(own, () => deliver(run)), options.maxBatch ?? MAX_BATCH, signal);
  }

  #open(topic: Topic, group: string, options: ConsumeOptions): GroupReader {
    return new GroupReader({
      topic: topic.name,
      group,
      storage: this.#storage,
      partitions: this.#partitions(topic),
      from: options.from ?? 'earliest',
      startAt: options.startAt,
      retry: this.#retry,
      log: this.#log,
      moved: () => {
        this.#pressure.moved();
        this.#moved.ring();
      },
      redelivered: () => this.#metrics.redelivered.inc({ topic: topic.name, group }),
    });
  }

  async lag(): Promise<readonly Lag[]> {
    return [...this.#readers.values()]
      .filter((reader) => reader.isLive)
      .map((reader) => ({ topic: reader.topic, group: reader.group, messages: reader.behind() }));
  }

  /** Resolves once every live group has handled everything published so far, and everything its handlers published. */
  async idle(): Promise<void> {
    while ([...this.#readers.values()].some((reader) => reader.isLive && reader.behind() > 0)) await this.#moved.wait();
  }

  readRaw(name: string): AsyncIterable<RawMessage> {
    return readPartitions(this.#partitions(this.#shape(name)));
  }

  /** Every readable message of a topic in the order of publication: for tests over few messages. */
  messages<S extends z.ZodType>(topic: Topic<S>): Array<z.infer<S>> {
    this.#shapes.set(topic.name, topic);
    return this.#partitions(topic)
      .flatMap((partition) => partition.read(0, Infinity, Infinity))
      .sort((a, b) => a.at - b.at)
      .flatMap(({ value }) => {
        const decoded = decode(topic, value.toString('utf8'));
        return decoded.ok ? [decoded.value] : [];
      });
  }

  /** Consumers still there leave as if their signal had aborted. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await Promise.all([...this.#readers.values()].map((reader) => reader.stop()));
    await Promise.allSettled(this.#appends);
    await this.#sweeping.stop();
    await this.#storage.close();
  }

  #partitions(topic: Shape): readonly PartitionLog[] {
    return Array.from({ length: topic.partitions }, (_, index) =>
      this.#storage.partition(topic.name, index, topic.compacted),
    );
  }

  #readersOf(topic: string): readonly GroupReader[] {
    return [...this.#readers.values()].filter((reader) => reader.topic === topic);
  }

  #shape(name: string): Shape {
    const shape = this.#shapes.get(name);
    if (shape === undefined) throw new Error(`no topic is called ${name}`);
    return shape;
  }
}

/** The same code over memory: what tests use in place of a log on disk. */
export function openMemoryBus(options: Partial<Omit<EmbeddedBusOptions, 'storage'>> = {}): EmbeddedBus {
  return new EmbeddedBus({
    storage: openMemoryLog(),
    log: options.log ?? openLog('memory-bus', 'error'),
    metrics: options.metrics ?? new Registry(),
    ...(options.retry === undefined ? {} : { retry: options.retry }),
    ...(options.maxBehind === undefined ? {} : { maxBehind: options.maxBehind }),
  });
}

/** FNV-1a, 32 bits: the same key always goes to the same partition. */
function hash(key: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
