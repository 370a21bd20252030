import { readFile } from 'node:fs/promises';
import type { Queryable } from '@vigie/store/database';
import { percentile } from '../bench.ts';

/** One file played through the whole pipeline. */
export interface Play {
  readonly file: string;
  readonly posts: number;
  readonly speed: number | 'max';
}

/** What one play measured. */
export interface Run {
  readonly postsPerSecond: number;
  readonly latencyMs: { readonly p50: number; readonly p95: number; readonly p99: number };
  readonly rssMb: Readonly<Record<string, number>>;
  readonly lost: number;
  readonly doubled: number;
}

/** A pipeline that can be played, over one log and one database. */
export interface Stage {
  run(play: Play): Promise<Run>;
  close(): Promise<void>;
}

/** Reads from the database what became of a play: every post knows when it was accepted and when it was stored. */
export async function figuresOf(db: Queryable, posts: number): Promise<Omit<Run, 'rssMb'>> {
  const rows = await db.query<{ ms: number; accepted: number; stored: number }>(
    `select
       extract(epoch from stored_at - accepted_at)::float8 * 1000 as ms,
       extract(epoch from accepted_at)::float8 as accepted,
       extract(epoch from stored_at)::float8 as stored
     from posts
     where accepted_at is not null`,
    [],
  );
  const sorted = rows.map(({ ms }) => ms).sort((a, b) => a - b);
  const began = rows.reduce((least, { accepted }) => Math.min(least, accepted), Number.POSITIVE_INFINITY);
  const ended = rows.reduce((most, { stored }) => Math.max(most, stored), 0);
  const at = (p: number): number => Math.round(percentile(sorted, p));
  return {
    postsPerSecond: rows.length / (ended - began),
    latencyMs: { p50: at(0.5), p95: at(0.95), p99: at(0.99) },
    lost: posts - rows.length,
    doubled: await doubled(db),
  };
}

/** Posts that a claim's snapshot counts beyond those that are in it. */
async function doubled(db: Queryable): Promise<number> {
  const [row] = await db.query<{ n: number }>(
    `select coalesce(sum(greatest(0, c.posts - (select count(*) from memberships m where m.claim = c.id))), 0)::int as n
     from claims c
     where c.merged_into is null`,
    [],
  );
  return row?.n ?? 0;
}

/** A process's largest resident memory so far, in megabytes. */
export async function peakRssMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(status.match(/VmHWM:\s+(\d+)/)?.[1] ?? Number.NaN) / 1024);
}
