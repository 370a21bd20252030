import type { Params } from './params.ts';

/** Conditions on claims that the queue and the explorer share. `c` is the claim, `t` its text. */
export interface ClaimFilters {
  readonly languages?: string | undefined;
  readonly stage?: string | undefined;
  readonly minScore?: number | undefined;
}

/** The filters as conditions, one for each that is set. */
export function filterConditions({ languages, stage, minScore }: ClaimFilters, { bind }: Params): string[] {
  const conditions: string[] = [];
  const wanted = splitList(languages);
  if (wanted.length > 0) conditions.push(`c.language = any(${bind(wanted)}::text[])`);
  if (stage !== undefined) conditions.push(`c.stage = ${bind(stage)}`);
  if (minScore !== undefined) conditions.push(`c.score >= ${bind(minScore)}::double precision`);
  return conditions;
}

/** A claim's words in its own language; a query whose language nobody knows is read as French, as English and as plain words. */
export function wordsCondition(words: string, { bind }: Params): string {
  const query = bind(words);
  // Written as alternatives, so that each is read from the index claim_texts_words.
  return `((t.language = 'fr' and t.words @@ websearch_to_tsquery('vigie_french', ${query}))
    or (t.language = 'en' and t.words @@ websearch_to_tsquery('vigie_english', ${query}))
    or (t.language not in ('fr', 'en') and t.words @@ websearch_to_tsquery('vigie_simple', ${query})))`;
}

/** `fr,en` as a list. */
export function splitList(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== '');
}
