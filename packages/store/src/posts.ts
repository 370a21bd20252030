import type { Stance } from '@vigie/contracts/claim';
import type { ClaimId } from '@vigie/contracts/ids';
import type { PostsPage, PostView } from '@vigie/contracts/rest/posts';
import { z } from 'zod';
import { fromCursor, toCursor } from './cursor.ts';
import type { Queryable } from './database.ts';
import { params, type Params } from './params.ts';

/** Which posts of a claim: by time, by stance, those a signal counted, or one a variant. */
export interface PostsQuery {
  readonly order: 'first' | 'newest';
  readonly stance?: Stance | undefined;
  readonly signal?: string | undefined;
  readonly variants?: boolean | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** One page of a claim's posts, deleted ones in their place without words, and how many there are in all. */
export async function listPosts(db: Queryable, claim: ClaimId, query: PostsQuery): Promise<PostsPage> {
  const after = fromCursor(Position, query.cursor);
  const counted = params();
  const [sum] = await db.query<{ total: number }>(
    `select count(*) as total from memberships m join posts p on p.id = m.post
     where ${conditionsOf(claim, query, counted).join(' and ')}`,
    counted.values,
  );
  const bound = params();
  const conditions = conditionsOf(claim, query, bound);
  const [step, way] = query.order === 'first' ? ['>', 'asc'] : ['<', 'desc'];
  if (after) {
    conditions.push(`(m.seen_at, m.post) ${step} (${bound.bind(after.seenAt)}::timestamptz, ${bound.bind(after.id)})`);
  }
  const found = await db.query<PostView>(
    `select ${COLUMNS} from memberships m join posts p on p.id = m.post
     where ${conditions.join(' and ')}
     order by m.seen_at ${way}, m.post ${way} limit ${bound.bind(query.limit + 1)}`,
    bound.values,
  );
  const posts = found.slice(0, query.limit);
  const last = posts.at(-1);
  return {
    posts,
    cursor: found.length > query.limit && last ? toCursor({ seenAt: last.seenAt, id: last.id }) : null,
    total: sum?.total ?? 0,
  };
}

const Position = z.object({ seenAt: z.string(), id: z.string() });

function conditionsOf(claim: ClaimId, { stance, signal, variants }: PostsQuery, { bind }: Params): string[] {
  const id = bind(claim);
  // A post that only a split has named so far has no text and no time yet.
  const conditions = [`m.claim = ${id}`, `m.variant <> ''`];
  if (stance !== undefined) conditions.push(`m.stance = ${bind(stance)}`);
  if (signal !== undefined)
    conditions.push(`m.post in (
      select jsonb_array_elements_text(s -> 'posts')
      from claims c, jsonb_array_elements(c.snapshot -> 'assessment' -> 'signals') s
      where c.id = ${id} and s ->> 'name' = ${bind(signal)})`);
  if (variants === true)
    conditions.push(`not exists (
      select 1 from memberships e
      where e.claim = m.claim and e.variant = m.variant and (e.seen_at, e.post) < (m.seen_at, m.post))`);
  return conditions;
}

const COLUMNS = `
  p.id, p.source, p.text, p.deleted_at is not null as deleted, p.author, p.authority,
  m.seen_at as "seenAt", p.created_at as "createdAt", m.language, m.variant,
  (select count(*) from memberships e where e.claim = m.claim and e.variant = m.variant) as copies,
  m.stance, m.cues, m.because, p.reply_to as "replyTo", p.links`;
