import { setImmediate } from 'node:timers/promises';
import type { Log } from './log.ts';
import type { PartitionLog } from './log-storage.ts';

const EVERY_MS = 60_000;

/** Records looked at in one go: a few milliseconds of the process's time. */
const STEP = 1_000;

/** A superseded message stays this long, so that whoever keeps up sees every message of a compacted topic. */
const COMPACT_AFTER_MS = 5 * 60_000;

/** Which partitions are swept, and by what clock. */
export interface SweepOptions {
  readonly partitions: () => ReadonlyArray<{
    readonly topic: { readonly retentionMs: number; readonly compacted: boolean };
    readonly log: PartitionLog;
  }>;
  readonly log: Log;
  readonly everyMs?: number;
  readonly now?: () => number;
}

/**
 * Removes what the topics table says is no longer kept: by age, and, in compacted topics, what a newer message of the same
 * key supersedes. Works in short steps and lets the process do other things between them.
 */
export async function sweep(options: SweepOptions): Promise<void> {
  const now = (options.now ?? Date.now)();
  for (const { topic, log } of options.partitions()) {
    if (topic.compacted) await inSteps(() => log.compact(now - COMPACT_AFTER_MS, STEP));
    await inSteps(() => log.expire(now - topic.retentionMs, STEP));
  }
}

async function inSteps(step: () => Promise<number>): Promise<void> {
  while ((await step()) === STEP) await setImmediate();
}

/** Sweeps once a minute until stopped. */
export function startSweeping(options: SweepOptions): { stop(): Promise<void> } {
  let stopped = false;
  let sweeping: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    sweeping = sweeping.then(async () => {
      if (stopped) return;
      try {
        await sweep(options);
      } catch (error) {
        options.log.error({ err: error }, 'sweeping the log failed');
      }
    });
  }, options.everyMs ?? EVERY_MS);
  timer.unref();
  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      await sweeping;
    },
  };
}
