import type { Bus } from './bus.ts';

/** A message as it lies on the wire. */
export interface RawMessage {
  readonly key: string;
  readonly value: Buffer;
}

/** A bus that also carries bytes as they are: for replaying dead letters, and for tests that send what no encoder would. */
export interface RawBus extends Bus {
  /** Resolves when every message is durable. Nothing is checked. */
  publishRaw(topic: string, messages: readonly RawMessage[]): Promise<void>;
  /** Everything that lies on a topic now, partition by partition, whatever any group has read. */
  readRaw(topic: string): AsyncIterable<RawMessage>;
}
