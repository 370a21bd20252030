import type { Vector } from '@vigie/contracts/annotated-post';
import type { EvidenceView } from '@vigie/contracts/rest/evidence';
import type { Language } from '@vigie/contracts/values';
import { verdictOfRating } from '@vigie/core/claims/read-rating';
import { anchorsOf, onCommonScale } from '@vigie/core/match/meaning-scale';
import { askedWords, wordsAsked, type AskedWords } from '@vigie/core/search/asked-words';
import { evidenceLikeness, RESEMBLES_FROM, SUGGESTED_FROM } from '@vigie/core/search/evidence-likeness';
import type { Queryable } from './database.ts';
import { scaleInUse } from './meaning-space.ts';
import { toVectorText } from './vectors.ts';

/** What earlier fact-checks are compared with. */
export interface EvidenceQuery {
  readonly sentence: string;
  readonly vector: Int8Array | null;
  /** Which tier made the vector; the default one where it is not said. */
  readonly tier?: Vector['tier'] | undefined;
  /** The meanings of its sentences, by the default tier, where it has several. */
  readonly parts?: readonly Int8Array[];
}

/** Earlier fact-checks about the same thing, nearest first: those likely enough to be shown, each said to resemble or suggested. */
export async function nearEvidence(
  db: Queryable,
  query: EvidenceQuery & { readonly limit: number },
): Promise<EvidenceView[]> {
  const ranked = await rankedEvidence(db, query);
  return ranked
    .filter(({ similarity }) => similarity >= RESEMBLES_FROM)
    .slice(0, query.limit)
    .map((evidence) => ({
      ...evidence,
      verdict: verdictOfRating(evidence.rating),
      link: evidence.similarity >= SUGGESTED_FROM ? 'suggested' : 'resembles',
    }));
}

/**
 * All that may bear on a query, the likeliest first: candidates by rare shared words and by meaning, each measured by both
 * (`evidenceLikeness`). Cost: one index lookup a word, one of the vector index, and at most 200 candidates read.
 */
export async function rankedEvidence(
  db: Queryable,
  query: EvidenceQuery,
): Promise<Array<Omit<EvidenceView, 'link' | 'verdict'>>> {
  const groups = await askedIn(db, query.sentence);
  const found = await candidatesOf(db, query, groups);
  const scale = await scaleInUse(db);
  const near = (cosine: number | null, tier: Vector['tier']): number | null =>
    cosine === null || scale === null ? cosine : onCommonScale(cosine, anchorsOf(scale, tier, 'default'));
  return found
    .map(({ cosine, part, ...evidence }) => {
      const words = groups.get(groupOf(evidence.language))?.asked.answer(evidence.claimReviewed) ?? NOTHING;
      const meaning = near(cosine, query.tier ?? 'default');
      const sentence = near(part, 'default');
      const nearestSentence = meaning === null || sentence === null ? meaning : Math.max(meaning, sentence);
      return { ...evidence, similarity: evidenceLikeness({ words, meaning, nearestSentence }) };
    })
    .sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1));
}

const NOTHING = { asked: 0, said: 0, both: 0 };

/** The three ways that evidence is cut into words. */
type Group = 'fr' | 'en' | 'und';

function groupOf(language: Language): Group {
  return language === 'fr' || language === 'en' ? language : 'und';
}

interface Asked {
  readonly asked: AskedWords;
  /** The rarest lexemes that some evidence has, for finding candidates. */
  readonly rarest: ReadonlyArray<{ readonly lexeme: string; readonly idf: number }>;
}

/** The words that are asked for, with their rarity in the evidence of each group that has any. */
async function askedIn(db: Queryable, sentence: string): Promise<ReadonlyMap<Group, Asked>> {
  const rows = await db.query<{ grp: Group; word: string; lexeme: string; df: number; idf: number }>(RARITY, [
    wordsAsked(sentence, WORDS),
  ]);
  const groups = new Map<Group, Asked>();
  for (const grp of new Set(rows.map((row) => row.grp))) {
    const own = rows.filter((row) => row.grp === grp);
    const rarity = new Map<string, number>();
    for (const { word, idf } of own) rarity.set(word, Math.max(idf, rarity.get(word) ?? 0));
    const lexemes = new Map(own.filter(({ df }) => df > 0).map((row) => [row.lexeme, row]));
    const rarest = [...lexemes.values()].sort((a, b) => b.idf - a.idf || (a.lexeme < b.lexeme ? -1 : 1));
    groups.set(grp, { asked: askedWords(rarity, grp), rarest: rarest.slice(0, RAREST) });
  }
  return groups;
}

/** More words than a long post has that matter; each is a lookup in each group. */
const WORDS = 100;
const RAREST = 16;

/** A piece of evidence that may bear on a claim, before it is judged. */
interface Candidate extends Omit<EvidenceView, 'similarity' | 'link' | 'verdict'> {
  /** Cosine of the vectors; null where one is missing. */
  readonly cosine: number | null;
  /** The highest cosine of a sentence's vector; null where there is none. */
  readonly part: number | null;
}

/** What may bear on the query, in no order. */
async function candidatesOf(
  db: Queryable,
  { vector, parts = [] }: EvidenceQuery,
  groups: ReadonlyMap<Group, Asked>,
): Promise<Candidate[]> {
  const rare = [...groups].flatMap(([grp, { rarest }]) => rarest.map(({ lexeme, idf }) => ({ grp, lexeme, idf })));
  return db.query<Candidate>(candidatesSql(vector?.length ?? 0), [
    vector && toVectorText(vector),
    parts.flatMap((part) => (part.length === vector?.length ? (toVectorText(part) ?? []) : [])),
    rare.map(({ grp }) => grp),
    rare.map(({ lexeme }) => lexeme),
    rare.map(({ idf }) => idf),
  ]);
}

/** The lexemes of each word in each configuration that has evidence, with how much evidence holds them. */
const RARITY = `
  with sizes as (
    select case when language in ('fr', 'en') then language else 'und' end as grp, count(*) as total from evidence group by 1
  ),
  lexemes as materialized (
    select s.grp, s.total, w.word, l.lexeme, vigie_lexeme(l.lexeme) as query
    from sizes s, unnest($1::text[]) as w (word), unnest(tsvector_to_array(vigie_words(s.grp, w.word))) as l (lexeme)
  )
  select l.grp, l.word, l.lexeme, df.df::int as df, ln(1 + (l.total - df.df + 0.5) / (df.df + 0.5))::float8 as idf
  from lexemes l
  cross join lateral (
    select count(*) as df from evidence e
    where e.words @@ l.query and case when e.language in ('fr', 'en') then e.language else 'und' end = l.grp) df`;

const candidatesSql = (size: number) => `
  with rarest as materialized (
    select r.grp, r.idf, vigie_lexeme(r.lexeme) as query
    from unnest($3::text[], $4::text[], $5::float8[]) as r (grp, lexeme, idf)
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
    where $1::text is not null and vector is not null and vector_dims(vector) = ${size}
    order by vector::halfvec(${Math.max(1, size)}) <=> $1::halfvec(${Math.max(1, size)}) limit 100
  ),
  parts as materialized (select p::halfvec as vector from unnest($2::text[]) as p)
  select
    e.id, e.claim_reviewed as "claimReviewed", e.publisher, e.url, e.published_at as "publishedAt", e.rating, e.language,
    case when $1::text is not null and e.vector is not null and vector_dims(e.vector) = ${size} then 1 - (e.vector <=> $1::halfvec) end as cosine,
    case when e.vector is not null and vector_dims(e.vector) = ${size} then (select max(1 - (e.vector <=> p.vector)) from parts p) end as part
  from evidence e
  where e.id in (select id from by_words union select id from by_meaning)`;
