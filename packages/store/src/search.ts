import type { ClaimId, UserId } from '@vigie/contracts/ids';
import type { ClaimRow } from '@vigie/contracts/rest/claims';
import type { SearchPage, SearchQuery } from '@vigie/contracts/rest/search';
import { z } from 'zod';
import { rowsOf } from './claim-rows.ts';
import { fromCursor, toCursor } from './cursor.ts';
import type { Queryable } from './database.ts';
import { nearestClaims } from './meaning-search.ts';
import { params, type Params } from './params.ts';
import { matchCondition, narrowingConditions, searchOf, type Search } from './search-conditions.ts';

/** A search, the meaning of its words (null where none was computed), and who asks. */
export type ClaimSearch = SearchQuery & {
  readonly vector: Int8Array | null;
  readonly userId: UserId;
  readonly now: string;
};

/** One page of what matches, with the exact count, its spread over time, and how it divides. */
export async function searchClaims(db: Queryable, query: ClaimSearch): Promise<SearchPage> {
  const search = searchOf(query, query.now);
  const { words, nearest } = await askedFor(db, search, query);
  const offset = fromCursor(Offset, query.cursor)?.offset ?? 0;
  const bound = params();
  const sql = pageSql(search, words, nearest, query.sort, bound);
  const [page] = await db.query<FoundPage>(
    `${sql} limit ${bound.bind(query.limit)} offset ${bound.bind(offset)}) p), '[]') as ids`,
    bound.values,
  );
  const { ids, count, ...spread } = page as FoundPage;
  const next = offset + ids.length;
  return {
    claims: await rowsOf(db, ids, query),
    cursor: ids.length > 0 && next < count ? toCursor({ offset: next }) : null,
    count,
    histogram: spread.histogram.map(({ at, claims }) => ({ at: new Date(at * 1_000).toISOString(), claims })),
    facets: {
      languages: spread.languages,
      stages: spread.stages,
      verdicts: spread.verdicts,
      ...(await namesWithin(db, ids)),
    },
  };
}

/** Places and authorities of the claims on the page: what a reader would go on with. */
async function namesWithin(
  db: Queryable,
  ids: readonly ClaimId[],
): Promise<Pick<SearchPage['facets'], 'places' | 'authorities'>> {
  const [row] = await db.query<Required<Pick<SearchPage['facets'], 'places' | 'authorities'>>>(
    `select
       coalesce((select jsonb_agg(jsonb_build_object('value', value, 'claims', claims) order by claims desc, value) from (
         select value, count(*) as claims from claim_texts t, jsonb_array_elements_text(t.places) as p (value)
         where t.claim = any($1::text[]) group by value order by 2 desc, 1 limit 20) places), '[]') as places,
       coalesce((select jsonb_agg(jsonb_build_object('value', value, 'claims', claims) order by claims desc, value) from (
         select p.authority ->> 'name' as value, count(distinct m.claim) as claims
         from memberships m join posts p on p.id = m.post
         where m.claim = any($1::text[]) and p.authority is not null group by 1 order by 2 desc, 1 limit 20) a), '[]') as authorities`,
    [ids],
  );
  return row ?? {};
}

const Offset = z.object({ offset: z.int().nonnegative() });

interface FoundPage {
  readonly ids: ClaimId[];
  readonly count: number;
  readonly histogram: ReadonlyArray<{ readonly at: number; readonly claims: number }>;
  readonly languages: SearchPage['facets']['languages'];
  readonly stages: SearchPage['facets']['stages'];
  readonly verdicts: SearchPage['facets']['verdicts'];
}

/** What the mode makes of the query line. Meaning alone with nothing to compare falls back to words. */
async function askedFor(
  db: Queryable,
  search: Search,
  { mode, vector }: ClaimSearch,
): Promise<{ words: string; nearest: readonly ClaimId[] | null }> {
  const { words } = search.asked;
  const nearest = words === '' || mode === 'words' ? null : await nearestClaims(db, search, vector);
  return { words: mode === 'meaning' && nearest !== null ? '' : words, nearest };
}

/**
 * Relevance is reciprocal rank fusion: each way of finding gives 1 / (60 + rank), which needs no common scale for words and
 * meaning (Cormack, Clarke and Büttcher 2009). Without words to rank by, the claims of most authors come first.
 */
function pageSql(
  search: Search,
  words: string,
  nearest: readonly ClaimId[] | null,
  sort: SearchQuery['sort'],
  bound: Params,
): string {
  const conditions = [...narrowingConditions(search, bound), ...matchCondition(words, nearest, bound)];
  const ranked = sort === 'relevance' && (words !== '' || nearest !== null);
  return `
    with hit as materialized (
      select c.id, c.score, c.authors, c.language, c.stage, c.verdict, c.first_post_at,
        ${ranked && words !== '' ? wordsRank(words, bound) : 'null::real'} as words,
        ${ranked && nearest !== null ? `array_position(${bound.bind(nearest)}::text[], c.id)` : 'null::int'} as meaning
      from claims c ${readsTexts(search, words) ? TEXTS : ''}
      where ${conditions.join(' and ')}),
    fused as (
      select id, score, authors, first_post_at,
        case when words > 0 then 1.0 / (60 + rank() over (order by words desc nulls last)) else 0 end
          + coalesce(1.0 / (60 + meaning), 0) as relevance
      from hit),
    step as (
      select coalesce(min(s), 31536000) as s
      from (select min(first_post_at) as first_post_at, max(first_post_at) as last_post_at from hit) span
      left join unnest(array[${STEPS.join()}]) as s
        on floor(extract(epoch from last_post_at) / s) - floor(extract(epoch from first_post_at) / s) < ${BUCKETS})
    select
      (select count(*) from hit) as count,
      ${facet('language')} as languages, ${facet('stage')} as stages, ${facet('verdict')} as verdicts,
      coalesce((select jsonb_agg(jsonb_build_object('at', at, 'claims', claims) order by at) from (
        select (floor(extract(epoch from first_post_at) / s) * s)::bigint as at, count(*) as claims
        from hit, step group by 1) h), '[]') as histogram,
      coalesce((select jsonb_agg(id order by place) from (
        select id, row_number() over (order by ${ORDERS[sort === 'relevance' && !ranked ? 'authors' : sort]}) as place
        from fused order by place`;
}

/** Filters alone never look at a claim's text. */
function readsTexts(search: Search, words: string): boolean {
  return words !== '' || search.asked.places.length > 0;
}

const TEXTS = 'join claim_texts t on t.claim = c.id';

const ORDERS = {
  relevance: 'relevance desc, score desc, id',
  authors: 'authors desc, score desc, first_post_at desc, id desc',
  newest: 'first_post_at desc, id desc',
  score: 'score desc, first_post_at desc, id desc',
} as const;

/** Seconds a bar of the histogram may cover: the shortest that keeps it within the bars there is room for. */
const STEPS = [300, 900, 3_600, 10_800, 21_600, 43_200, 86_400, 604_800, 2_592_000, 7_776_000, 31_536_000] as const;
const BUCKETS = 60;

function wordsRank(words: string, { bind }: Params): string {
  const query = bind(words);
  return `case t.language
    when 'fr' then ts_rank(t.words, websearch_to_tsquery('vigie_french', ${query}))
    when 'en' then ts_rank(t.words, websearch_to_tsquery('vigie_english', ${query}))
    else ts_rank(t.words, websearch_to_tsquery('vigie_simple', ${query})) end`;
}

function facet(column: 'language' | 'stage' | 'verdict'): string {
  return `coalesce((select jsonb_agg(jsonb_build_object('value', ${column}, 'claims', claims) order by claims desc, ${column}) from (
    select ${column}, count(*) as claims from hit where ${column} is not null group by ${column}) f), '[]')`;
}

/** Every row that matches, newest first, a few hundred in memory at a time: a reader as slow as it likes holds nothing else up. */
export async function* exportClaims(db: Queryable, query: ClaimSearch): AsyncGenerator<ClaimRow> {
  const search = searchOf(query, query.now);
  const { words, nearest } = await askedFor(db, search, query);
  let after: { readonly id: ClaimId; readonly at: string } | undefined;
  for (;;) {
    const bound = params();
    const { bind } = bound;
    const conditions = [...narrowingConditions(search, bound), ...matchCondition(words, nearest, bound)];
    if (after) conditions.push(`(c.first_post_at, c.id) < (${bind(after.at)}::text::timestamptz, ${bind(after.id)})`);
    const found = await db.query<{ id: ClaimId; at: string }>(
      // As text: a timestamp has microseconds, an instant of the wire has not, and a row must not be skipped for that.
      `select c.id, c.first_post_at::text as at from claims c ${readsTexts(search, words) ? TEXTS : ''}
       where ${conditions.join(' and ')} order by c.first_post_at desc, c.id desc limit ${bind(EXPORT_IDS)}`,
      bound.values,
    );
    for (let from = 0; from < found.length; from += EXPORT_ROWS)
      yield* await rowsOf(
        db,
        found.slice(from, from + EXPORT_ROWS).map(({ id }) => id),
        query,
      );
    after = found.at(-1);
    if (!after || found.length < EXPORT_IDS) return;
  }
}

/** Each list of ids costs one search, so it is long; each list of rows is held in memory, so it is short. */
const EXPORT_IDS = 20_000;
const EXPORT_ROWS = 500;
