import type { UserId } from '@vigie/contracts/ids';
import type { LiveStatus } from '@vigie/contracts/live';
import { busCheck } from '@vigie/runtime/bus-check';
import type { Check } from '@vigie/runtime/health';
import { openGaps } from '@vigie/store/gaps';
import { countLocks } from '@vigie/store/locks';
import { countViews } from '@vigie/store/queue';
import type { ConsoleDeps } from './deps.ts';
import { wholeOf, type StreamShare } from './stream-view.ts';

/** The group under which the console reads every topic. */
export const GROUP = 'console';

/** Behind by more messages than this, the console says that it is catching up. */
const CATCHING_UP = 500;
/** The parts that `/health/ready` names. A silent source is told and fails nothing: that may be the world. */
export function partsOf({ database, bus, sources }: ConsoleDeps): Readonly<Record<string, Check>> {
  return {
    database: async () => {
      await database.query('select 1', []);
      return { ok: true };
    },
    log: busCheck(bus),
    sources: async () => {
      const [seen, gaps] = await Promise.all([sources(), openGaps(database)]);
      const quiet = new Set([
        ...seen.sources.filter(({ state }) => state === 'silent' || state === 'disconnected').map(({ name }) => name),
        ...gaps.map(({ source }) => source),
      ]);
      return { ok: true, detail: quiet.size === 0 ? 'none is silent' : `silent: ${[...quiet].sort().join(', ')}` };
    },
  };
}

/** How the stream is right now, as browsers are told. */
export async function statusNow(deps: ConsoleDeps, shares: () => readonly StreamShare[]): Promise<LiveStatus> {
  const at = deps.now();
  const stream = wholeOf(shares());
  const [counts, gaps, lag, locks] = await Promise.all([
    countViews(deps.database, NOBODY, at.toISOString()),
    openGaps(deps.database),
    deps.bus.lag(),
    countLocks(deps.database, at.toISOString()),
  ]);
  const behind = lag.filter(({ group }) => group === GROUP).reduce((sum, { messages }) => sum + messages, 0);
  return {
    postsPerSecond: stream.rate,
    lagMs: stream.lagMs,
    eventTime: stream.eventTime,
    drill: deps.drill === null ? null : { speed: deps.drill.speed, finished: deps.drill.finished() },
    openGaps: gaps.map(({ source, from, because }) => ({ source, from, because })),
    flagged: counts.queue,
    inProgress: locks,
    catchingUp: behind > CATCHING_UP,
    ...(deps.inFlood === undefined ? {} : { flood: deps.inFlood() }),
  };
}

const NOBODY = '' as UserId;
