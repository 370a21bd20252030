import type { AuthorKey, PostId } from '@vigie/contracts/ids';
import type { Database, Queryable } from './database.ts';
import { toJson } from './values.ts';

/** A post that must lose its words, since when. */
export interface GonePost {
  readonly post: PostId;
  readonly at: string;
}

/** An author whose posts must lose their words, those seen until then. */
export interface ErasedAuthor {
  readonly author: AuthorKey;
  readonly at: string;
}

/** Takes posts back as the source asked for it, whether or not the clusterer still holds them: it forgets within days, the tables within months. */
export async function takeBack(
  db: Database,
  { posts, authors }: { readonly posts: readonly GonePost[]; readonly authors: readonly ErasedAuthor[] },
): Promise<void> {
  if (posts.length + authors.length === 0) return;
  await db.transaction(async (tx) => {
    await blankPosts(tx, posts);
    await eraseAuthors(tx, authors);
  });
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
  const authors = await tx.query<ErasedAuthor>(
    `select posts.author, t.at
     from jsonb_to_recordset($1::jsonb) as t (post text, at timestamptz) join posts on posts.id = t.post
     where posts.author is not null`,
    [toJson(posts)],
  );
  await eraseAuthors(tx, authors);
}

/** What an author writes after the erasure, on an account given back, is theirs again. */
async function eraseAuthors(tx: Queryable, authors: readonly ErasedAuthor[]): Promise<void> {
  if (authors.length === 0) return;
  const erased = await tx.query<ErasedAuthor>(
    `insert into erased_authors (author, at)
     select author, max(at) from jsonb_to_recordset($1::jsonb) as t (author text, at timestamptz) group by author order by author
     on conflict (author) do update set at = greatest(erased_authors.at, excluded.at)
     returning author, at`,
    [toJson(authors)],
  );
  const theirs = await tx.query<GonePost>(
    `select id as post, t.at
     from jsonb_to_recordset($1::jsonb) as t (author text, at timestamptz) join posts using (author)
     where posts.deleted_at is null and posts.seen_at <= t.at`,
    [toJson(erased)],
  );
  await blankPosts(tx, theirs);
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
  // Behind the door a message is not keyed by the post in it. Such letters are few.
  await tx.query(
    `update dead_letters set value = ''
     where topic <> 'posts.v1' and length(value) > 0 and exists (
       select 1 from unnest($1::text[]) as post where position(convert_to(to_json(post)::text, 'UTF8') in value) > 0)`,
    [posts],
  );
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
