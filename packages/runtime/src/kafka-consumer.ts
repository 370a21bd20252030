import type { Batch, Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import type { Deliver, Run } from './deliver.ts';
import type { Log } from './log.ts';
import { retryDelayMs, type RetryPolicy } from './retries.ts';

/** How long a killed member keeps its partitions from the others. */
const SESSION_TIMEOUT_MS = 10_000;
const REBALANCE_TIMEOUT_MS = 60_000;
const HEARTBEAT_MS = 3_000;

/** Disconnecting waits out the fetch in hand, so a fetch waits for little. */
const FETCH_WAIT_MS = 100;

/** One consumer of a Kafka group, and where its runs go. */
export interface KafkaReading {
  readonly kafka: Kafka;
  readonly topic: string;
  readonly partitions: number;
  readonly groupId: string;
  readonly deliver: Deliver;
  readonly maxBatch: number;
  readonly from: 'earliest' | 'latest';
  readonly startAt: Readonly<Record<number, string>> | undefined;
  readonly retry: RetryPolicy;
  readonly log: Log;
  readonly redelivered: () => void;
}

/**
 * Reads a topic in a group until `signal` aborts.
 *
 * Partitions run in parallel, each in series, so the unbroken prefix of a partition is simply what has been handled: it is
 * committed after every run. A handler that throws has its partition paused for the wait, while the others go on and the
 * member keeps its place in the group; then the same offset is fetched again. Long handlers beat the heart meanwhile.
 * When the group rebalances, the run in hand is finished and its commit tried: kafkajs joins anew only after that, and the
 * broker refuses a commit of a generation that is over, so a partition that was taken away is never committed here.
 */
export async function readFromKafka(reading: KafkaReading, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const { topic, log } = reading;
  const consumer = reading.kafka.consumer({
    groupId: reading.groupId,
    sessionTimeout: SESSION_TIMEOUT_MS,
    rebalanceTimeout: REBALANCE_TIMEOUT_MS,
    heartbeatInterval: HEARTBEAT_MS,
    maxWaitTimeInMs: FETCH_WAIT_MS,
    allowAutoTopicCreation: false,
    retry: { initialRetryTime: 200, maxRetryTime: 10_000, retries: 10 },
  });
  const stopping = new AbortController();
  const timers = new Set<NodeJS.Timeout>();
  let failure: { readonly error: unknown } | undefined;
  const stop = (failed?: { readonly error: unknown }): void => {
    failure ??= failed;
    stopping.abort();
  };
  const onAbort = (): void => stop();
  signal.addEventListener('abort', onAbort, { once: true });
  consumer.on(consumer.events.CRASH, ({ payload }) => {
    if (!payload.restart) stop({ error: payload.error });
  });
  const seeking = seekAtFirst(consumer, topic, reading.startAt);

  const failed = new Map<number, number>();
  const backOff = (run: Run, error: unknown, pause: () => () => void): void => {
    const attempt = (failed.get(run.partition) ?? 0) + 1;
    failed.set(run.partition, attempt);
    const delayMs = retryDelayMs(reading.retry, attempt);
    const place = { topic, group: reading.groupId, partition: run.partition, offset: run.messages[0]?.offset };
    if (delayMs === undefined) {
      log.error({ ...place, attempts: attempt, err: error }, 'handler failed for good, consumer stops');
      stop({ error });
      return;
    }
    log.warn({ ...place, attempt, delayMs, err: error }, 'handler threw, the batch comes again');
    reading.redelivered();
    const resume = pause();
    const timer = setTimeout(() => {
      timers.delete(timer);
      resume();
    }, delayMs);
    timers.add(timer);
  };

  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: reading.from === 'earliest' });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: reading.partitions,
      eachBatch: async (payload) => {
        let isOurs = true;
        const beat = setInterval(() => {
          payload.heartbeat().catch(() => (isOurs = false));
        }, HEARTBEAT_MS);
        try {
          for (const run of runs(payload.batch, reading.maxBatch)) {
            if (!isOurs || stopping.signal.aborted || !payload.isRunning() || payload.isStale()) return;
            try {
              await reading.deliver(run);
            } catch (error) {
              backOff(run, error, payload.pause);
              return;
            }
            failed.delete(run.partition);
            if (payload.isStale()) return;
            await commit(payload, run);
            seeking.committed(run.partition);
          }
        } finally {
          clearInterval(beat);
        }
      },
    });
    await new Promise<void>((resolve) => {
      if (stopping.signal.aborted) resolve();
      else stopping.signal.addEventListener('abort', () => resolve(), { once: true });
    });
  } finally {
    signal.removeEventListener('abort', onAbort);
    await consumer.disconnect();
    for (const timer of timers) clearTimeout(timer);
  }
  if (failure !== undefined) throw failure.error;
}

async function commit(payload: EachBatchPayload, run: Run): Promise<void> {
  payload.resolveOffset(String(BigInt(run.nextOffset) - 1n));
  await payload.commitOffsetsIfNecessary({
    topics: [{ topic: payload.batch.topic, partitions: [{ partition: run.partition, offset: run.nextOffset }] }],
  });
}

/**
 * A reader that keeps its own snapshot begins there; after its first commit of a partition the committed offset is the truer
 * one, also when the group rebalances and the partition comes back.
 */
function seekAtFirst(consumer: Consumer, topic: string, startAt: Readonly<Record<number, string>> = {}) {
  const pending = new Map(Object.entries(startAt).map(([partition, offset]) => [Number(partition), offset]));
  consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
    for (const partition of payload.memberAssignment[topic] ?? []) {
      const offset = pending.get(partition);
      if (offset !== undefined) consumer.seek({ topic, partition, offset });
    }
  });
  return { committed: (partition: number) => pending.delete(partition) };
}

function* runs(batch: Batch, maxBatch: number): Generator<Run> {
  for (let i = 0; i < batch.messages.length; i += maxBatch) {
    const messages = batch.messages.slice(i, i + maxBatch);
    const isLast = i + maxBatch >= batch.messages.length;
    // NOTE: the batch's own last offset, since what compaction removed at its end has an offset too.
    const last = isLast ? batch.lastOffset() : messages.at(-1)!.offset;
    yield {
      partition: batch.partition,
      messages: messages.map(({ offset, key, value }) => ({
        offset,
        key: key?.toString() ?? '',
        value: value ?? Buffer.alloc(0),
      })),
      nextOffset: String(BigInt(last) + 1n),
    };
  }
}
