import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { numeric, optional, UsageError } from '../evaluate/task.ts';
import { spread, type Bench } from './bench.ts';
import { openDistributed } from './pipeline/distributed.ts';
import { openEmbedded } from './pipeline/embedded.ts';
import type { Run, Stage } from './pipeline/stage.ts';

const DRILL = 'infra/drill/posts.ndjson';
const RUNS = 3;
/** Seconds that posts arrive at the asked rate while the delay is measured. */
const RATE_SECONDS = 30;

/**
 * Posts end to end: a file, the log, annotation, matching, the database. Throughput is posts over the time from the first one
 * accepted at the door to the last one readable; delay is measured on posts that arrive at a steady rate.
 */
export const pipeline: Bench = {
  name: 'pipeline',
  usage: 'pipeline --adapter kafka|embedded [--posts F] [--rate 100]',
  run: async (options, note) => {
    const adapter = optional(options, 'adapter', 'embedded');
    if (adapter !== 'kafka' && adapter !== 'embedded')
      throw new UsageError(`--adapter is kafka or embedded, not "${adapter}"`);
    const rate = numeric(options, 'rate', 100);
    const lines = await readPosts(optional(options, 'posts', DRILL));
    const folder = await mkdtemp(join(tmpdir(), 'vigie-bench-'));
    const stage: Stage = adapter === 'kafka' ? await openDistributed(folder, note) : openEmbedded(folder, note);
    try {
      const whole = join(folder, 'posts.ndjson');
      await writeFile(whole, lines.join('\n'));
      const runs: Run[] = [];
      for (let run = 1; run <= RUNS; run++) {
        const measured = await stage.run({ file: whole, posts: lines.length, speed: 'max' });
        note(`run ${run}: ${Math.round(measured.postsPerSecond)} posts/s`);
        runs.push(measured);
      }
      const steady = await atRate(folder, lines, rate, stage);
      note(`at ${rate} posts/s: p50 ${steady.latencyMs.p50} ms, p95 ${steady.latencyMs.p95} ms`);
      return {
        adapter,
        runs: RUNS,
        postsPerSecond: spread(runs.map((run) => run.postsPerSecond)),
        latencyMs: steady.latencyMs,
        rate,
        rssMb: runs.at(-1)!.rssMb,
        posts: lines.length,
        lost: [...runs, steady].reduce((sum, run) => sum + run.lost, 0),
        doubled: [...runs, steady].reduce((sum, run) => sum + run.doubled, 0),
      };
    } finally {
      await stage.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** The rows that are posts, without the mark of a drill: these are measured as real posts are. */
async function readPosts(file: string): Promise<string[]> {
  const rows = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const posts = rows.map((line) => JSON.parse(line) as Record<string, unknown>).filter((row) => 'text' in row);
  return posts.map(({ exercise: _exercise, ...row }) => JSON.stringify(row));
}

/** The same posts, a steady number a second, in real time. */
async function atRate(folder: string, lines: readonly string[], rate: number, stage: Stage): Promise<Run> {
  const file = join(folder, 'steady.ndjson');
  const first = Date.UTC(2026, 0, 17, 17);
  const steady = Array.from({ length: Math.round(rate * RATE_SECONDS) }, (_, i) => ({
    ...(JSON.parse(lines[i % lines.length]!) as object),
    id: `steady-${i}`,
    createdAt: new Date(first + (i * 1000) / rate).toISOString(),
  }));
  await writeFile(file, steady.map((row) => JSON.stringify(row)).join('\n'));
  await sleep(500);
  return stage.run({ file, posts: steady.length, speed: 1 });
}
