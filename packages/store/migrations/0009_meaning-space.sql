-- The embedding model may change: its vectors then fill the second columns in the background, and take the place of the first at the end.

-- One row, once a model was used.
create table meaning_space (
  one boolean primary key default true check (one),
  -- The space of every `vector` of claim_texts and evidence: searches ask in it.
  in_use text not null,
  -- The model that made them, as EMBEDDING_MODEL names it, and what its cosines mean.
  model text not null,
  scale jsonb,
  -- The space of every `next_vector`, while history is re-embedded.
  coming text,
  began_at timestamptz,
  switched_at timestamptz
);

alter table claim_texts
  add column next_vector halfvec, add column next_vector_model text, add column next_vector_tier text;
alter table evidence add column next_vector halfvec, add column next_vector_model text;
