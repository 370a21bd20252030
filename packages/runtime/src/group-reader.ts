import { Bell } from './bell.ts';
import type { Deliver } from './deliver.ts';
import type { Log } from './log.ts';
import type { LogStorage, PartitionLog } from './log-storage.ts';
import { retryDelayMs, type RetryPolicy } from './retries.ts';

/** The most bytes of values in one run, so that large messages make short batches. */
const MAX_RUN_BYTES = 4_000_000;

/** One call of `consume`: a consumer within its group. */
interface Member {
  readonly deliver: Deliver;
  readonly maxBatch: number;
  /** Runs it has in hand; it has left for good once they are settled. */
  readonly inHand: Set<Promise<void>>;
  leaving: boolean;
  /** Takes no further run; a failure is what `consume` rejects with. */
  leave(failure?: { readonly error: unknown }): void;
}

/** How far the group is in one partition. */
interface Cursor {
  readonly index: number;
  readonly log: PartitionLog;
  /** The next offset to read; everything below is committed. */
  position: number;
  /** Failures of the run at `position` so far. */
  failed: number;
  looping: boolean;
}

/** What one group reads, from where, and whom it tells. */
export interface GroupReaderOptions {
  readonly topic: string;
  readonly group: string;
  readonly storage: LogStorage;
  readonly partitions: readonly PartitionLog[];
  readonly from: 'earliest' | 'latest';
  readonly startAt: Readonly<Record<number, string>> | undefined;
  readonly retry: RetryPolicy;
  readonly log: Log;
  /** Called after every commit and every change of members. */
  readonly moved: () => void;
  readonly redelivered: () => void;
}

/**
 * One group's reading of one topic.
 *
 * Every partition has one loop while the group has members, and the loop does one run at a time: read a page, give it to
 * the partition's owner, commit, go on. The owner is looked up anew before each run (members in order of joining take
 * partitions in turn), so a member that joins or leaves needs no hand-over: a run in hand is finished and committed by
 * whoever has it, and the next goes to the new owner. Hence order within a partition, and each run to one member only.
 */
export class GroupReader {
  readonly topic: string;
  readonly group: string;
  readonly #options: GroupReaderOptions;
  readonly #cursors: readonly Cursor[];
  readonly #bell = new Bell();
  #members: readonly Member[] = [];

  constructor(options: GroupReaderOptions) {
    this.#options = options;
    this.topic = options.topic;
    this.group = options.group;
    this.#cursors = options.partitions.map((log, index) => ({
      index,
      log,
      position: this.#startOf(log, index),
      failed: 0,
      looping: false,
    }));
  }

  get isLive(): boolean {
    return this.#members.length > 0;
  }

  /** True while a loop still has a run in hand, members or not. */
  get isRunning(): boolean {
    return this.isLive || this.#cursors.some((cursor) => cursor.looping);
  }

  /** Messages not yet handled and committed. */
  behind(): number {
    let sum = 0;
    for (const { log, position } of this.#cursors) sum += log.end - Math.max(position, Math.min(log.first(), log.end));
    return sum;
  }

  /** There is something new to read. */
  wake(): void {
    this.#bell.ring();
  }

  /** Takes part until `signal` aborts and the runs in hand are committed; rejects when a handler failed for good. */
  async join(deliver: Deliver, maxBatch: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    let onAbort: (() => void) | undefined;
    const failure = await new Promise<{ readonly error: unknown } | undefined>((resolve) => {
      const member: Member = {
        deliver,
        maxBatch,
        inHand: new Set(),
        leaving: false,
        leave: (failed) => {
          member.leaving = true;
          this.#members = this.#members.filter((other) => other !== member);
          this.#bell.ring();
          this.#options.moved();
          // NOTE: a run that fails is still in hand here; its promise settles right after.
          void Promise.all(member.inHand).then(() => resolve(failed));
        },
      };
      this.#members = [...this.#members, member];
      this.#bell.ring();
      onAbort = () => member.leave();
      signal.addEventListener('abort', onAbort, { once: true });
      for (const cursor of this.#cursors) if (!cursor.looping) void this.#loop(cursor);
    });
    signal.removeEventListener('abort', onAbort!);
    if (failure !== undefined) throw failure.error;
  }

  /** Sends every member away; resolves once their runs are committed. */
  async stop(): Promise<void> {
    const inHand = this.#members.flatMap((member) => [...member.inHand]);
    for (const member of this.#members) member.leave();
    await Promise.all(inHand);
  }

  async #loop(cursor: Cursor): Promise<void> {
    cursor.looping = true;
    for (;;) {
      const owner = this.#members[cursor.index % this.#members.length];
      if (owner === undefined) break;
      const end = cursor.log.end;
      const page = cursor.log.read(cursor.position, owner.maxBatch, MAX_RUN_BYTES);
      if (page.length === 0) {
        // Where the tail of the log was compacted or expired away there is nothing left to wait for.
        cursor.position = Math.max(cursor.position, end);
        await this.#bell.wait();
        continue;
      }
      const next = page.at(-1)!.offset + 1;
      const work = this.#run(cursor, owner, {
        partition: cursor.index,
        messages: page.map(({ offset, key, value }) => ({ offset: String(offset), key, value })),
        nextOffset: String(next),
      });
      owner.inHand.add(work);
      await work;
      owner.inHand.delete(work);
    }
    cursor.looping = false;
    this.#options.moved();
  }

  /** Never rejects: a failure is waited out, or becomes the member's. */
  async #run(cursor: Cursor, owner: Member, run: Parameters<Deliver>[0]): Promise<void> {
    const { topic, group, storage, retry, log } = this.#options;
    try {
      await owner.deliver(run);
      const next = Number(run.nextOffset);
      await storage.commit(group, topic, cursor.index, next);
      cursor.position = next;
      cursor.failed = 0;
      this.#options.moved();
    } catch (error) {
      cursor.failed += 1;
      const delayMs = retryDelayMs(retry, cursor.failed);
      const place = { topic, group, partition: cursor.index, offset: run.messages[0]?.offset };
      if (delayMs === undefined) {
        log.error({ ...place, attempts: cursor.failed, err: error }, 'handler failed for good, consumer stops');
        cursor.failed = 0;
        owner.leave({ error });
        return;
      }
      log.warn({ ...place, attempt: cursor.failed, delayMs, err: error }, 'handler threw, the batch comes again');
      this.#options.redelivered();
      const until = Date.now() + delayMs;
      while (!owner.leaving && Date.now() < until) await this.#bell.wait(until - Date.now());
    }
  }

  #startOf(partition: PartitionLog, index: number): number {
    const { topic, group, storage, from, startAt, log } = this.#options;
    const asked = startAt?.[index];
    const wanted = asked === undefined ? storage.committed(group, topic, index) : Number(asked);
    const first = partition.first();
    if (wanted === undefined && from === 'earliest') return first;
    if (wanted === undefined) {
      // Kept at once: a group that is killed before its first commit still reads what came after its beginning.
      void storage.commit(group, topic, index, partition.end);
      return partition.end;
    }
    if (wanted > partition.end)
      log.warn(
        { topic, group, partition: index, wanted, end: partition.end },
        'the log ends before the offset asked for',
      );
    if (wanted < first && partition.end > 0)
      log.debug(
        { topic, group, partition: index, wanted, first },
        'the oldest messages have expired or were compacted',
      );
    return Math.min(Math.max(wanted, first), partition.end);
  }
}
