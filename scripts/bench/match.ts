import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { numeric, optional, UsageError } from '../evaluate/task.ts';
import { percentile, spread, type Bench } from './bench.ts';
import type { MatchOrder, MatchRun } from './match-child.ts';
import type { ShardsRun } from './match-shards.ts';
import type { Soak } from './match-soak.ts';

const SHIPPED_MAX_CLAIMS = 300_000;
const SYSTEMS = ['ours', 'firstStoryDetection', 'leader'] as const;

/**
 * How fast posts are matched on top of a live state of a given size, beside two published methods in the same run. `--live` says
 * how many posts were taken before; how many the engine still holds, in how many claims, stands beside (above `--max-claims` it
 * forgets the longest silent).
 */
export const match: Bench = {
  name: 'match',
  usage:
    'match [--live 100000,1000000] [--max-claims 300000] [--runs 3] [--systems ours,firstStoryDetection,leader|none] [--shards 8|0] [--soak-minutes 120|0]',
  run: async (options, note) => {
    const sizes = optional(options, 'live', '100000').split(',').map(Number);
    if (sizes.some((size) => !Number.isInteger(size) || size < 0)) throw new UsageError('--live takes whole numbers');
    const runs = numeric(options, 'runs', 3);
    const maxClaims = numeric(options, 'max-claims', SHIPPED_MAX_CLAIMS);
    const asked = optional(options, 'systems', SYSTEMS.join(',')).split(',');
    const live: Record<string, Record<string, unknown>> = {};
    let [snapshotMs, restoreMs]: [number | null, number | null] = [null, null];
    for (const size of sizes) {
      live[size] = {};
      for (const system of SYSTEMS.filter((s) => asked.includes(s))) {
        const results: MatchRun[] = [];
        for (let seed = 1; seed <= runs; seed++) {
          note(`${system} on ${size} posts, run ${seed} of ${runs}`);
          results.push(await inOwnProcess<MatchRun>({ system, live: size, seed, maxClaims }));
        }
        const middle = (pick: (run: MatchRun) => number): number =>
          percentile(
            results.map(pick).sort((a, b) => a - b),
            0.5,
          );
        live[size][system] = {
          postsPerSecond: spread(results.map((r) => r.postsPerSecond)),
          p99Ms: middle((r) => r.p99Ms),
          rssMb: Math.max(...results.map((r) => r.rssMb)),
          ...(system === 'ours' ? { postsHeld: results[0]!.posts, claims: results[0]!.claims } : {}),
        };
        if (system === 'ours') {
          snapshotMs = middle((r) => r.snapshotMs!);
          restoreMs = middle((r) => r.restoreMs!);
        }
      }
    }
    const counts = optional(options, 'shards', '8')
      .split(',')
      .map(Number)
      .filter((n) => n > 0);
    const shards: Record<string, unknown> = {};
    for (const count of counts) shards[count] = await sharded(count, Math.max(...sizes), runs, note);
    const minutes = numeric(options, 'soak-minutes', 120);
    // Each part may be run, and saved, by itself.
    return {
      runs,
      ...(asked.includes('none') ? {} : { maxClaims, live, snapshotMs, restoreMs }),
      ...(counts.length === 0 ? {} : { shards }),
      ...(minutes === 0 ? {} : { soak: await soaked(minutes, note) }),
    };
  },
};

/** Shares and times of `count` scorers, and what Amdahl's law leaves of that many cores. */
async function sharded(
  count: number,
  live: number,
  runs: number,
  note: (line: string) => void,
): Promise<Record<string, unknown>> {
  const results: ShardsRun[] = [];
  for (let seed = 1; seed <= runs; seed++) {
    note(`${count} scorers on ${live} posts, run ${seed} of ${runs}`);
    results.push(await inOwnProcess<ShardsRun>({ system: 'shards', live, seed, count }));
  }
  const { median: serialShare } = spread(results.map((r) => r.serialShare));
  return {
    live,
    postsPerSecond: spread(results.map((r) => r.postsPerSecond)),
    serialShare,
    scoringSpeedup: spread(results.map((r) => r.scoringSpeedup)),
    postsPerSecondWithCores: spread(results.map((r) => r.postsPerSecondWithCores)),
    mostSpeedup: Math.round(100 / (serialShare + (1 - serialShare) / count)) / 100,
  };
}

/** The soak, and whether its first ten minutes come to the same fingerprint when run again. */
async function soaked(minutes: number, note: (line: string) => void): Promise<Record<string, unknown>> {
  note(`a soak of ${minutes} minutes of event time, on top of a day`);
  const { hashAfterTenMinutes, ...figures } = await inOwnProcess<Soak>({ system: 'soak', minutes });
  note('its first ten minutes again');
  const again = minutes < 10 ? null : await inOwnProcess<Soak>({ system: 'soak', minutes: 10 });
  return { ...figures, isRepeatable: again && again.hashAfterTenMinutes === hashAfterTenMinutes };
}

async function inOwnProcess<T>(order: MatchOrder): Promise<T> {
  const self = fileURLToPath(import.meta.url);
  const child = fork(self.replace(/match\.(ts|js)$/, 'match-child.$1'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  // It may be in the midst of its work and hear of no parent's end.
  const end = (): void => void child.kill();
  process.once('exit', end);
  child.once('exit', () => process.removeListener('exit', end));
  return await new Promise((resolve, reject) => {
    child.once('message', (run) => resolve(run as T));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the measuring process ended with code ${code}`)));
    child.send(order);
  });
}
