import { CompressionTypes, Partitioners, type Kafka, type Producer } from 'kafkajs';
import type { Log } from './log.ts';
import type { RawMessage } from './raw-bus.ts';

/** Below the broker's limit for a batch (1 MiB), before compression. */
const MAX_SEND_BYTES = 800_000;
const MAX_SEND_MESSAGES = 2_000;

interface Parcel {
  readonly topic: string;
  readonly messages: readonly RawMessage[];
  readonly bytes: number;
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * An idempotent, compressing producer that batches by itself: what is published while a request is under way goes together
 * in the next one, in order, so that many small publishes cost few round trips and a lone one waits for nothing.
 */
export class KafkaProducer {
  readonly #kafka: Kafka;
  readonly #log: Log;
  #producer: Producer;
  #queue: Parcel[] = [];
  #sending: Promise<void> | undefined;

  constructor(kafka: Kafka, log: Log) {
    this.#kafka = kafka;
    this.#log = log;
    this.#producer = this.#make();
  }

  connect(): Promise<void> {
    return this.#producer.connect();
  }

  /** Resolves when every message is acknowledged by all in-sync replicas. */
  async send(topic: string, messages: readonly RawMessage[]): Promise<void> {
    const acknowledged: Array<Promise<void>> = [];
    for (const parcel of parcels(messages))
      acknowledged.push(
        new Promise((resolve, reject) => this.#queue.push({ topic, ...parcel, resolve: () => resolve(), reject })),
      );
    this.#sending ??= this.#drain();
    await Promise.all(acknowledged);
  }

  async close(): Promise<void> {
    await this.#sending;
    await this.#producer.disconnect();
  }

  async #drain(): Promise<void> {
    while (this.#queue.length > 0) {
      const parcels = this.#take();
      try {
        await this.#producer.sendBatch({
          acks: -1,
          compression: CompressionTypes.GZIP,
          topicMessages: parcels.map(({ topic, messages }) => ({ topic, messages: [...messages] })),
        });
        for (const parcel of parcels) parcel.resolve();
      } catch (error) {
        // Those that wait behind fail too, or they would overtake the ones that are published again.
        for (const parcel of [...parcels, ...this.#queue.splice(0)]) parcel.reject(error);
        await this.#renew();
      }
    }
    this.#sending = undefined;
  }

  #take(): Parcel[] {
    const parcels: Parcel[] = [];
    let bytes = 0;
    while (this.#queue[0] !== undefined && (parcels.length === 0 || bytes + this.#queue[0].bytes <= MAX_SEND_BYTES)) {
      bytes += this.#queue[0].bytes;
      parcels.push(this.#queue.shift()!);
    }
    return parcels;
  }

  /**
   * NOTE: a batch whose acknowledgement was lost may lie in the log; kafkajs would give its sequence numbers to the next
   * batch, which the broker would then take for a repetition and drop without a word. A new producer has a new identity.
   */
  async #renew(): Promise<void> {
    const old = this.#producer;
    this.#producer = this.#make();
    try {
      await old.disconnect();
      await this.#producer.connect();
    } catch (error) {
      this.#log.warn({ err: error }, 'the producer cannot reconnect yet');
    }
  }

  #make(): Producer {
    return this.#kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
      retry: { initialRetryTime: 200, maxRetryTime: 10_000, retries: 10 },
    });
  }
}

function parcels(messages: readonly RawMessage[]): Array<Pick<Parcel, 'messages' | 'bytes'>> {
  const made: Array<{ messages: RawMessage[]; bytes: number }> = [];
  for (const message of messages) {
    const bytes = message.key.length + message.value.length;
    const last = made.at(-1);
    if (last === undefined || last.bytes + bytes > MAX_SEND_BYTES || last.messages.length >= MAX_SEND_MESSAGES)
      made.push({ messages: [message], bytes });
    else {
      last.messages.push(message);
      last.bytes += bytes;
    }
  }
  return made;
}
