import type { Joined, Left, Membership, Merged, Split } from '@vigie/contracts/membership';
import type { PostId } from '@vigie/contracts/ids';
import type { Database, Queryable } from './database.ts';
import { blankPosts, eraseAuthorsOf } from './deletions.ts';
import { toJson } from './values.ts';

/**
 * Applies what happened between posts and claims, in order, in one transaction: one statement for an unbroken run of joins or
 * of leavings. Replayed messages change nothing: a join yields to a later join, a tombstone to nobody.
 */
export async function saveMemberships(db: Database, memberships: readonly Membership[]): Promise<void> {
  if (memberships.length === 0) return;
  await db.transaction(async (tx) => {
    if (memberships.some(({ kind }) => kind === 'merged' || kind === 'split')) await oneAtATime(tx);
    let joined = new Map<PostId, Joined>();
    let left: Left[] = [];
    const flush = async () => {
      await saveJoined(tx, [...joined.values()]);
      await saveLeft(tx, left);
      joined = new Map();
      left = [];
    };
    const leaving = new Set<PostId>();
    for (const membership of memberships) {
      switch (membership.kind) {
        case 'joined':
          if (leaving.has(membership.post.id)) {
            await flush();
            leaving.clear();
          }
          keepLater(joined, membership);
          break;
        case 'left':
          left.push(membership);
          leaving.add(membership.post);
          break;
        case 'merged':
          await flush();
          leaving.clear();
          await saveMerged(tx, membership);
          break;
        case 'split':
          await flush();
          leaving.clear();
          await saveSplit(tx, membership);
          break;
      }
    }
    await flush();
  });
}

/**
 * Merges of different claims come by different partitions. If A went into B while B went into C in another transaction, neither
 * would see what the other moved, and posts would stay in B: whoever moves posts between claims waits for the one before.
 */
async function oneAtATime(tx: Queryable): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1)', [MOVING_POSTS]);
}

/** An arbitrary number that stands for it. */
const MOVING_POSTS = 20_160_116;

/** One statement may touch a row once. */
function keepLater(joined: Map<PostId, Joined>, next: Joined): void {
  const before = joined.get(next.post.id);
  if (!before || Date.parse(before.at) <= Date.parse(next.at)) joined.set(next.post.id, next);
}

async function saveJoined(tx: Queryable, joined: readonly Joined[]): Promise<void> {
  if (joined.length === 0) return;
  // In the order of ids, so that two writers lock the same rows in the same order.
  const rows = joined.map(rowOf).sort((a, b) => (a.id < b.id ? -1 : 1));
  await tx.query(SAVE_JOINED, [toJson(rows)]);
}

function rowOf({ claim, post, language, variant, stance, cues, because, at }: Joined) {
  return {
    id: post.id,
    source: post.source,
    author: post.author,
    authority: post.authority ?? null,
    text: post.text,
    seen_at: post.seenAt,
    created_at: post.createdAt,
    accepted_at: post.acceptedAt ?? null,
    reply_to: post.replyTo ?? null,
    root: post.root ?? null,
    quotes: post.quotes ?? null,
    links: post.links ?? [],
    media: post.media ?? [],
    exercise: post.exercise ?? false,
    claim,
    language,
    variant,
    stance,
    cues,
    because,
    joined_at: at,
  };
}

const SAVE_JOINED = `
  with incoming as materialized (
    select t.*, erased.at as erased_at
    from jsonb_to_recordset($1::jsonb) as t (
      id text, source text, author text, authority jsonb, text text, seen_at timestamptz, created_at timestamptz,
      accepted_at timestamptz, reply_to text, root text, quotes text, links jsonb, media jsonb, exercise boolean,
      claim text, language text, variant text, stance text, cues jsonb, because jsonb, joined_at timestamptz)
    left join erased_authors erased on erased.author = t.author and t.seen_at <= erased.at
  ),
  kept as (
    insert into posts (
      id, source, author, authority, text, seen_at, created_at, accepted_at, reply_to, root, quotes, links, media, exercise, deleted_at)
    select
      id, source, author,
      case when erased_at is null then authority end,
      case when erased_at is null then text end,
      seen_at, created_at, accepted_at, reply_to, root, quotes,
      case when erased_at is null then links else '[]' end,
      case when erased_at is null then media else '[]' end,
      exercise, erased_at
    from incoming
    on conflict (id) do update set
      source = excluded.source, author = excluded.author, seen_at = excluded.seen_at, created_at = excluded.created_at,
      reply_to = excluded.reply_to, root = excluded.root, quotes = excluded.quotes, exercise = excluded.exercise,
      authority = case when posts.deleted_at is null then excluded.authority end,
      text = case when posts.deleted_at is null and posts.expired_at is null then excluded.text end,
      links = case when posts.deleted_at is null then excluded.links else '[]' end,
      media = case when posts.deleted_at is null then excluded.media else '[]' end
    -- A tombstone that came before its post has no time yet; else only an edit is news.
    where posts.seen_at is null
      or (posts.seen_at <= excluded.seen_at and posts.deleted_at is null and posts.text is distinct from excluded.text)
  )
  insert into memberships (post, claim, variant, language, stance, cues, because, seen_at, joined_at)
  select id, claim, variant, language, stance, cues, because, seen_at, joined_at from incoming
  on conflict (post) do update set
    claim = case when excluded.joined_at >= memberships.joined_at then excluded.claim else memberships.claim end,
    joined_at = greatest(excluded.joined_at, memberships.joined_at),
    variant = excluded.variant, language = excluded.language, stance = excluded.stance,
    cues = excluded.cues, because = excluded.because, seen_at = excluded.seen_at
  where memberships.variant = ''
    or (excluded.joined_at >= memberships.joined_at
      and (memberships.claim, memberships.variant, memberships.stance, memberships.joined_at)
        is distinct from (excluded.claim, excluded.variant, excluded.stance, excluded.joined_at))`;

async function saveLeft(tx: Queryable, left: readonly Left[]): Promise<void> {
  const gone = left.filter(({ reason }) => reason === 'deleted' || reason === 'erased');
  await blankPosts(
    tx,
    gone.map(({ post, at }) => ({ post, at })),
  );
  await eraseAuthorsOf(
    tx,
    gone.filter(({ reason }) => reason === 'erased').map(({ post, at }) => ({ post, at })),
  );
  // A deleted post keeps its place; one that the clusterer forgot for its age stays where history put it.
  const moved = left.filter(({ reason }) => reason === 'edited' || reason === 'split' || reason === 'merged');
  if (moved.length === 0) return;
  await tx.query(
    `delete from memberships using jsonb_to_recordset($1::jsonb) as t (post text, claim text, at timestamptz)
     where memberships.post = t.post and memberships.claim = t.claim and memberships.joined_at <= t.at`,
    [toJson(moved.map(({ post, claim, at }) => ({ post, claim, at })))],
  );
}

/** Merges may arrive in any order (their claims lie in different partitions), so posts go to the end of the chain. */
async function saveMerged(tx: Queryable, { claim, into, at, by, because }: Merged): Promise<void> {
  await tx.query(
    `insert into merges (claim, into_claim, at, by, because) values ($1, $2, $3::timestamptz, $4, $5)
     on conflict (claim) do update set into_claim = excluded.into_claim, at = excluded.at, by = excluded.by, because = excluded.because
     where merges.at <= excluded.at`,
    [claim, into, at, by, because],
  );
  await tx.query('update claims set merged_into = $2 where id = $1 and merged_into is distinct from $2', [claim, into]);
  await tx.query(
    `with recursive way as (
       select $1::text as claim, 0 as depth
       union all
       select m.into_claim, way.depth + 1 from way join merges m on m.claim = way.claim where way.depth < 50)
     update memberships set claim = (select claim from way order by depth desc limit 1)
     where claim in (select claim from way where depth < (select max(depth) from way))`,
    [claim],
  );
}

/**
 * A split may be read before the joining of a post that it names: such a post's row waits for it, already in its new claim. It may
 * also be read before the merge or the split that brought a post to `from`: what is older than the split yields to it wherever it is.
 */
async function saveSplit(tx: Queryable, { claim, from, posts, at }: Split): Promise<void> {
  await tx.query('delete from merges where claim = $1 and at <= $2::timestamptz', [claim, at]);
  await tx.query(
    `insert into memberships (post, claim, variant, language, stance, cues, because, seen_at, joined_at)
     select distinct post, $2, '', 'und', 'comment', '[]'::jsonb, '[]'::jsonb, $3::timestamptz, $3::timestamptz
     from unnest($1::text[]) as post
     on conflict (post) do update set claim = excluded.claim, joined_at = excluded.joined_at
     where memberships.joined_at < excluded.joined_at
       or (memberships.claim = $4 and memberships.joined_at = excluded.joined_at)`,
    [posts, claim, at, from],
  );
}
