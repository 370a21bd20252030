import type { Topic } from '@vigie/contracts/topics';
import type { z } from 'zod';
import type { Outcome } from './outcome.ts';

/** Where a batch lies in the log: one partition, an unbroken run of it (refused bytes aside). */
export interface Batch {
  readonly partition: number;
  /** The offset that follows the last message of the batch: where a reader who has it all goes on. */
  readonly nextOffset: string;
}

/**
 * A batch in, one outcome a message, in the same order. One model call and one round trip serve the batch.
 * Batches of one partition come one after the other, those of different partitions at the same time.
 * Where it throws, the same messages come again (in batches that may be cut differently) after a wait; five throws in a row
 * stop the consumer. A PoisonError is the exception: the messages come again one by one, and whichever causes it is rejected.
 */
export type Handler<M> = (messages: readonly M[], batch: Batch) => Promise<readonly Outcome[]>;

/** How a group reads a topic. */
export interface ConsumeOptions {
  /** The most messages a handler gets at once; 500 where it is not said. */
  readonly maxBatch?: number;
  /** Where a group without a committed offset begins; `earliest` where it is not said. */
  readonly from?: 'earliest' | 'latest';
  /**
   * Where to begin instead of the committed offsets, a next offset a partition: for a reader that keeps its own snapshot.
   * The first consumer of a group decides; one that joins others goes on where they are.
   */
  readonly startAt?: Readonly<Record<number, string>>;
  /** Reads beside the group whose duty the topic is: what cannot be read is counted and passed over, not set aside once more. */
  readonly bystander?: boolean;
}

/** How far a group is behind on a topic. */
export interface Lag {
  readonly topic: string;
  readonly group: string;
  readonly messages: number;
}

/** What services know of the log. The Kafka and the embedded bus implement it and pass one contract test. */
export interface Bus {
  /**
   * Resolves when every message is durable. Throws where a message breaks its own schema: that is our bug, nothing is published.
   * The embedded bus makes a publisher wait while a group of this process is more than 10,000 messages behind on the topic.
   */
  publish<S extends z.ZodType>(topic: Topic<S>, messages: ReadonlyArray<z.infer<S>>): Promise<void>;
  /**
   * Reads until `signal` aborts; resolves when the batches in hand are finished and committed.
   * Consumers of one group share a topic's partitions, in this process or (on Kafka) in others.
   */
  consume<S extends z.ZodType>(
    topic: Topic<S>,
    group: string,
    handle: Handler<z.infer<S>>,
    signal: AbortSignal,
    options?: ConsumeOptions,
  ): Promise<void>;
  /** How far each group that reads in this process is behind; rejects where the log does not answer. */
  lag(): Promise<readonly Lag[]>;
  /** Consumers still there leave as if their signal had aborted. */
  close(): Promise<void>;
}
