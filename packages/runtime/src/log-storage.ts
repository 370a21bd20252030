/** A message as it lies in the embedded log. */
export interface LogRecord {
  readonly offset: number;
  /** Wall-clock milliseconds, strictly growing within one bus, so that they also give the order of publication. */
  readonly at: number;
  readonly key: string;
  readonly value: Buffer;
}

/** A record that has no offset yet. */
export type NewRecord = Omit<LogRecord, 'offset'>;

/** One partition of a topic: records in the order of their offsets, which only grow; removed ones leave holes. */
export interface PartitionLog {
  /** Offset of the oldest record kept; `end` when there is none. */
  first(): number;
  /** The offset that the next record gets: everything below is durable and readable. */
  readonly end: number;
  /** Resolves when the records are durable and readable. */
  append(records: readonly NewRecord[]): Promise<void>;
  /** Up to `maxRecords` from `from` on, stopping early once `maxBytes` of values are exceeded; at least one where there is one. */
  read(from: number, maxRecords: number, maxBytes: number): LogRecord[];
  /** Removes up to `limit` records older than `before`, the oldest first; answers how many. */
  expire(before: number, limit: number): Promise<number>;
  /** Removes up to `limit` records that a newer one of the same key superseded `before` then; answers how many. Compacted partitions only. */
  compact(before: number, limit: number): Promise<number>;
}

/** What the embedded bus needs of its storage: LMDB in earnest, memory in tests. */
export interface LogStorage {
  /** `compacted` partitions keep track of the newest record of every key; only they can be compacted. */
  partition(topic: string, index: number, compacted: boolean): PartitionLog;
  /** The next offset that a group reads, where it has committed one. */
  committed(group: string, topic: string, index: number): number | undefined;
  commit(group: string, topic: string, index: number, offset: number): Promise<void>;
  close(): Promise<void>;
}
