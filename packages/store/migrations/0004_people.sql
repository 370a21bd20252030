-- Who may sign in, and what they do together on a claim.

create table users (
  id text primary key,
  name text not null,
  email text,
  role text not null,
  disabled boolean not null default false,
  password_hash text,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz
);
-- serves findUserByEmail, and keeps one account an address
create unique index users_by_email on users (lower(email));

-- Only hashes of tokens are stored: whoever reads the database cannot sign in with it.
create table sessions (
  token_hash text primary key,
  user_id text not null references users (id),
  csrf text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
-- serves closeSessionsOf
create index sessions_by_user on sessions (user_id);

create table invitations (
  id text primary key,
  token_hash text not null unique,
  role text not null,
  name text not null,
  invited_by text not null references users (id),
  expires_at timestamptz not null,
  taken_at timestamptz
);

create table login_links (
  token_hash text primary key,
  user_id text not null references users (id),
  expires_at timestamptz not null,
  taken_at timestamptz
);

create table reviews (
  id text primary key,
  -- The order of appending: clocks of two consoles may differ.
  position bigint not null generated always as identity,
  claim text not null,
  by_id text not null,
  by_name text not null,
  at timestamptz not null,
  act jsonb not null,
  published_at timestamptz
);
-- serves listReviews and the derived status
create index reviews_by_claim on reviews (claim, position);
-- serves unpublishedReviews
create index reviews_unpublished on reviews (position) where published_at is null;

create trigger reviews_no_delete before delete or truncate on reviews
  for each statement execute function vigie_append_only();
create trigger reviews_no_update before update of id, claim, by_id, by_name, at, act on reviews
  for each statement execute function vigie_append_only();

-- A lease on a claim: it ends by itself.
create table locks (
  claim text primary key,
  user_id text not null references users (id),
  since timestamptz not null,
  until timestamptz not null
);
-- serves listClaims, view mine
create index locks_by_user on locks (user_id);

create table skips (
  user_id text not null references users (id),
  claim text not null,
  at timestamptz not null,
  primary key (user_id, claim)
);

create table checklist (
  claim text not null,
  step text not null,
  done boolean not null,
  user_id text not null references users (id),
  at timestamptz not null,
  primary key (claim, step)
);

create table journal (
  id bigint primary key generated always as identity,
  at timestamptz not null,
  event_at timestamptz,
  kind text not null,
  claim text,
  by_id text,
  by_name text,
  sentence jsonb not null,
  detail jsonb not null default '{}',
  -- Set when words of a deleted post were taken out; the one change an entry may see.
  redacted_at timestamptz
);
-- serves listJournal of a claim, and redaction
create index journal_by_claim on journal (claim, id) where claim is not null;
-- serves listJournal of a person
create index journal_by_person on journal (by_id, id) where by_id is not null;
-- serves listJournal of a kind
create index journal_by_kind on journal (kind, id);

create trigger journal_no_delete before delete or truncate on journal
  for each statement execute function vigie_append_only();
create trigger journal_no_update before update of id, at, event_at, kind, claim, by_id, by_name on journal
  for each statement execute function vigie_append_only();
create function vigie_only_redacted() returns trigger
  language plpgsql
  as $$
    begin
      if new.redacted_at is null then
        raise exception 'journal is append-only: only a redaction may change it' using errcode = 'restrict_violation';
      end if;
      return new;
    end
  $$;
create trigger journal_redaction before update on journal
  for each row execute function vigie_only_redacted();
