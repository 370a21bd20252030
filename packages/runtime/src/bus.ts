import type { Topic } from '@vigie/contracts/topics';
import type { z } from 'zod';
import type { Outcome } from './outcome.ts';

/** Where a batch lies in the log: one partition, an unbroken run of it (refused bytes aside). */
export interface Batch {
  readonly partition: number;
  /** The offset that follows the last message of the batch: where a reader who has it all goes on. */
  readonly nextOffset: string;
}

/** A batch in, one outcome a message, in the same order. One model call and one round trip serve the batch. */
export type Handler<M> = (messages: readonly M[], batch: Batch) => Promise<readonly Outcome[]>;

/** How a group reads a topic. */
export interface ConsumeOptions {
  /** The most messages a handler gets at once. */
  readonly maxBatch?: number;
  /** Where a group without a committed offset begins. */
  readonly from?: 'earliest' | 'latest';
  /** Where to begin instead of the committed offsets, a next offset a partition: for a reader that keeps its own snapshot. */
  readonly startAt?: Readonly<Record<number, string>>;
}

/** How far a group is behind on a topic. */
export interface Lag {
  readonly topic: string;
  readonly group: string;
  readonly messages: number;
}

/** What services know of the log. The Kafka and the embedded bus implement it and pass one contract test. */
export interface Bus {
  /** Resolves when every message is durable. */
  publish<S extends z.ZodType>(topic: Topic<S>, messages: ReadonlyArray<z.infer<S>>): Promise<void>;
  /** Resolves when `signal` aborts and the batch in hand is finished and committed. */
  consume<S extends z.ZodType>(
    topic: Topic<S>,
    group: string,
    handle: Handler<z.infer<S>>,
    signal: AbortSignal,
    options?: ConsumeOptions,
  ): Promise<void>;
  /** How far each group that reads here is behind. */
  lag(): Promise<readonly Lag[]>;
  close(): Promise<void>;
}
