-- Subscriptions, what was told to whom, and how it got there.

create table subscriptions (
  id text primary key,
  owner text not null references users (id),
  name text not null,
  rule jsonb not null,
  webhook_url text,
  paused boolean not null,
  created_at timestamptz not null,
  feed_token text not null unique,
  secret text,
  old_secret text,
  old_secret_until timestamptz,
  -- A deleted subscription keeps its row: its alerts stay answerable for.
  deleted_at timestamptz
);
-- serves listSubscriptions of an owner
create index subscriptions_by_owner on subscriptions (owner) where deleted_at is null;

create table alerts (
  id text primary key,
  position bigint not null generated always as identity,
  subscription text not null,
  claim text not null,
  story text not null,
  kind text not null,
  at timestamptz not null,
  stored_at timestamptz not null default now(),
  alert jsonb not null
);
-- serves listAlerts and the feeds
create index alerts_by_subscription on alerts (subscription, position);
-- serves alertsAbout, and blanking the sentence of a deleted post
create index alerts_by_claim on alerts (claim, position);
-- serves lastAlerts: what this subscriber already heard of this story
create index alerts_by_story on alerts (subscription, story, position);

-- The outbox: a delivery is written with its alert and leaves when the receiver has answered.
create table deliveries (
  id text primary key,
  position bigint not null generated always as identity,
  alert text not null references alerts (id),
  subscription text not null,
  url text not null,
  state text not null default 'pending',
  attempts integer not null default 0,
  last_attempt_at timestamptz,
  next_attempt_at timestamptz,
  response_status integer,
  error text
);
-- serves dueDeliveries
create index deliveries_due on deliveries (next_attempt_at) where state = 'pending';
-- serves listDeliveries, and whether a subscription is failing
create index deliveries_by_subscription on deliveries (subscription, position);
