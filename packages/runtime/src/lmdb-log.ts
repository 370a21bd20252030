import { createHash } from 'node:crypto';
import { open, type Database, type RootDatabase } from 'lmdb';
import type { LogRecord, LogStorage, NewRecord, PartitionLog } from './log-storage.ts';

/** Tables of all partitions together; LMDB wants the bound beforehand. */
const MAX_TABLES = 512;

/** LMDB refuses keys beyond 1,978 bytes. */
const MAX_KEY_LENGTH = 400;

/**
 * The embedded log on LMDB: a table a partition (offset → record), a table of committed offsets, a table of ends, and for
 * compacted partitions a table of every key's newest offset and one of what was superseded, when. A publish is acknowledged once its transaction is flushed, so
 * that neither kill -9 nor a power cut loses it; a commit of offsets is not waited for that long, since losing one only
 * means a redelivery. Opened read-only it may be read while another process writes it.
 * NOTE: the file keeps its largest size; the room of removed records is used again, not given back.
 */
export function openLmdbLog(folder: string, options: { readOnly?: boolean } = {}): LogStorage {
  const readOnly = options.readOnly ?? false;
  // NOTE: a folder with a dot in its name is taken for a file unless told.
  const root = open({ path: folder, maxDbs: MAX_TABLES, readOnly, noSubdir: false });
  const offsets: Table<number, string[]> = root.openDB({ name: 'offsets' });
  const ends: Table<number, string> = root.openDB({ name: 'ends' });
  const partitions = new Map<string, LmdbPartition>();
  return {
    partition(topic, index, compacted) {
      const name = `${topic}/${index}`;
      const known = partitions.get(name) ?? new LmdbPartition({ root, ends, name, compacted });
      partitions.set(name, known);
      return known;
    },
    committed: (group, topic, index) => offsets?.get([group, topic, String(index)]),
    async commit(group, topic, index, offset) {
      await offsets?.put([group, topic, String(index)], offset);
    },
    async close() {
      if (!readOnly) await root.flushed;
      await root.close();
    },
  };
}

/** Undefined where a reader opens a log in which the table does not exist yet. */
type Table<V, K extends string | number | string[]> = Database<V, K> | undefined;

class LmdbPartition implements PartitionLog {
  readonly #root: RootDatabase;
  readonly #name: string;
  readonly #records: Table<Buffer, number>;
  /** How far a partition had come before its last records expired. */
  readonly #ends: Table<number, string>;
  /** Offset of the newest record of every key, where compacted. */
  readonly #latest: Table<number, string>;
  /** By the offset of the newer record of a key: the offset of the older one, and since when. */
  readonly #superseded: Table<{ offset: number; at: number }, number>;
  /** Newest offsets of appends still on their way to the disk, which `#latest` does not show yet. */
  readonly #recent = new Map<string, number>();
  /** The offset that the next append takes: ahead of `end` while appends are on their way to the disk. */
  #next: number;
  end: number;

  constructor(options: { root: RootDatabase; ends: Table<number, string>; name: string; compacted: boolean }) {
    const { root, name } = options;
    this.#root = root;
    this.#name = name;
    this.#ends = options.ends;
    this.#records = root.openDB({ name: `log/${name}`, encoding: 'binary' });
    this.#latest = options.compacted ? root.openDB({ name: `latest/${name}` }) : undefined;
    this.#superseded = options.compacted ? root.openDB({ name: `superseded/${name}` }) : undefined;
    const last = this.#key({ reverse: true });
    this.end = this.#next = Math.max(last === undefined ? 0 : last + 1, options.ends?.get(name) ?? 0);
  }

  first(): number {
    return this.#key({}) ?? this.end;
  }

  async append(records: readonly NewRecord[]): Promise<void> {
    const table = must(this.#records);
    const written: Array<Promise<boolean>> = [];
    for (const record of records) {
      written.push(table.put(this.#next, pack(record)));
      if (this.#latest !== undefined) written.push(...this.#supersede(record));
      this.#next += 1;
    }
    const end = this.#next;
    await Promise.all(written);
    await this.#root.flushed;
    for (const record of this.#latest === undefined ? [] : records) this.#settle(indexed(record.key), end);
    this.end = Math.max(this.end, end);
  }

  #supersede(record: NewRecord): Array<Promise<boolean>> {
    const key = indexed(record.key);
    const offset = this.#recent.get(key) ?? must(this.#latest).get(key);
    this.#recent.set(key, this.#next);
    const written = [must(this.#latest).put(key, this.#next)];
    if (offset !== undefined) written.push(must(this.#superseded).put(this.#next, { offset, at: record.at }));
    return written;
  }

  #settle(key: string, end: number): void {
    if ((this.#recent.get(key) ?? end) < end) this.#recent.delete(key);
  }

  read(from: number, maxRecords: number, maxBytes: number): LogRecord[] {
    const page: LogRecord[] = [];
    if (this.#records === undefined || from >= this.end) return page;
    let bytes = 0;
    for (const { key, value } of this.#records.getRange({ start: from, end: this.end, limit: maxRecords })) {
      page.push(unpack(key, value));
      bytes += value.length;
      if (bytes > maxBytes) break;
    }
    return page;
  }

  async expire(before: number, limit: number): Promise<number> {
    const old = this.read(0, limit, Infinity).filter((record) => record.at < before);
    if (old.length === 0) return 0;
    const written = [must(this.#ends).put(this.#name, this.end)];
    for (const { offset, key } of old) {
      written.push(must(this.#records).remove(offset));
      const name = indexed(key);
      const isNewest = this.#latest !== undefined && !this.#recent.has(name) && this.#latest.get(name) === offset;
      if (isNewest) written.push(must(this.#latest).remove(name));
    }
    await Promise.all(written);
    return old.length;
  }

  async compact(before: number, limit: number): Promise<number> {
    const written: Array<Promise<boolean>> = [];
    let count = 0;
    for (const { key, value } of must(this.#superseded).getRange({ limit })) {
      if (value.at >= before) break;
      written.push(must(this.#records).remove(value.offset), must(this.#superseded).remove(key));
      count += 1;
    }
    await Promise.all(written);
    return count;
  }

  #key(range: { reverse?: boolean }): number | undefined {
    for (const offset of this.#records?.getKeys({ ...range, limit: 1 }) ?? []) return offset;
    return undefined;
  }
}

function must<V, K extends string | number | string[]>(table: Table<V, K>): Database<V, K> {
  if (table === undefined) throw new Error('the log was opened to be read only');
  return table;
}

function indexed(key: string): string {
  return key.length <= MAX_KEY_LENGTH ? `k${key}` : `h${createHash('sha256').update(key).digest('hex')}`;
}

/** Layout: 8 bytes time, 2 bytes key length, key, value. */
function pack(record: NewRecord): Buffer {
  const key = Buffer.from(record.key);
  const packed = Buffer.allocUnsafe(10 + key.length + record.value.length);
  packed.writeDoubleBE(record.at, 0);
  packed.writeUInt16BE(key.length, 8);
  key.copy(packed, 10);
  record.value.copy(packed, 10 + key.length);
  return packed;
}

function unpack(offset: number, packed: Buffer): LogRecord {
  const keyEnd = 10 + packed.readUInt16BE(8);
  return {
    offset,
    at: packed.readDoubleBE(0),
    key: packed.toString('utf8', 10, keyEnd),
    value: packed.subarray(keyEnd),
  };
}
