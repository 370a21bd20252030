import type { Alert } from '@vigie/contracts/alert';
import type { DeliveryView } from '@vigie/contracts/rest/subscriptions';
import type { Queryable } from './database.ts';

/** An alert on its way to a webhook. */
export interface NewDelivery {
  readonly id: string;
  readonly alert: string;
  readonly subscription: string;
  readonly url: string;
  readonly nextAttemptAt: string;
}

/** A delivery whose time has come. */
export interface DueDelivery {
  readonly id: string;
  readonly alert: Alert;
  readonly subscription: string;
  readonly url: string;
  /** Attempts made so far. */
  readonly attempts: number;
}

/** Puts a delivery into the outbox, in the transaction of its alert; twice is once. */
export async function enqueueDelivery(db: Queryable, delivery: NewDelivery): Promise<void> {
  await db.query(
    `insert into deliveries (id, alert, subscription, url, next_attempt_at) values ($1, $2, $3, $4, $5::timestamptz)
     on conflict (id) do nothing`,
    [delivery.id, delivery.alert, delivery.subscription, delivery.url, delivery.nextAttemptAt],
  );
}

/**
 * Deliveries to attempt now, each leased to the caller: no other caller gets them for two minutes, and a caller that dies
 * leaves them to the next. The receiver may so see one twice, under one id, and never misses one.
 */
export async function dueDeliveries(db: Queryable, now: string, limit: number): Promise<DueDelivery[]> {
  return db.query<DueDelivery>(
    `with due as (
       select id from deliveries
       where state = 'pending' and next_attempt_at <= $1::timestamptz
       order by next_attempt_at, position limit $2 for update skip locked),
     leased as (
       update deliveries d set next_attempt_at = $1::timestamptz + interval '2 minutes'
       from due where d.id = due.id
       returning d.id, d.position, d.alert, d.subscription, d.url, d.attempts)
     select l.id, a.alert, l.subscription, l.url, l.attempts
     from leased l join alerts a on a.id = l.alert order by l.position`,
    [now, limit],
  );
}

export async function deliverySucceeded(
  db: Queryable,
  id: string,
  { at, status }: { readonly at: string; readonly status: number },
): Promise<void> {
  await db.query(
    `update deliveries set state = 'delivered', attempts = attempts + 1, last_attempt_at = $2::timestamptz,
       next_attempt_at = null, response_status = $3, error = null
     where id = $1`,
    [id, at, status],
  );
}

/** Notes a failed attempt; without a next one the delivery has failed for good. */
export async function deliveryFailed(
  db: Queryable,
  id: string,
  attempt: {
    readonly at: string;
    readonly status: number | null;
    readonly error: string;
    readonly nextAttemptAt: string | null;
  },
): Promise<void> {
  await db.query(
    `update deliveries set attempts = attempts + 1, last_attempt_at = $2::timestamptz,
       state = case when $5::timestamptz is null then 'failed' else 'pending' end,
       next_attempt_at = $5::timestamptz, response_status = $3, error = $4
     where id = $1`,
    [id, attempt.at, attempt.status, attempt.error, attempt.nextAttemptAt],
  );
}

/** A subscription's deliveries, newest first; `before` is the id of the last one of the page above. */
export async function listDeliveries(
  db: Queryable,
  {
    subscription,
    limit,
    before,
  }: { readonly subscription: string; readonly limit: number; readonly before?: string | undefined },
): Promise<DeliveryView[]> {
  return db.query<DeliveryView>(
    `select d.id, a.alert, 'webhook' as channel, d.state, d.attempts, d.last_attempt_at as "lastAttemptAt",
       d.next_attempt_at as "nextAttemptAt", d.response_status as "responseStatus", d.error
     from deliveries d join alerts a on a.id = d.alert
     where d.subscription = $1 and ($3::text is null or d.position < (select position from deliveries where id = $3))
     order by d.position desc limit $2`,
    [subscription, limit, before ?? null],
  );
}

/** Sends a delivery once more, whatever became of it; false when there is none. */
export async function replayDelivery(db: Queryable, id: string, at: string): Promise<boolean> {
  const rows = await db.query(
    `update deliveries set state = 'pending', attempts = 0, next_attempt_at = $2::timestamptz, error = null
     where id = $1 returning id`,
    [id, at],
  );
  return rows.length > 0;
}
