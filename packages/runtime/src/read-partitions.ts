import type { PartitionLog } from './log-storage.ts';
import type { RawMessage } from './raw-bus.ts';

const PAGE = 500;
const PAGE_BYTES = 4_000_000;

/** What lies in these partitions now, one after the other, a page in memory at a time. */
export async function* readPartitions(partitions: readonly PartitionLog[]): AsyncGenerator<RawMessage> {
  for (const partition of partitions) {
    const end = partition.end;
    let from = partition.first();
    for (;;) {
      const page = partition.read(from, PAGE, PAGE_BYTES).filter((record) => record.offset < end);
      if (page.length === 0) break;
      yield* page;
      from = page.at(-1)!.offset + 1;
    }
  }
}
