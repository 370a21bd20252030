import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openLmdbLog } from './lmdb-log.ts';
import { openLog } from './log.ts';
import type { LogStorage } from './log-storage.ts';
import { openMemoryLog } from './memory-log.ts';
import { sweep } from './sweep.ts';

const HOUR_MS = 60 * 60 * 1000;
const log = openLog('test', 'error', { write: () => {} });
const record = (at: number, key: string) => ({ at, key, value: Buffer.from(`${key} at ${at}`) });

function storages(name: string, open: (folder: string) => LogStorage): void {
  describe(`the log ${name}`, () => {
    const withStorage = (
      title: string,
      run: (storage: LogStorage, reopen: () => Promise<LogStorage>) => Promise<void>,
    ) =>
      test(title, async () => {
        const folder = mkdtempSync(join(tmpdir(), 'vigie-sweep-'));
        let storage = open(folder);
        try {
          await run(storage, async () => {
            if (name === 'in memory') return storage;
            await storage.close();
            return (storage = open(folder));
          });
        } finally {
          await storage.close();
          rmSync(folder, { recursive: true });
        }
      });

    withStorage('what is older than its retention goes, and offsets never begin anew', async (storage, reopen) => {
      const topic = { retentionMs: HOUR_MS, compacted: false };
      const partition = storage.partition('a.v1', 0, false);
      await partition.append(Array.from({ length: 2_500 }, (_, i) => record(i, 'k')));
      await partition.append([record(2 * HOUR_MS, 'young')]);
      await sweep({ partitions: () => [{ topic, log: partition }], log, now: () => 2 * HOUR_MS + 1 });
      expect(partition.read(0, 10, Infinity).map(({ key, offset }) => [key, offset])).toEqual([['young', 2_500]]);
      expect(partition.first()).toBe(2_500);

      await sweep({ partitions: () => [{ topic, log: partition }], log, now: () => 9 * HOUR_MS });
      const again = (await reopen()).partition('a.v1', 0, false);
      expect([again.read(0, 10, Infinity), again.first(), again.end]).toEqual([[], 2_501, 2_501]);
      await again.append([record(9 * HOUR_MS, 'next')]);
      expect(again.read(0, 10, Infinity)[0]?.offset).toBe(2_501);
    });

    withStorage(
      'a compacted topic keeps the newest message of every key until it expires too, and for a while the others',
      async (storage, reopen) => {
        const topic = { retentionMs: 10 * HOUR_MS, compacted: true };
        const partition = storage.partition('c.v1', 0, true);
        await Promise.all([
          partition.append([record(1, 'a'), record(2, 'b'), record(3, 'a')]),
          partition.append([record(4, 'b')]),
        ]);
        const swept = await reopen();
        const same = swept.partition('c.v1', 0, true);
        await same.append([record(5, 'a'), record(9 * HOUR_MS, 'b')]);
        await sweep({ partitions: () => [{ topic, log: same }], log, now: () => 9 * HOUR_MS });
        const kept = same.read(0, 10, Infinity).map(({ key, at }) => [key, at]);
        expect(kept).toEqual([
          ['b', 4],
          ['a', 5],
          ['b', 9 * HOUR_MS],
        ]);
        await sweep({ partitions: () => [{ topic, log: same }], log, now: () => 11 * HOUR_MS });
        await same.append([record(11 * HOUR_MS, 'a'), record(11 * HOUR_MS + 1, 'a')]);
        await sweep({ partitions: () => [{ topic, log: same }], log, now: () => 12 * HOUR_MS });
        const young = same.read(0, 10, Infinity).map(({ key, at }) => [key, at]);
        expect(young).toEqual([
          ['b', 9 * HOUR_MS],
          ['a', 11 * HOUR_MS + 1],
        ]);
      },
    );

    withStorage('keys too long for an index are compacted all the same', async (storage) => {
      const partition = storage.partition('l.v1', 0, true);
      const key = 'long'.repeat(1_000);
      await partition.append([record(1, key), record(2, key)]);
      await partition.compact(HOUR_MS, 10);
      expect(partition.read(0, 10, Infinity).map((kept) => [kept.key === key, kept.at])).toEqual([[true, 2]]);
    });
  });
}

storages('on LMDB', (folder) => openLmdbLog(folder));
storages('in memory', () => openMemoryLog());
