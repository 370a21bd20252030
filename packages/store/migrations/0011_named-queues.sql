-- Filters of the queue that people named.

create table named_queues (
  id text primary key,
  owner text not null references users (id),
  name text not null,
  shared boolean not null,
  filters jsonb not null,
  created_at timestamptz not null,
  -- A deleted one can be brought back.
  deleted_at timestamptz
);
-- serves listQueues and countOwnQueues
create index named_queues_by_owner on named_queues (owner) where deleted_at is null;
