import { setImmediate } from 'node:timers/promises';
import type { LogRecord, LogStorage, NewRecord, PartitionLog } from './log-storage.ts';

/** The embedded log's storage without a disk: for tests, gone with the process. */
export function openMemoryLog(): LogStorage {
  const partitions = new Map<string, MemoryPartition>();
  const offsets = new Map<string, number>();
  return {
    partition(topic, index, compacted) {
      const name = `${topic}/${index}`;
      const known = partitions.get(name) ?? new MemoryPartition(compacted);
      partitions.set(name, known);
      return known;
    },
    committed: (group, topic, index) => offsets.get(`${group}/${topic}/${index}`),
    async commit(group, topic, index, offset) {
      offsets.set(`${group}/${topic}/${index}`, offset);
      await setImmediate();
    },
    close: async () => {},
  };
}

class MemoryPartition implements PartitionLog {
  end = 0;
  /** In the order of their offsets; holes are absent. */
  #records: LogRecord[] = [];
  /** Offset of the newest record of every key, where compacted. */
  readonly #latest = new Map<string, number>();
  /** Offsets with a newer record of the same key, and since when. */
  readonly #superseded: Array<{ readonly offset: number; readonly at: number }> = [];
  readonly #compacted: boolean;

  constructor(compacted: boolean) {
    this.#compacted = compacted;
  }

  first(): number {
    return this.#records[0]?.offset ?? this.end;
  }

  async append(records: readonly NewRecord[]): Promise<void> {
    for (const record of records) {
      this.#records.push({ ...record, offset: this.end });
      if (this.#compacted) {
        const offset = this.#latest.get(record.key);
        if (offset !== undefined) this.#superseded.push({ offset, at: record.at });
        this.#latest.set(record.key, this.end);
      }
      this.end += 1;
    }
    // NOTE: as on a disk, the world turns once between writing and knowing: a busy consumer cannot starve timers.
    await setImmediate();
  }

  read(from: number, maxRecords: number, maxBytes: number): LogRecord[] {
    const start = this.#indexOf(from);
    const page: LogRecord[] = [];
    let bytes = 0;
    for (let i = start; i < this.#records.length && page.length < maxRecords && bytes <= maxBytes; i += 1) {
      const record = this.#records[i]!;
      page.push(record);
      bytes += record.value.length;
    }
    return page;
  }

  async expire(before: number, limit: number): Promise<number> {
    let count = 0;
    while (count < limit && count < this.#records.length && this.#records[count]!.at < before) count += 1;
    for (const { key, offset } of this.#records.splice(0, count))
      if (this.#latest.get(key) === offset) this.#latest.delete(key);
    return count;
  }

  async compact(before: number, limit: number): Promise<number> {
    let count = 0;
    while (count < limit && count < this.#superseded.length && this.#superseded[count]!.at < before) count += 1;
    const gone = new Set(this.#superseded.splice(0, count).map(({ offset }) => offset));
    this.#records = this.#records.filter((record) => !gone.has(record.offset));
    return count;
  }

  /** Index of the first record at or after `offset`. */
  #indexOf(offset: number): number {
    let low = 0;
    let high = this.#records.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#records[middle]!.offset < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
