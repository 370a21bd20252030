import type { DeadLetter } from '@vigie/contracts/dead-letter';
import type { SourcesView } from '@vigie/contracts/rest/health';
import type { Queryable } from './database.ts';
import { toJson } from './values.ts';

/** A dead letter without its bytes, and when it was put back. */
export type DeadLetterView = SourcesView['deadLetters'][number];

const COLUMNS =
  'd.id, d.topic, d.consumer_group as "group", d.partition, d.log_offset as "offset", d.key, d.reason, d.at, d.replayed_at as "replayedAt"';

/** Keeps refused messages; twice is once. The bytes of a post that was deleted meanwhile are not kept. */
export async function saveDeadLetters(db: Queryable, letters: readonly DeadLetter[]): Promise<void> {
  const unique = [...new Map(letters.map((letter) => [letter.id, letter])).values()];
  if (unique.length === 0) return;
  await db.query(
    `insert into dead_letters (id, topic, consumer_group, partition, log_offset, key, value, reason, at)
     select t.id, t.topic, t."group", t.partition, t."offset", t.key,
       case when p.id is null then decode(t.value, 'base64') else '' end, t.reason, t.at
     from jsonb_to_recordset($1::jsonb) as t (
       id text, topic text, "group" text, partition integer, "offset" text, key text, value text, reason text, at timestamptz)
     left join posts p on p.id = t.key and p.deleted_at is not null
     on conflict (id) do nothing`,
    [toJson(unique)],
  );
}

/** The newest first. */
export async function listDeadLetters(db: Queryable, limit: number): Promise<DeadLetterView[]> {
  return db.query<DeadLetterView>(`select ${COLUMNS} from dead_letters d order by d.at desc, d.id limit $1`, [limit]);
}

/** A dead letter with its bytes, base64. */
export async function findDeadLetter(
  db: Queryable,
  id: string,
): Promise<(DeadLetter & { replayedAt: string | null }) | undefined> {
  const [row] = await db.query<DeadLetter & { replayedAt: string | null }>(
    `select ${COLUMNS}, translate(encode(d.value, 'base64'), E'\\n', '') as value from dead_letters d where d.id = $1`,
    [id],
  );
  return row;
}

/** Notes that a letter was put back on its topic. */
export async function markReplayed(db: Queryable, id: string, at: string): Promise<void> {
  await db.query('update dead_letters set replayed_at = $2::timestamptz where id = $1', [id, at]);
}
