-- Posts and the claims they belong to. A deleted post keeps its row without its text: a tombstone, so that a late
-- re-delivery does not bring the text back.

create table posts (
  id text primary key,
  source text,
  author text,
  authority jsonb,
  text text,
  seen_at timestamptz,
  created_at timestamptz,
  -- Wall clock at the door, and in this table: what lag is the distance between.
  accepted_at timestamptz,
  reply_to text,
  root text,
  quotes text,
  links jsonb not null default '[]',
  media jsonb not null default '[]',
  exercise boolean not null default false,
  -- Wall clock: what retention counts from, so that a replayed year-old file is not forgotten on arrival.
  stored_at timestamptz not null default now(),
  deleted_at timestamptz,
  expired_at timestamptz
);

-- serves saveMemberships: every post of an erased author; and search by author:
create index posts_by_author on posts (author);
-- serves expirePosts: the oldest posts that still have their text
create index posts_with_text on posts (stored_at) where text is not null;
-- serves expirePosts: what a deletion missed
create index posts_deleted on posts (id) where deleted_at is not null;
-- serves search by the public name of an authority, near names included
create index posts_by_authority on posts using gin (vigie_fold(authority ->> 'name') gin_trgm_ops) where authority is not null;

-- Whose posts never come back.
create table erased_authors (
  author text primary key,
  at timestamptz not null
);

-- A post is in one claim at a time, so the post is the key; a later join moves it.
create table memberships (
  post text primary key,
  claim text not null,
  -- '' while only a split has named the post and its joining is still on its way.
  variant text not null,
  language text not null,
  stance text not null,
  cues jsonb not null,
  because jsonb not null,
  seen_at timestamptz not null,
  joined_at timestamptz not null
);

-- serves listPosts in time order, and what a merge or a split moves
create index memberships_by_claim on memberships (claim, seen_at, post);
-- serves listPosts: how many posts share a variant, and one post a variant
create index memberships_by_variant on memberships (claim, variant, seen_at);

-- Which claims went into which, so that merges that arrive in any order end in the same place.
create table merges (
  claim text primary key,
  into_claim text not null,
  at timestamptz not null,
  by text not null,
  because text not null
);
