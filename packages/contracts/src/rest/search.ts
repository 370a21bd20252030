import { z } from 'zod';
import { Stage } from '../assessment.ts';
import { Status, Verdict } from '../review.ts';
import { Instant } from '../values.ts';
import { ClaimRow } from './claims.ts';

/** `GET /api/search` and the exports: words and meaning, time and filters. */
export const SearchQuery = z.object({
  q: z.string().max(500).default(''),
  mode: z.enum(['words', 'meaning', 'both']).default('both'),
  from: Instant.optional(),
  to: Instant.optional(),
  languages: z.string().max(100).optional(),
  stage: Stage.optional(),
  verdict: Verdict.optional(),
  status: Status.optional(),
  minScore: z.coerce.number().min(0).max(100).optional(),
  sort: z.enum(['relevance', 'authors', 'newest', 'score']).default('relevance'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
  lang: z.enum(['en', 'fr']).optional(),
});
export type SearchQuery = z.infer<typeof SearchQuery>;

/** `GET /api/search` */
export const SearchPage = z.object({
  claims: z.array(ClaimRow),
  cursor: z.string().nullable(),
  /** How many claims match in all. */
  count: z.int(),
  histogram: z.array(z.object({ at: Instant, claims: z.int() })),
  facets: z.object({
    languages: z.array(z.object({ value: z.string(), claims: z.int() })),
    stages: z.array(z.object({ value: z.string(), claims: z.int() })),
    verdicts: z.array(z.object({ value: z.string(), claims: z.int() })),
    /** The most frequent places, to complete `place:` with. */
    places: z.array(z.object({ value: z.string(), claims: z.int() })).optional(),
    /** The authorities that speak most, to complete `author:` with. */
    authorities: z.array(z.object({ value: z.string(), claims: z.int() })).optional(),
  }),
});
export type SearchPage = z.infer<typeof SearchPage>;

/** What the exports may be asked besides the search itself: they are always complete. */
export const ExportQuery = SearchQuery.omit({ limit: true, cursor: true });
export type ExportQuery = z.infer<typeof ExportQuery>;
