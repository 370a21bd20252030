import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { numeric, optional, UsageError } from '../evaluate/task.ts';
import { percentile, spread, type Bench } from './bench.ts';
import type { MatchOrder, MatchRun } from './match-child.ts';

const SYSTEMS = ['ours', 'firstStoryDetection', 'leader'] as const;

/** How fast posts are matched on top of a live state of a given size, beside two published methods in the same run. */
export const match: Bench = {
  name: 'match',
  usage: 'match [--live 100000,1000000] [--runs 3] [--systems ours,firstStoryDetection,leader]',
  run: async (options, note) => {
    const sizes = optional(options, 'live', '100000').split(',').map(Number);
    if (sizes.some((size) => !Number.isInteger(size) || size < 0)) throw new UsageError('--live takes whole numbers');
    const runs = numeric(options, 'runs', 3);
    const asked = optional(options, 'systems', SYSTEMS.join(',')).split(',');
    const live: Record<string, Record<string, unknown>> = {};
    let [snapshotMs, restoreMs]: [number | null, number | null] = [null, null];
    for (const size of sizes) {
      live[size] = {};
      for (const system of SYSTEMS.filter((s) => asked.includes(s))) {
        const results: MatchRun[] = [];
        for (let seed = 1; seed <= runs; seed++) {
          note(`${system} on ${size} posts, run ${seed} of ${runs}`);
          results.push(await inOwnProcess({ system, live: size, seed }));
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
          ...(system === 'ours' ? { claims: results[0]!.claims } : {}),
        };
        if (system === 'ours') {
          snapshotMs = middle((r) => r.snapshotMs!);
          restoreMs = middle((r) => r.restoreMs!);
        }
      }
    }
    // Sharding and the soak are not there yet: null, not invented.
    return { runs, live, shards: null, snapshotMs, restoreMs, soak: null };
  },
};

async function inOwnProcess(order: MatchOrder): Promise<MatchRun> {
  const self = fileURLToPath(import.meta.url);
  const child = fork(self.replace(/match\.(ts|js)$/, 'match-child.$1'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return await new Promise((resolve, reject) => {
    child.once('message', (run) => resolve(run as MatchRun));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the measuring process ended with code ${code}`)));
    child.send(order);
  });
}
