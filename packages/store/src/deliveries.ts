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
  /** Waits for the digest that is due then. */
  readonly held?: boolean;
}

/** A delivery whose time has come. */
export interface DueDelivery {
  readonly id: string;
  readonly alert: Alert;
  /** What a digest carries, in the order in which it was raised; null where the alert goes by itself. */
  readonly digest: readonly Alert[] | null;
  readonly subscription: string;
  readonly url: string;
  /** Attempts made so far. */
  readonly attempts: number;
}

/** Puts a delivery into the outbox, in the transaction of its alert; twice is once. */
export async function enqueueDelivery(db: Queryable, delivery: NewDelivery): Promise<void> {
  await db.query(
    `insert into deliveries (id, alert, subscription, url, next_attempt_at, state)
     values ($1, $2, $3, $4, $5::timestamptz, $6)
     on conflict (id) do nothing`,
    [
      delivery.id,
      delivery.alert,
      delivery.subscription,
      delivery.url,
      delivery.nextAttemptAt,
      delivery.held ? 'held' : 'pending',
    ],
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
     select l.id, a.alert, (${CARRIED('l.id')}) as digest, l.subscription, l.url, l.attempts
     from leased l join alerts a on a.id = l.alert order by l.position`,
    [now, limit],
  );
}

/** Notes that the receiver accepted a delivery. */
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

/** What a digest carries, as an array of alerts; null where a delivery is of one alert. */
const CARRIED = (id: string): string => `
  select jsonb_agg(carried.alert order by part.position)
  from deliveries part join alerts carried on carried.id = part.alert where part.gathered_into = ${id}`;

/** A subscription's deliveries, newest first, what left in a digest within it; `before` is the id of the last one of the page above. */
export async function listDeliveries(
  db: Queryable,
  {
    subscription,
    limit,
    before,
  }: { readonly subscription: string; readonly limit: number; readonly before?: string | undefined },
): Promise<DeliveryView[]> {
  const rows = await db.query<DeliveryView>(
    `select d.id, a.alert, (select count(*) from deliveries part where part.gathered_into = d.id) as carries,
       d.state = 'held' as held, 'webhook' as channel, case when d.state = 'held' then 'pending' else d.state end as state,
       d.attempts, d.last_attempt_at as "lastAttemptAt",
       d.next_attempt_at as "nextAttemptAt", d.response_status as "responseStatus", d.error
     from deliveries d join alerts a on a.id = d.alert
     where d.subscription = $1 and d.state <> 'gathered' and ($3::text is null or d.position < (select position from deliveries where id = $3))
     order by d.position desc limit $2`,
    [subscription, limit, before ?? null],
  );
  return rows.map(({ carries, held, ...row }) => ({
    ...row,
    ...(carries ? { carries } : {}),
    ...(held ? { held } : {}),
  }));
}

/** Sends a delivery once more, whatever became of it; false when there is none. One that was held goes by itself. */
export async function replayDelivery(db: Queryable, id: string, at: string): Promise<boolean> {
  const rows = await db.query(
    `update deliveries set state = 'pending', attempts = 0, next_attempt_at = $2::timestamptz, error = null
     where id = $1 returning id`,
    [id, at],
  );
  return rows.length > 0;
}
