import { setTimeout as sleep } from 'node:timers/promises';
import type { Tally } from '@vigie/contracts/tally';
import { tallies } from '@vigie/contracts/topics';
import type { Bus } from '@vigie/runtime/bus';
import type { Log } from '@vigie/runtime/log';
import type { Tallies } from './tally.ts';

const EVERY_MS = 2_000;

interface TellDeps {
  readonly bus: Pick<Bus, 'publish'>;
  readonly tallies: Pick<Tallies, 'now'>;
  readonly wallNow: () => number;
  readonly log: Log;
  readonly everyMs?: number;
}

/** Publishes the tally of each source whenever it changed, until `signal` aborts. A log out of reach is tried again: no post waits for this. */
export async function tellTallies(deps: TellDeps, signal: AbortSignal): Promise<void> {
  const told = new Map<string, string>();
  while (!signal.aborted) {
    const at = new Date(deps.wallNow()).toISOString();
    const news = deps.tallies.now(at).filter((tally) => told.get(tally.source) !== contentOf(tally));
    try {
      if (news.length > 0) await deps.bus.publish(tallies, news);
      for (const tally of news) told.set(tally.source, contentOf(tally));
    } catch (error) {
      deps.log.warn({ err: error }, 'the tallies could not be told, trying again');
    }
    await sleep(deps.everyMs ?? EVERY_MS, undefined, { signal }).catch(() => {});
  }
}

const contentOf = ({ at: _at, ...content }: Tally): string => JSON.stringify(content);
