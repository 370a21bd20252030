-- What was not seen, and what could not be read.

create table gaps (
  id text primary key,
  source text not null,
  from_at timestamptz not null,
  to_at timestamptz,
  because text not null,
  detail text not null
);
-- serves listGaps
create index gaps_by_time on gaps (from_at desc);
-- serves openGaps
create index gaps_open on gaps (source) where to_at is null;

create table dead_letters (
  id text primary key,
  topic text not null,
  consumer_group text not null,
  partition integer not null,
  log_offset text not null,
  key text not null,
  value bytea not null,
  reason text not null,
  at timestamptz not null,
  replayed_at timestamptz
);
-- serves listDeadLetters and their expiry
create index dead_letters_by_time on dead_letters (at desc, id);
-- serves a deletion: the bytes of a refused post go with it
create index dead_letters_by_key on dead_letters (key);
