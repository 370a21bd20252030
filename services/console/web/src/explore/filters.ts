import type { SearchQuery } from '@vigie/contracts/rest/search';

/** What the explorer asks: every one of them stands in the page's address. */
export const FILTERS = [
  'q',
  'q2',
  'mode',
  'from',
  'to',
  'languages',
  'stage',
  'verdict',
  'status',
  'minScore',
  'sort',
] as const;
export type Filter = (typeof FILTERS)[number];
/** Those that are set, with their values as the address has them. */
export type Filters = Readonly<Partial<Record<Filter, string>>>;

/** Reads the filters that an address carries; what is empty is not asked. */
export function readFilters(search: URLSearchParams): Filters {
  return Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = search.get(name);
      return value === null || value === '' ? [] : [[name, value]];
    }),
  );
}

/** What the server is asked: one of the two lines, with all the rest. */
export function asked({ q2, ...filters }: Filters, which: 'first' | 'second' = 'first'): Filters {
  return which === 'first' ? filters : { ...filters, q: q2 ?? '' };
}

/** The address with one filter changed, or dropped where it is empty. */
export function withFilter(search: URLSearchParams, changes: Filters): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === '') next.delete(name);
    else next.set(name, value);
  }
  return next;
}

/** A prefix of the query line, put where the cursor can go on. */
export function withPrefix(line: string, prefix: string): string {
  const kept = line.trimEnd();
  return kept === '' ? prefix : `${kept} ${prefix}`;
}

/** What a saved search asks a subscription to watch. */
export function subscriptionOf(filters: Filters): string {
  const words = (filters.q ?? '').replaceAll(/\b\w+:("[^"]*"|\S*)/g, ' ').trim();
  const languages = [filters.languages, /\blang:(\w+)/.exec(filters.q ?? '')?.[1]].filter((each) => each !== undefined);
  const query = new URLSearchParams();
  if (words !== '') query.set('words', words);
  if (languages.length > 0) query.set('languages', languages.join(','));
  if (filters.minScore !== undefined) query.set('minScore', filters.minScore);
  const text = query.toString();
  return text === '' ? '/subscriptions/new' : `/subscriptions/new?${text}`;
}

/** The modes of looking, as the server knows them. */
export const MODES: ReadonlyArray<SearchQuery['mode']> = ['both', 'words', 'meaning'];
/** The orders of what was found, as the server knows them. */
export const SORTS: ReadonlyArray<SearchQuery['sort']> = ['relevance', 'authors', 'newest', 'score'];
