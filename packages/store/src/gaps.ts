import type { Gap } from '@vigie/contracts/gap';
import type { Queryable } from './database.ts';
import { toJson } from './values.ts';

const COLUMNS = 'id, source, from_at as "from", to_at as "to", because, detail';

/** Keeps gaps; a gap that was open is closed by its later message, never opened again. */
export async function saveGaps(db: Queryable, gaps: readonly Gap[]): Promise<void> {
  const newest = [...new Map(gaps.map((gap) => [gap.id, gap])).values()];
  if (newest.length === 0) return;
  await db.query(
    `insert into gaps (id, source, from_at, to_at, because, detail)
     select id, source, "from", "to", because, detail
     from jsonb_to_recordset($1::jsonb) as t (
       id text, source text, "from" timestamptz, "to" timestamptz, because text, detail text)
     on conflict (id) do update set
       from_at = excluded.from_at, to_at = excluded.to_at, because = excluded.because, detail = excluded.detail
     where gaps.to_at is null or excluded.to_at is not null`,
    [toJson(newest)],
  );
}

/** The newest gaps first. */
export async function listGaps(db: Queryable, limit: number): Promise<Gap[]> {
  return db.query<Gap>(`select ${COLUMNS} from gaps order by from_at desc, id limit $1`, [limit]);
}

/** Gaps that last. */
export async function openGaps(db: Queryable): Promise<Gap[]> {
  return db.query<Gap>(`select ${COLUMNS} from gaps where to_at is null order by from_at, id`, []);
}
