-- How text is searched: French and English with stems, every other language by its words; accents and case never matter.

create extension if not exists vector;
create extension if not exists unaccent schema public;
create extension if not exists pg_trgm;

create text search configuration vigie_french (copy = pg_catalog.french);
alter text search configuration vigie_french
  alter mapping for hword, hword_part, word with public.unaccent, french_stem;

create text search configuration vigie_english (copy = pg_catalog.english);
alter text search configuration vigie_english
  alter mapping for hword, hword_part, word with public.unaccent, english_stem;

create text search configuration vigie_simple (copy = pg_catalog.simple);
alter text search configuration vigie_simple
  alter mapping for hword, hword_part, word with public.unaccent, simple;

-- unaccent() is only "stable" because its dictionary could be changed; ours is not, so indexes may rely on it.
create function vigie_fold(text) returns text
  language sql immutable strict parallel safe
  as $$ select lower(public.unaccent('public.unaccent'::regdictionary, $1)) $$;

create function vigie_words(language text, content text) returns tsvector
  language sql immutable parallel safe
  as $$
    select case language
      when 'fr' then to_tsvector('public.vigie_french', content)
      when 'en' then to_tsvector('public.vigie_english', content)
      else to_tsvector('public.vigie_simple', content)
    end
  $$;

-- One lexeme as a query: quoted for tsquery, where a backslash escapes too.
create function vigie_lexeme(text) returns tsquery
  language sql immutable strict parallel safe
  as $$ select ('''' || replace(replace($1, '\', '\\'), '''', '''''') || '''')::tsquery $$;

-- What may never change: the trigger names the table and the way out.
create function vigie_append_only() returns trigger
  language plpgsql
  as $$
    begin
      raise exception '% is append-only: add a row that says what changed', tg_table_name
        using errcode = 'restrict_violation';
    end
  $$;
