import type { Tally } from '@vigie/contracts/tally';
import type { Queryable } from './database.ts';
import { toJson } from './values.ts';

/** Keeps what the door said last of each source. */
export async function saveTallies(db: Queryable, tallies: readonly Tally[]): Promise<void> {
  const newest = new Map<string, Tally>();
  for (const tally of tallies) if ((newest.get(tally.source)?.at ?? '') <= tally.at) newest.set(tally.source, tally);
  if (newest.size === 0) return;
  await db.query(
    `insert into tallies (source, since, refused, gap, finished, at)
     select source, since, refused, gap, finished, at
     from jsonb_to_recordset($1::jsonb) as t (
       source text, since timestamptz, refused jsonb, gap text, finished boolean, at timestamptz)
     on conflict (source) do update set
       since = excluded.since, refused = excluded.refused, gap = excluded.gap, finished = excluded.finished, at = excluded.at
     where tallies.at <= excluded.at`,
    [toJson([...newest.values()])],
  );
}

/** What the door said last, by source. */
export async function listTallies(db: Queryable): Promise<Tally[]> {
  return db.query<Tally>('select source, since, refused, gap, finished, at from tallies order by source', []);
}
