-- Claims: what changes with every snapshot in one narrow table, what is searched (and costs index work) in another that is
-- only written when the words or the meaning change.

create table claims (
  id text primary key,
  story text not null,
  revision bigint not null,
  language text not null,
  score double precision not null,
  stage text not null,
  posts integer not null,
  authors integer not null,
  variants integer not null,
  first_post_at timestamptz not null,
  last_post_at timestamptz not null,
  -- New authors of the last hour before the last post.
  velocity double precision not null,
  flagged_at timestamptz,
  -- The queue's second key: first flagged, else first seen.
  order_at timestamptz not null generated always as (coalesce(flagged_at, first_post_at)) stored,
  merged_into text,
  spam boolean not null,
  muted boolean not null,
  exercise boolean not null,
  -- The signals and the sparkline as a row of the queue shows them: small, where the snapshot is not.
  brief jsonb not null,
  -- The whole claim but its sentence and its vector, which live in claim_texts.
  snapshot jsonb not null,
  -- Where people stand with it: derived from reviews, written by appendReview alone.
  status text not null default 'open',
  verdict text,
  held_until timestamptz,
  escalated_to text,
  decided_at timestamptz
) with (fillfactor = 80);

-- serves listClaims, view queue, sort priority
create index claims_queue on claims (score desc, order_at, id)
  where flagged_at is not null and merged_into is null and not spam and not muted
    and status in ('open', 'escalated', 'held');
-- serves listClaims, views below and all, sort priority; searchClaims by score
create index claims_by_score on claims (score desc, order_at, id) where merged_into is null;
-- serves listClaims newest and oldest; searchClaims and exportClaims by time
create index claims_by_time on claims (first_post_at desc, id) where merged_into is null;
-- serves countViews and listClaims: settled, held, escalated
create index claims_decided on claims (status, escalated_to) where status <> 'open';
-- serves readClaimPage: how many claims the story has
create index claims_by_story on claims (story);
-- serves alertTimes: flags since a time
create index claims_by_flag on claims (flagged_at) where flagged_at is not null;

create table claim_texts (
  claim text primary key,
  language text not null,
  sentence text not null,
  sentence_post text,
  places jsonb not null,
  -- What the searched columns were made from: nothing is written while it stays the same.
  fingerprint text not null,
  -- More than one author says it. Most claims are one post of one person; placing each in the vector index would cost more
  -- than everything else together (measured: 100 instead of 750 new claims a second on PGlite), so meaning finds shared ones.
  shared boolean not null,
  vector halfvec,
  vector_model text,
  vector_tier text,
  words tsvector not null generated always as (vigie_words(language, sentence || ' ' || (places #>> '{}'))) stored
);

-- serves searchClaims by words
create index claim_texts_words on claim_texts using gin (words);
-- The index that serves searchClaims by meaning is made by ensureMeaningIndex, on a server alone: in wasm, placing a vector
-- costs more than all else a snapshot writes, and the claims of one machine are few enough to be compared one by one.
-- serves search by place:, near names included
create index claim_texts_places on claim_texts using gin (vigie_fold(places #>> '{}') gin_trgm_ops);
-- serves a deletion: which claims speak in the words of this post
create index claim_texts_by_post on claim_texts (sentence_post) where sentence_post is not null;

-- Every sentence a claim ever had and the post it was taken from: a deletion finds the alerts that quote it by these.
create table claim_sentences (
  post text not null,
  claim text not null,
  digest text not null,
  primary key (post, claim, digest)
);
-- serves saveAlert: is this sentence taken from a deleted post?
create index claim_sentences_by_claim on claim_sentences (claim, digest);
