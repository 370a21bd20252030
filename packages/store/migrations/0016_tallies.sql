-- What each source was refused at the door, as its ingest told it last.

create table tallies (
  source text primary key,
  since timestamptz not null,
  refused jsonb not null,
  gap text,
  finished boolean not null,
  at timestamptz not null
);
