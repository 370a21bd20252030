import type { Vector } from '@vigie/contracts/annotated-post';
import type { EvidenceView } from '@vigie/contracts/rest/evidence';
import type { Language } from '@vigie/contracts/values';
import { verdictOfRating } from '@vigie/core/claims/read-rating';
import { anchorsOf, onCommonScale } from '@vigie/core/match/meaning-scale';
import type { Queryable } from './database.ts';
import { scaleInUse } from './meaning-space.ts';
import { toVectorText } from './vectors.ts';

/** What earlier fact-checks are compared with. */
export interface EvidenceQuery {
  readonly sentence: string;
  readonly language: Language;
  readonly vector: Int8Array | null;
  /** Which tier made the vector; the default one where it is not said. */
  readonly tier?: Vector['tier'] | undefined;
  readonly limit: number;
}

/**
 * Earlier fact-checks about the same thing, nearest first: candidates by rare shared words and by meaning, each measured by
 * both. Nothing below a floor is shown; above it a claim only *resembles* until the second line, where it is *suggested*.
 * Cost: one index lookup a word (the rarest dozen), one of the vector index, and a sort of at most 200 candidates.
 */
export async function nearEvidence(db: Queryable, query: EvidenceQuery): Promise<EvidenceView[]> {
  const found = await nearCandidates(db, query);
  const scale = await scaleInUse(db);
  const anchors = scale && anchorsOf(scale, query.tier ?? 'default', 'default');
  return found
    .map(({ cosine, words, ...evidence }) => ({
      ...evidence,
      similarity: similarityOf(words, cosine !== null && anchors !== null ? onCommonScale(cosine, anchors) : cosine),
    }))
    .filter(({ similarity }) => similarity >= FLOOR)
    .sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1))
    .slice(0, query.limit)
    .map((evidence) => ({
      ...evidence,
      verdict: verdictOfRating(evidence.rating),
      link: evidence.similarity >= SUGGESTED ? 'suggested' : 'resembles',
    }));
}

/** The candidates with both measures, in no order. */
export async function nearCandidates(db: Queryable, query: EvidenceQuery): Promise<Candidate[]> {
  const vector = query.vector && toVectorText(query.vector);
  return db.query<Candidate>(candidatesSql(query.vector?.length ?? 0), [query.sentence, vector]);
}

/** A piece of evidence that may bear on a claim, before it is judged. */
export interface Candidate extends Omit<EvidenceView, 'similarity' | 'link' | 'verdict'> {
  /** Cosine of the vectors; null where one is missing. */
  readonly cosine: number | null;
  /** Cosine of the texts as sets of words weighted by their rarity: 0 to 1. */
  readonly words: number;
}

/**
 * How likely it is that both speak of the same, from both measures; words alone where there is no vector. Rare shared words
 * say most; a very near meaning says enough alone, which is how a text in another language is found.
 */
function similarityOf(words: number, cosine: number | null): number {
  if (cosine === null) return sigmoid(17 * words - 4.4);
  return Math.max(sigmoid(15 * words + 4 * cosine - 5.5), sigmoid(15 * (cosine - 0.6)));
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/*
 * The weights and both lines were set on public sets of fact-checked posts, with the shipped model: CheckThat! 2025 task 2
 * (French, 779 posts, 584 claims) and CheckThat! 2022 task 2A (English, 500 posts, 14,231 claims), each post asked twice, with
 * and without its fact-check there, so that half of the askings have no right answer. MAP@5 is .76 and .81. At SUGGESTED the
 * first candidate is right in .90 and .92 of what is suggested (.19 and .26 of the fact-checks there are to find); at FLOOR
 * in .75 and .63 (.53 and .63). A wrong "already checked" harms most, so the upper line is set for precision.
 */
const FLOOR = 0.15;
const SUGGESTED = 0.8;

/**
 * The query's lexemes in each of the three configurations, with their rarity in the evidence of that configuration; then the
 * cosine of the two texts as sets of weighted lexemes (the evidence's own weight taken as its length times the query's mean).
 */
const candidatesSql = (size: number) => `
  with groups (name) as (values ('fr'), ('en'), ('und')),
  lexemes as materialized (
    select g.name as grp, l.lexeme, vigie_lexeme(l.lexeme) as query
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
    coalesce(w.shared / nullif(sqrt(w.asked * greatest(w.shared, length(e.words) * w.mean)), 0), 0) as words
  from evidence e
  cross join lateral (
    select
      coalesce(sum(idf * idf) filter (where e.words @@ query), 0) as shared, sum(idf * idf) as asked, avg(idf * idf) as mean
    from weighed where grp = case when e.language in ('fr', 'en') then e.language else 'und' end) w
  where e.id in (select id from by_words union select id from by_meaning)`;
