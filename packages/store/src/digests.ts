import type { Queryable } from './database.ts';

/** Alerts that one digest carries: more go in a further one, so that each is a body that receivers take. */
export const MOST_A_DIGEST = 25;

/**
 * Makes one delivery of what waits for each digest that is due: what it carries is settled here, in one statement, so that every attempt
 * sends the same under the same id, and a caller that dies has gathered all or nothing. Cost: linear in what is due.
 */
export async function gatherDigests(db: Queryable, now: string): Promise<void> {
  await db.query(
    `with due as (
       select id, alert, subscription, url, position from deliveries
       where state = 'held' and next_attempt_at <= $1::timestamptz
       order by position limit 2000 for update skip locked),
     placed as (
       select due.*, (row_number() over (partition by subscription order by position) - 1) / $2::integer as part from due),
     parts as (
       select distinct on (subscription, part)
         subscription, part, 'g_' || alert as id, alert,
         last_value(url) over (partition by subscription, part order by position
           rows between unbounded preceding and unbounded following) as url
       from placed order by subscription, part, position),
     made as (
       insert into deliveries (id, alert, subscription, url, next_attempt_at)
       select id, alert, subscription, url, $1::timestamptz from parts order by subscription, part
       returning id)
     update deliveries d set state = 'gathered', next_attempt_at = null, gathered_into = parts.id
     from placed join parts using (subscription, part)
     where d.id = placed.id and parts.id in (select id from made)`,
    [now, MOST_A_DIGEST],
  );
}

/** Lets go by themselves what waits for a digest about these alerts: their correction follows, and nobody is corrected before being told. */
export async function releaseHeld(db: Queryable, alerts: readonly string[], nextAttemptAt: string): Promise<void> {
  if (alerts.length === 0) return;
  await db.query(
    `update deliveries set state = 'pending', next_attempt_at = $2::timestamptz
     where alert = any($1::text[]) and state = 'held'`,
    [alerts, nextAttemptAt],
  );
}
