import type { EvidenceView } from '@vigie/contracts/rest/claims';
import type { Language } from '@vigie/contracts/values';
import type { Queryable } from './database.ts';
import { toVectorText } from './vectors.ts';

/** What earlier fact-checks are compared with. */
export interface EvidenceQuery {
  readonly sentence: string;
  readonly language: Language;
  readonly vector: Int8Array | null;
  readonly limit: number;
}

/**
 * Earlier fact-checks about the same thing, nearest first: candidates by rare shared words and by meaning, each measured by
 * both. Nothing below a floor is shown; above it a claim only *resembles* until the second line, where it is *suggested*.
 * Cost: one index lookup a word (the rarest dozen), one of the vector index, and a sort of at most 200 candidates.
 */
export async function nearEvidence(db: Queryable, query: EvidenceQuery): Promise<EvidenceView[]> {
  const vector = query.vector && toVectorText(query.vector);
  const found = await db.query<Candidate>(candidatesSql(query.vector?.length ?? 0), [query.sentence, vector]);
  return found
    .map(({ cosine, words, ...evidence }) => ({ ...evidence, similarity: similarityOf(words, cosine) }))
    .filter(({ similarity }) => similarity >= FLOOR)
    .sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1))
    .slice(0, query.limit)
    .map((evidence) => ({ ...evidence, link: evidence.similarity >= SUGGESTED ? 'suggested' : 'resembles' }));
}

interface Candidate extends Omit<EvidenceView, 'similarity' | 'link'> {
  /** Of the vectors; null where one is missing. */
  readonly cosine: number | null;
  /** Of the words, weighted by their rarity: 0 to 1. */
  readonly words: number;
}

/** One number from both measures; words alone where there is no vector. */
function similarityOf(words: number, cosine: number | null): number {
  return cosine === null ? words : WORDS_SHARE * words + (1 - WORDS_SHARE) * Math.max(0, cosine);
}

const WORDS_SHARE = 0.5;
const FLOOR = 0.25;
const SUGGESTED = 0.45;

/**
 * The query's lexemes in each of the three configurations, with their rarity in the evidence of that configuration; then the
 * cosine of the two texts as sets of weighted lexemes (the evidence's own weight taken as its length times the mean rarity).
 */
const candidatesSql = (size: number) => `
  with groups (name) as (values ('fr'), ('en'), ('und')),
  lexemes as materialized (
    select g.name as grp, l.lexeme, quote_literal(l.lexeme)::tsquery as query
    from groups g, unnest(tsvector_to_array(vigie_words(g.name, $1))) as l (lexeme)
  ),
  sizes as (
    select case when language in ('fr', 'en') then language else 'und' end as grp, count(*) as total from evidence group by 1
  ),
  weighed as materialized (
    select l.grp, l.lexeme, l.query, df.df, ln(1 + (s.total - df.df + 0.5) / (df.df + 0.5))::float8 as idf
    from lexemes l
    join sizes s on s.grp = l.grp
    cross join lateral (
      select count(*) as df from evidence e
      where e.words @@ l.query and case when e.language in ('fr', 'en') then e.language else 'und' end = l.grp) df
  ),
  rarest as (
    select * from (select w.*, row_number() over (partition by grp order by idf desc, lexeme) as place from weighed w where df > 0) r
    where place <= 12
  ),
  by_words as (
    select e.id
    from rarest r
    join evidence e on e.words @@ r.query and case when e.language in ('fr', 'en') then e.language else 'und' end = r.grp
    group by e.id
    order by sum(r.idf) / sqrt(1 + max(length(e.words))) desc, e.id
    limit 100
  ),
  by_meaning as (
    select id from evidence
    where $2::text is not null and vector is not null and vector_dims(vector) = ${size}
    order by vector::halfvec(${Math.max(1, size)}) <=> $2::halfvec(${Math.max(1, size)}) limit 100
  )
  select
    e.id, e.claim_reviewed as "claimReviewed", e.publisher, e.url, e.published_at as "publishedAt", e.rating, e.language,
    case when $2::text is not null and e.vector is not null and vector_dims(e.vector) = ${size} then 1 - (e.vector <=> $2::halfvec) end as cosine,
    coalesce((
      select least(1, sum(case when e.words @@ w.query then w.idf * w.idf else 0 end)
        / nullif(sqrt(sum(w.idf * w.idf)) * sqrt(greatest(
            sum(case when e.words @@ w.query then w.idf * w.idf else 0 end),
            length(e.words) * avg(w.idf * w.idf))), 0))
      from weighed w where w.grp = case when e.language in ('fr', 'en') then e.language else 'und' end), 0) as words
  from evidence e
  where e.id in (select id from by_words union select id from by_meaning)`;
