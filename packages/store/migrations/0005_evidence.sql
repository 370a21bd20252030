-- Published fact-checks and statements of authorities.

create table evidence (
  id text primary key,
  claim_reviewed text not null,
  publisher text not null,
  url text not null,
  published_at timestamptz,
  rating text,
  language text not null,
  vector halfvec,
  vector_model text,
  words tsvector not null generated always as (vigie_words(language, claim_reviewed)) stored
);
-- serves nearEvidence by words
create index evidence_words on evidence using gin (words);
-- serves nearEvidence by meaning for the shipped model's 256 dimensions; ensureMeaningIndex adds another model's
create index evidence_meaning_256 on evidence using hnsw ((vector::halfvec(256)) halfvec_cosine_ops)
  where vector_dims(vector) = 256;

-- Which files were read, so that the page can say how old its knowledge is.
create table imports (
  id text primary key,
  at timestamptz not null,
  name text not null,
  sha256 text not null,
  added integer not null,
  updated integer not null,
  problems integer not null
);
