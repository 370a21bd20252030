import { createHash } from 'node:crypto';
import type { ClaimId, UserId } from '@vigie/contracts/ids';
import type { JournalEntry } from '@vigie/contracts/rest/journal';
import type { Sentence } from '@vigie/contracts/values';
import type { Queryable } from './database.ts';
import { toJson } from './values.ts';

/** A line of the journal before it has a place in it. */
export interface NewJournalEntry {
  readonly at: string;
  readonly eventAt?: string;
  readonly kind: string;
  readonly claim?: ClaimId;
  readonly by?: { readonly id: UserId; readonly name: string };
  readonly sentence: Sentence;
  readonly detail?: object;
}

/** Adds one line to what happened; it is never changed, but for words of a deleted post. */
export async function appendJournal(db: Queryable, entry: NewJournalEntry): Promise<void> {
  await db.query(
    `insert into journal (at, event_at, kind, claim, by_id, by_name, sentence, detail)
     values ($1::timestamptz, $2::timestamptz, $3, $4, $5, $6, $7::jsonb, $8::jsonb)`,
    [
      entry.at,
      entry.eventAt ?? null,
      entry.kind,
      entry.claim ?? null,
      entry.by?.id ?? null,
      entry.by?.name ?? null,
      toJson(entry.sentence),
      toJson(entry.detail ?? {}),
    ],
  );
}

/** What to read of the journal: of a claim, a person, a kind; `before` is the cursor of the page above. */
export interface JournalQuery {
  readonly claim?: ClaimId | undefined;
  readonly by?: UserId | undefined;
  readonly kind?: string | undefined;
  /** `people` leaves out what nobody did: flags, alerts, merges of the engine. */
  readonly who?: 'people' | 'everything' | undefined;
  readonly before?: string | undefined;
  readonly limit: number;
  readonly lang: 'en' | 'fr';
}

/** The journal, newest first. */
export async function listJournal(
  db: Queryable,
  query: JournalQuery,
): Promise<{ entries: JournalEntry[]; cursor: string | null }> {
  const before = /^\d{1,18}$/.test(query.before ?? '') ? query.before : null;
  const entries = await db.query<JournalEntry>(
    `select id::text, at, event_at as "eventAt", kind, claim, by_name as by,
       coalesce(sentence ->> $6, sentence ->> 'en', '') as sentence
     from journal
     where ($1::text is null or claim = $1)
       and ($2::text is null or by_id = $2)
       and ($3::text is null or kind = $3)
       and (not $7::boolean or by_id is not null)
       and ($4::bigint is null or id < $4)
     order by journal.id desc limit $5`,
    [
      query.claim ?? null,
      query.by ?? null,
      query.kind ?? null,
      before,
      query.limit,
      query.lang,
      query.who === 'people',
    ],
  );
  return { entries, cursor: entries.length === query.limit ? (entries.at(-1)?.id ?? null) : null };
}

/**
 * A fingerprint of the journal up to a line: SHA-256 over what of each line may never change (its place, when, what, whose, about
 * which claim), each line's hash taken over the one before. Whoever noted it once can see later that nothing before that line was
 * changed, left out or slipped in. Words are not in it: those of a deleted post are taken out by law. Cost: one pass.
 */
export async function fingerprintJournal(
  db: Queryable,
  until?: string,
): Promise<{ readonly lines: number; readonly last: string | null; readonly hash: string }> {
  let hash = Buffer.alloc(32);
  let lines = 0;
  let last: string | null = null;
  for (;;) {
    const rows: Array<{ id: string; line: string }> = await db.query(
      `select id::text, concat_ws(E'\\x1f', id, extract(epoch from at), extract(epoch from event_at), kind, claim, by_id, by_name) as line
       from journal where id > $1::bigint and ($2::bigint is null or id <= $2::bigint) order by journal.id limit 5000`,
      [last ?? '0', until ?? null],
    );
    for (const { id, line } of rows) {
      hash = createHash('sha256').update(hash).update(line).digest();
      last = id;
      lines += 1;
    }
    if (rows.length < 5_000) return { lines, last, hash: hash.toString('hex') };
  }
}
