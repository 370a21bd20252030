import type { PostId } from '@vigie/contracts/ids';
import type { Database } from './database.ts';
import { blankQuotes } from './deletions.ts';

/** How long what people wrote is kept, counted from when it came here. */
export interface Retention {
  readonly now: string;
  readonly postDays: number;
  /** For posts of a claim that was flagged: what a verdict rests on. */
  readonly flaggedPostDays: number;
  /** Refused messages, which may hold a post. */
  readonly deadLetterDays?: number;
}

/**
 * Forgets the text of posts whose time is over and returns how many. The post keeps its place and its counts; the sentence of
 * a claim stays, without its author. Also takes out what a deletion missed because a snapshot was being written at that
 * moment. Run it every few minutes: it costs an index lookup when there is nothing to do.
 */
export async function expirePosts(db: Database, retention: Retention): Promise<number> {
  await blankMissedQuotes(db);
  await db.query(`delete from dead_letters where at < $1::timestamptz - make_interval(days => $2)`, [
    retention.now,
    retention.deadLetterDays ?? 30,
  ]);
  await db.query(
    'delete from posts where seen_at is null and stored_at < $1::timestamptz - make_interval(days => $2)',
    [retention.now, BARE_TOMBSTONE_DAYS],
  );
  let sum = 0;
  for (;;) {
    const expired = await db.query(EXPIRE, [retention.now, retention.postDays, retention.flaggedPostDays, BATCH]);
    sum += expired.length;
    if (expired.length < BATCH) return sum;
  }
}

/** A tombstone whose post never came here: a day after the log forgot whatever could have brought it. */
const BARE_TOMBSTONE_DAYS = 8;

/** Small enough that writers never wait long. */
const BATCH = 5_000;

const EXPIRE = `
  with old as (
    select p.id from posts p
    where p.text is not null
      and p.stored_at < $1::timestamptz - make_interval(days => $2)
      and (p.stored_at < $1::timestamptz - make_interval(days => $3)
        or not exists (
          select 1 from memberships m join claims c on c.id = m.claim where m.post = p.id and c.flagged_at is not null))
    order by p.stored_at limit $4
    for update skip locked)
  update posts set text = null, links = '[]', media = '[]', expired_at = $1::timestamptz
  from old where posts.id = old.id returning posts.id`;

/** A snapshot and a deletion of its sentence's post may be written at once, each not seeing the other. */
async function blankMissedQuotes(db: Database): Promise<void> {
  const missed = await db.query<{ id: PostId }>(
    `select p.id from claim_texts t join posts p on p.id = t.sentence_post where p.deleted_at is not null and t.sentence <> ''`,
    [],
  );
  if (missed.length > 0)
    await db.transaction((tx) =>
      blankQuotes(
        tx,
        missed.map((row) => row.id),
      ),
    );
}
