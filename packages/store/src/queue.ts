import type { ClaimId, UserId } from '@vigie/contracts/ids';
import type { ClaimRow, ClaimsPage, ClaimsQuery } from '@vigie/contracts/rest/claims';
import { z } from 'zod';
import { filterConditions, wordsCondition } from './claim-filters.ts';
import { rowsOf } from './claim-rows.ts';
import { fromCursor, toCursor } from './cursor.ts';
import type { Queryable } from './database.ts';
import { params, type Params } from './params.ts';

export { rowsOf } from './claim-rows.ts';

type View = ClaimsQuery['view'];

/** One page of a view, in its order, and the cursor of the next. */
export async function listClaims(
  db: Queryable,
  query: ClaimsQuery & { readonly userId: UserId; readonly now: string },
): Promise<{ claims: ClaimRow[]; cursor: string | null }> {
  const { view, sort, limit, userId, now } = query;
  const after = fromCursor(Position, query.cursor);
  // What I skipped comes last in the queue: a second list after the first, so that both are read from the index.
  const parts = view === 'queue' ? [false, true] : [false];
  const found: Found[] = [];
  for (const skipped of parts) {
    if (found.length > limit || (after?.skipped === true && !skipped)) continue;
    const rest = limit + 1 - found.length;
    const from = after?.skipped === skipped ? after : undefined;
    found.push(...(await findPart(db, query, skipped, from, rest)));
  }
  const page = found.slice(0, limit);
  const claims = await rowsOf(
    db,
    page.map(({ id }) => id),
    { lang: query.lang, userId, now },
  );
  const last = page.at(-1);
  return { claims, cursor: found.length > limit && last ? toCursor({ ...last, sort }) : null };
}

const Position = z.object({ id: z.string(), skipped: z.boolean(), keys: z.array(z.union([z.number(), z.string()])) });

interface Found {
  readonly id: ClaimId;
  readonly skipped: boolean;
  readonly keys: ReadonlyArray<number | string>;
}

async function findPart(
  db: Queryable,
  query: ClaimsQuery & { readonly userId: UserId; readonly now: string },
  skipped: boolean,
  after: z.infer<typeof Position> | undefined,
  limit: number,
): Promise<Found[]> {
  const bound = params();
  const { bind } = bound;
  const order = ORDERS[query.sort];
  const conditions = [...viewConditions(query.view, query.userId, query.now, bound), ...filterConditions(query, bound)];
  if (query.q?.trim()) conditions.push(wordsCondition(query.q, bound));
  if (query.view === 'queue')
    conditions.push(
      `${skipped ? '' : 'not '}exists (select 1 from skips s where s.user_id = ${bind(query.userId)} and s.claim = c.id)`,
    );
  if (after) conditions.push(order.after(after.keys, after.id, bound));
  return db.query<Found>(
    `select c.id, ${bind(skipped)}::boolean as skipped, jsonb_build_array(${order.keys}) as keys
     from claims c ${query.q?.trim() ? 'join claim_texts t on t.claim = c.id' : ''}
     where ${conditions.join(' and ')}
     order by ${order.by} limit ${bind(limit)}`,
    bound.values,
  );
}

/** How many claims a view holds under these filters; those one skipped count too. */
export async function countClaims(
  db: Queryable,
  query: Omit<ClaimsQuery, 'limit'> & { readonly userId: UserId; readonly now: string },
): Promise<number> {
  const bound = params();
  const conditions = [...viewConditions(query.view, query.userId, query.now, bound), ...filterConditions(query, bound)];
  const hasWords = query.q !== undefined && query.q.trim() !== '';
  if (hasWords) conditions.push(wordsCondition(query.q!, bound));
  const [row] = await db.query<{ count: number }>(
    `select count(*) as count from claims c ${hasWords ? 'join claim_texts t on t.claim = c.id' : ''}
     where ${conditions.join(' and ')}`,
    bound.values,
  );
  return row?.count ?? 0;
}

interface Order {
  readonly by: string;
  readonly keys: string;
  /** True of the claims that come after this position. */
  after(keys: ReadonlyArray<number | string>, id: string, bound: Params): string;
}

/** Each order ends with the id, so that it is total. */
const ORDERS: Readonly<Record<ClaimsQuery['sort'], Order>> = {
  priority: {
    by: 'c.score desc, c.order_at, c.id',
    keys: 'c.score, c.order_at',
    after: ([score, at], id, { bind }) =>
      `(c.score <= ${bind(score)}::double precision and (c.score < ${bind(score)}::double precision
        or (c.order_at, c.id) > (${bind(at)}::timestamptz, ${bind(id)})))`,
  },
  newest: {
    by: 'c.first_post_at desc, c.id desc',
    keys: 'c.first_post_at',
    after: ([at], id, { bind }) => `(c.first_post_at, c.id) < (${bind(at)}::timestamptz, ${bind(id)})`,
  },
  oldest: {
    by: 'c.first_post_at, c.id',
    keys: 'c.first_post_at',
    after: ([at], id, { bind }) => `(c.first_post_at, c.id) > (${bind(at)}::timestamptz, ${bind(id)})`,
  },
  velocity: {
    by: 'c.velocity desc, c.last_post_at desc, c.id desc',
    keys: 'c.velocity, c.last_post_at',
    after: ([velocity, at], id, { bind }) =>
      `(c.velocity, c.last_post_at, c.id) < (${bind(velocity)}::double precision, ${bind(at)}::timestamptz, ${bind(id)})`,
  },
};

/** What makes a claim part of a view. Merged claims are in none. */
function viewConditions(view: View, userId: UserId, now: string, { bind }: Params): string[] {
  switch (view) {
    case 'queue':
      return [...WAITING, `(c.status <> 'held' or c.held_until <= ${bind(now)}::timestamptz)`];
    case 'below':
      return ['c.merged_into is null', 'c.flagged_at is null'];
    case 'over-budget':
      return ['c.merged_into is null', ...HELD_BACK];
    case 'mine': {
      const me = bind(userId);
      return [
        'c.merged_into is null',
        `((c.status = 'escalated' and c.escalated_to = ${me})
          or c.id in (select claim from locks where user_id = ${me} and until > ${bind(now)}::timestamptz))`,
      ];
    }
    case 'held':
      return ['c.merged_into is null', `c.status = 'held'`, `c.held_until > ${bind(now)}::timestamptz`];
    case 'proposed':
      return ['c.merged_into is null', `c.status = 'proposed'`];
    case 'settled':
      return ['c.merged_into is null', `c.status in ('settled', 'dismissed', 'muted')`];
    case 'spam':
      return ['c.merged_into is null', 'c.spam'];
    case 'all':
      return ['c.merged_into is null'];
  }
}

/** The condition of the index claims_queue, word for word. */
const WAITING = [
  'c.flagged_at is not null',
  'c.merged_into is null',
  'not c.spam',
  'not c.muted',
  `c.status in ('open', 'escalated', 'held')`,
];

/** The condition of the index claims_held_back, word for word. */
const HELD_BACK = ['c.flagged_at is null', `(c.snapshot ->> 'heldBack') is not null`];

/** How many claims each view holds. `below` is what is left of `all`: one walk over the claims instead of two. */
export async function countViews(db: Queryable, userId: UserId, now: string): Promise<ClaimsPage['counts']> {
  const bound = params();
  const counts = COUNTED.map(
    (view) =>
      `(select count(*) from claims c where ${viewConditions(view, userId, now, bound).join(' and ')}) as "${view}"`,
  );
  const flagged = `(select count(*) from claims c where c.flagged_at is not null and c.merged_into is null) as flagged`;
  const [row] = await db.query<Omit<ClaimsPage['counts'], 'below'> & { flagged: number }>(
    `select ${[...counts, flagged].join(', ')}`,
    bound.values,
  );
  const { flagged: above, ...views } = row as NonNullable<typeof row>;
  return { ...views, below: views.all - above };
}

const COUNTED = [
  'queue',
  'over-budget',
  'mine',
  'held',
  'proposed',
  'settled',
  'spam',
  'all',
] as const satisfies readonly View[];
