import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '@vigie/runtime/log';
import type { Database } from '@vigie/store/database';
import { expirePosts } from '@vigie/store/retention';

const EVERY_MS = 5 * 60_000;

/** How long what people wrote is kept. */
export interface Retention {
  readonly postDays: number;
  readonly flaggedPostDays: number;
}

/** Forgets what is over its time, every few minutes until `signal` aborts; a database out of reach waits for the next round. */
export async function retain(
  database: Database,
  retention: Retention,
  { log, now, signal }: { log: Log; now: () => Date; signal: AbortSignal },
): Promise<void> {
  while (!signal.aborted) {
    try {
      const forgotten = await expirePosts(database, { now: now().toISOString(), ...retention });
      if (forgotten > 0) log.info({ posts: forgotten }, 'texts over their time were forgotten');
    } catch (error) {
      log.warn({ err: error }, 'retention waits for the database');
    }
    await sleep(EVERY_MS, undefined, { signal }).catch(() => {});
  }
}
