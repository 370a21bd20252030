-- A verdict may wait for a second person; operators set when.

alter table claims add column proposed_by text;

-- serves countViews and listClaims: verdicts that wait for a second person
create index claims_proposed on claims (order_at, id) where status = 'proposed';

-- What an operator set for the whole house: one row a setting, its history in the journal.
create table settings (
  name text primary key,
  value jsonb not null,
  at timestamptz not null,
  by_id text not null
);
