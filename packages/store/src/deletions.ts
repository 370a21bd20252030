import type { PostId } from '@vigie/contracts/ids';
import type { Queryable } from './database.ts';
import { toJson } from './values.ts';

/** A post that must lose its words, since when. */
export interface GonePost {
  readonly post: PostId;
  readonly at: string;
}

/**
 * Takes the words of deleted posts out of every table and leaves tombstones, also for posts that have not come yet: a late
 * delivery does not bring the words back.
 */
export async function blankPosts(tx: Queryable, gone: readonly GonePost[]): Promise<void> {
  if (gone.length === 0) return;
  const blanked = await tx.query<{ id: PostId }>(
    `insert into posts (id, deleted_at)
     select post, min(at) from jsonb_to_recordset($1::jsonb) as t (post text, at timestamptz) group by post order by post
     on conflict (id) do update set
       deleted_at = excluded.deleted_at, text = null, authority = null, links = '[]', media = '[]'
     where posts.deleted_at is null
     returning id`,
    [toJson(gone)],
  );
  await blankQuotes(
    tx,
    blanked.map((row) => row.id),
  );
}

/** Remembers the authors of these posts as erased, and takes the words out of every post of theirs. */
export async function eraseAuthorsOf(tx: Queryable, posts: readonly GonePost[]): Promise<void> {
  if (posts.length === 0) return;
  const authors = await tx.query<{ author: string; at: string }>(
    `insert into erased_authors (author, at)
     select posts.author, min(t.at)
     from jsonb_to_recordset($1::jsonb) as t (post text, at timestamptz) join posts on posts.id = t.post
     where posts.author is not null
     group by posts.author
     on conflict (author) do update set at = erased_authors.at
     returning author, at`,
    [toJson(posts)],
  );
  if (authors.length === 0) return;
  const others = await tx.query<GonePost>(
    `select id as post, t.at
     from jsonb_to_recordset($1::jsonb) as t (author text, at timestamptz) join posts using (author)
     where posts.deleted_at is null`,
    [toJson(authors)],
  );
  await blankPosts(tx, others);
}

/**
 * Takes the words of posts out of whatever quotes them: the sentence of a claim, of its alerts and of its journal, and the
 * bytes of a refused message.
 */
export async function blankQuotes(tx: Queryable, posts: readonly PostId[]): Promise<void> {
  if (posts.length === 0) return;
  await redactJournal(tx, posts);
  await tx.query(
    `update alerts set alert = jsonb_set(alert, '{sentence}', '""')
     from claim_sentences s
     where s.post = any($1::text[]) and alerts.claim = s.claim
       and md5(alerts.alert ->> 'sentence') = s.digest`,
    [posts],
  );
  await tx.query(`update claim_texts set sentence = '' where sentence_post = any($1::text[]) and sentence <> ''`, [
    posts,
  ]);
  await tx.query(`update dead_letters set value = '' where key = any($1::text[]) and length(value) > 0`, [posts]);
}

async function redactJournal(tx: Queryable, posts: readonly PostId[]): Promise<void> {
  await tx.query(
    `with quoted as (
       select claim, sentence from claim_texts where sentence_post = any($1::text[]) and length(sentence) > 0)
     update journal set
       sentence = jsonb_build_object(
         'en', replace(journal.sentence ->> 'en', quoted.sentence, '[…]'),
         'fr', replace(journal.sentence ->> 'fr', quoted.sentence, '[…]')),
       redacted_at = now()
     from quoted
     where journal.claim = quoted.claim
       and (position(quoted.sentence in journal.sentence ->> 'en') > 0 or position(quoted.sentence in journal.sentence ->> 'fr') > 0)`,
    [posts],
  );
}
