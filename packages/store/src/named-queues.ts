import type { UserId } from '@vigie/contracts/ids';
import { QueueFilters, type NamedQueue, type QueueChange, type QueueDraft } from '@vigie/contracts/rest/queues';
import type { Queryable } from './database.ts';
import { countClaims } from './queue.ts';
import { toJson } from './values.ts';

/** A named queue before it is counted. */
export type StoredQueue = Omit<NamedQueue, 'count'>;

const COLUMNS = `q.id, q.name, q.shared, jsonb_build_object('id', u.id, 'name', u.name) as owner, q.filters`;

/** One's own queues and those the team shares, oldest first, each with how many claims it holds for this person. */
export async function listQueues(db: Queryable, userId: UserId, now: string): Promise<NamedQueue[]> {
  const rows = await db.query<StoredQueue>(
    `select ${COLUMNS} from named_queues q join users u on u.id = q.owner
     where q.deleted_at is null and (q.owner = $1 or q.shared) order by q.created_at, q.id`,
    [userId],
  );
  const queues: NamedQueue[] = [];
  for (const row of rows) {
    const filters = QueueFilters.parse(row.filters);
    queues.push({ ...row, filters, count: await countClaims(db, { ...filters, userId, now }) });
  }
  return queues;
}

/** One queue, deleted or not. */
export async function findQueue(db: Queryable, id: string): Promise<StoredQueue | undefined> {
  const [row] = await db.query<StoredQueue>(
    `select ${COLUMNS} from named_queues q join users u on u.id = q.owner where q.id = $1`,
    [id],
  );
  return row && { ...row, filters: QueueFilters.parse(row.filters) };
}

/** How many queues somebody has. */
export async function countOwnQueues(db: Queryable, owner: UserId): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    'select count(*) as count from named_queues where owner = $1 and deleted_at is null',
    [owner],
  );
  return row?.count ?? 0;
}

/** Keeps a queue under the name that its owner gives it. */
export async function createQueue(
  db: Queryable,
  { id, owner, at, name, shared, filters }: QueueDraft & { id: string; owner: UserId; at: string },
): Promise<void> {
  await db.query(
    `insert into named_queues (id, owner, name, shared, filters, created_at) values ($1, $2, $3, $4, $5::jsonb, $6::timestamptz)`,
    [id, owner, name, shared, toJson(filters), at],
  );
}

/** Changes what is given; `deleted` takes it off the lists or brings it back. */
export async function changeQueue(db: Queryable, id: string, change: QueueChange, at: string): Promise<void> {
  await db.query(
    `update named_queues set
       name = coalesce($2, name), shared = coalesce($3::boolean, shared), filters = coalesce($4::jsonb, filters),
       deleted_at = case when $5::boolean is null then deleted_at when $5::boolean then $6::timestamptz end
     where id = $1`,
    [
      id,
      change.name ?? null,
      change.shared ?? null,
      change.filters === undefined ? null : toJson(change.filters),
      change.deleted ?? null,
      at,
    ],
  );
}
