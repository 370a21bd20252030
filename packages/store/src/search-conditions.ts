import type { ClaimId } from '@vigie/contracts/ids';
import type { SearchQuery } from '@vigie/contracts/rest/search';
import { parseQuery, type ParsedQuery } from '@vigie/core/search/parse-query';
import { filterConditions, wordsCondition } from './claim-filters.ts';
import type { Params } from './params.ts';

/** A search with its query line read. */
export interface Search {
  readonly query: Omit<SearchQuery, 'limit' | 'sort' | 'mode'>;
  readonly asked: ParsedQuery;
  readonly now: string;
}

/** Reads the query line of a search that is asked at `now`. */
export function searchOf(query: SearchQuery, now: string): Search {
  return { query, asked: parseQuery(query.q), now };
}

/** Everything but words and meaning: time, languages, stage, verdict, status, score, places, authors, sources. */
export function narrowingConditions({ query, asked, now }: Search, bound: Params): string[] {
  const { bind } = bound;
  const conditions = ['c.merged_into is null', ...filterConditions(query, bound)];
  // A claim lives from its first to its last post; it matches when that overlaps the time asked for.
  if (query.from !== undefined) conditions.push(`c.last_post_at >= ${bind(query.from)}::timestamptz`);
  if (query.to !== undefined) conditions.push(`c.first_post_at <= ${bind(query.to)}::timestamptz`);
  if (query.verdict !== undefined) conditions.push(`c.verdict = ${bind(query.verdict)}`);
  if (query.status !== undefined) conditions.push(`${statusAt(bind(now))} = ${bind(query.status)}`);
  if (asked.statuses.length > 0) conditions.push(`${statusAt(bind(now))} = any(${bind(asked.statuses)}::text[])`);
  if (asked.languages.length > 0) conditions.push(`c.language = any(${bind(asked.languages)}::text[])`);
  if (asked.stages.length > 0) conditions.push(`c.stage = any(${bind(asked.stages)}::text[])`);
  if (asked.verdicts.length > 0) conditions.push(`c.verdict = any(${bind(asked.verdicts)}::text[])`);
  if (asked.places.length > 0)
    conditions.push(anyOf(asked.places, (place) => `vigie_fold(${bind(place)}) <% vigie_fold(t.places #>> '{}')`));
  if (asked.authors.length > 0) conditions.push(`exists (${postsBy(asked.authors, bound)})`);
  if (asked.sources.length > 0)
    conditions.push(
      `exists (select 1 from memberships m join posts p on p.id = m.post
        where m.claim = c.id and p.source = any(${bind(asked.sources)}::text[]))`,
    );
  return conditions;
}

/** Words or meaning; both when both are asked. Nothing asked matches everything. */
export function matchCondition(words: string, nearest: readonly ClaimId[] | null, bound: Params): string[] {
  const either: string[] = [];
  if (words !== '') either.push(wordsCondition(words, bound));
  if (nearest !== null) either.push(`c.id = any(${bound.bind(nearest)}::text[])`);
  return either.length > 0 ? [`(${either.join(' or ')})`] : [];
}

function statusAt(now: string): string {
  return `case when c.status = 'held' and c.held_until <= ${now}::timestamptz then 'open'
    when c.status = 'open' and c.muted then 'muted' else c.status end`;
}

function anyOf(values: readonly string[], condition: (value: string) => string): string {
  return `(${values.map(condition).join(' or ')})`;
}

/** An author is asked for by pseudonym, or an authority by (nearly) its public name. */
function postsBy(authors: readonly string[], { bind }: Params): string {
  return `select 1 from memberships m join posts p on p.id = m.post
    where m.claim = c.id and (p.author = any(${bind(authors)}::text[])
      or ${anyOf(authors, (author) => `vigie_fold(${bind(author)}) <% vigie_fold(p.authority ->> 'name')`)})`;
}
