import { AsyncLocalStorage } from 'node:async_hooks';
import { Bell } from './bell.ts';
import type { GroupReader } from './group-reader.ts';
import type { Log } from './log.ts';

/** Nothing waits longer than this: a wait that no rule foresaw (a handler that publishes from another async context) heals. */
const MAX_WAIT_MS = 30_000;

/**
 * Makes a publisher wait while a live group is more than `maxBehind` messages behind on its topic, so that a slow consumer
 * slows its producer.
 *
 * A publisher may itself be a handler, so waits can form a ring: group A publishes into a topic of group B, which publishes
 * into a topic of group A (or A into its own), and all wait for ever. So every wait is remembered as an edge from the group
 * that waits to the group waited for, and a publish whose edge would close a ring goes through at once: the bound is then
 * exceeded by that one batch. Groups without members hold nobody up; the log keeps what they have not read.
 */
export class BackPressure {
  readonly #maxBehind: number;
  readonly #log: Log;
  readonly #bell = new Bell();
  /** The group within whose handler the current code runs. */
  readonly #inside = new AsyncLocalStorage<GroupReader>();
  readonly #waits = new Set<{ readonly waiting: GroupReader; readonly for: GroupReader }>();

  constructor(maxBehind: number, log: Log) {
    this.#maxBehind = maxBehind;
    this.#log = log;
  }

  /** Runs a handler of `reader`, so that its publishes are known to be its own. */
  inside<T>(reader: GroupReader, run: () => Promise<T>): Promise<T> {
    return this.#inside.run(reader, run);
  }

  /** A group has committed, or has lost a member. */
  moved(): void {
    this.#bell.ring();
  }

  async wait(readers: () => readonly GroupReader[]): Promise<void> {
    const publisher = this.#inside.getStore();
    const giveUpAt = Date.now() + MAX_WAIT_MS;
    for (;;) {
      const slow = readers().find((reader) => reader.isLive && reader.behind() > this.#maxBehind);
      if (slow === undefined) return;
      if (publisher !== undefined && this.#reaches(slow, publisher)) return;
      const leftMs = giveUpAt - Date.now();
      if (leftMs <= 0) {
        this.#log.warn(
          { topic: slow.topic, group: slow.group, behind: slow.behind() },
          'published past a stalled group',
        );
        return;
      }
      const edge = publisher === undefined ? undefined : { waiting: publisher, for: slow };
      if (edge !== undefined) this.#waits.add(edge);
      await this.#bell.wait(leftMs);
      if (edge !== undefined) this.#waits.delete(edge);
    }
  }

  #reaches(from: GroupReader, goal: GroupReader, seen = new Set<GroupReader>()): boolean {
    if (from === goal) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    for (const wait of this.#waits) if (wait.waiting === from && this.#reaches(wait.for, goal, seen)) return true;
    return false;
  }
}
