import type { UserId } from '@vigie/contracts/ids';
import type { SubscriptionChange, SubscriptionView } from '@vigie/contracts/rest/subscriptions';
import type { Subscription } from '@vigie/contracts/subscription';
import type { z } from 'zod';
import type { Queryable } from './database.ts';
import { toJson } from './values.ts';

const COLUMNS = `
  s.id, s.owner, s.name, s.rule,
  case when s.webhook_url is not null then jsonb_build_object('url', s.webhook_url) end as webhook,
  s.quiet, s.digest, s.paused, s.created_at as "createdAt"`;

/** Keeps a new subscription with the token of its feeds and, for a webhook, its secret. */
export async function createSubscription(
  db: Queryable,
  created: { readonly subscription: Subscription; readonly feedToken: string; readonly secret: string | null },
): Promise<void> {
  const { id, owner, name, rule, webhook, quiet, digest, paused, createdAt } = created.subscription;
  await db.query(
    `insert into subscriptions (id, owner, name, rule, webhook_url, paused, created_at, feed_token, secret, quiet, digest)
     values ($1, $2, $3, $4::jsonb, $5, $6, $7::timestamptz, $8, $9, $10::jsonb, $11::jsonb)`,
    [
      id,
      owner,
      name,
      toJson(rule),
      webhook?.url ?? null,
      paused,
      createdAt,
      created.feedToken,
      created.secret,
      quiet ? toJson(quiet) : null,
      digest ? toJson(digest) : null,
    ],
  );
}

/** Changes what is given; `webhook: null` takes the webhook away. */
export async function changeSubscription(
  db: Queryable,
  id: string,
  change: z.infer<typeof SubscriptionChange>,
): Promise<void> {
  await db.query(
    `update subscriptions set
       name = coalesce($2, name), rule = coalesce($3::jsonb, rule), paused = coalesce($4::boolean, paused),
       webhook_url = case when $5::boolean then $6 else webhook_url end,
       quiet = case when $7::boolean then $8::jsonb else quiet end,
       digest = case when $9::boolean then $10::jsonb else digest end
     where id = $1 and deleted_at is null`,
    [
      id,
      change.name ?? null,
      change.rule ? toJson(change.rule) : null,
      change.paused ?? null,
      change.webhook !== undefined,
      change.webhook?.url ?? null,
      change.quiet !== undefined,
      change.quiet ? toJson(change.quiet) : null,
      change.digest !== undefined,
      change.digest ? toJson(change.digest) : null,
    ],
  );
}

/** Ends a subscription with its feeds, its secret and whatever was still to be delivered. */
export async function deleteSubscription(db: Queryable, id: string): Promise<void> {
  await db.query(
    `with stopped as (
       update deliveries set state = 'failed', next_attempt_at = null, error = 'the subscription was ended'
       where subscription = $1 and state in ('pending', 'held'))
     update subscriptions set deleted_at = now(), webhook_url = null, secret = null, old_secret = null
     where id = $1 and deleted_at is null`,
    [id],
  );
}

/** Everybody's subscriptions or one owner's, with how they went; `origin` is where the feeds' addresses begin. */
export async function listSubscriptions(db: Queryable, owner?: UserId, origin = ''): Promise<SubscriptionView[]> {
  return db.query<SubscriptionView>(
    `select ${COLUMNS},
       jsonb_build_object(
         'atom', $2 || '/feeds/' || s.feed_token || '.atom', 'json', $2 || '/feeds/' || s.feed_token || '.json') as feeds,
       (select count(*) from alerts a where a.subscription = s.id and a.kind <> 'test') as alerts,
       (select max(a.at) from alerts a where a.subscription = s.id and a.kind <> 'test') as "lastAlertAt",
       coalesce((
         select d.state = 'failed' or (d.state = 'pending' and d.attempts > 0)
         from deliveries d where d.subscription = s.id and (d.attempts > 0 or d.state in ('delivered', 'failed'))
         order by d.position desc limit 1), false) as failing
     from subscriptions s
     where s.deleted_at is null and ($1::text is null or s.owner = $1)
     order by s.created_at, s.id`,
    [owner ?? null, origin],
  );
}

/** A subscription by its id. */
export async function findSubscription(db: Queryable, id: string): Promise<Subscription | undefined> {
  const [row] = await db.query<Subscription>(
    `select ${COLUMNS} from subscriptions s where s.id = $1 and s.deleted_at is null`,
    [id],
  );
  return row;
}

/** What may raise an alert now: not paused, not ended, and its owner may still sign in. */
export async function activeSubscriptions(db: Queryable): Promise<Subscription[]> {
  return db.query<Subscription>(
    `select ${COLUMNS} from subscriptions s join users u on u.id = s.owner
     where s.deleted_at is null and not s.paused and not u.disabled order by s.created_at, s.id`,
    [],
  );
}

/** The subscription whose feeds have this token in their address. */
export async function subscriptionByFeedToken(db: Queryable, token: string): Promise<Subscription | undefined> {
  const [row] = await db.query<Subscription>(
    `select ${COLUMNS} from subscriptions s where s.feed_token = $1 and s.deleted_at is null`,
    [token],
  );
  return row;
}

/** The webhook's secret; two while the old one is still good. Newest first. */
export async function secretsOf(db: Queryable, id: string, now = new Date().toISOString()): Promise<string[]> {
  const [row] = await db.query<{ secrets: (string | null)[] }>(
    `select jsonb_build_array(secret, case when old_secret_until > $2::timestamptz then old_secret end) as secrets
     from subscriptions where id = $1 and deleted_at is null`,
    [id, now],
  );
  return (row?.secrets ?? []).filter((secret) => secret !== null);
}

/** Replaces the secret; both sign until `oldUntil`, so that a receiver loses nothing while it changes over. */
export async function rotateSecret(
  db: Queryable,
  { id, secret, oldUntil }: { readonly id: string; readonly secret: string; readonly oldUntil: string },
): Promise<void> {
  await db.query(
    `update subscriptions set old_secret = secret, old_secret_until = $3::timestamptz, secret = $2
     where id = $1 and deleted_at is null`,
    [id, secret, oldUntil],
  );
}
