import { createHash } from 'node:crypto';
import { HttpUrl, Language } from '@vigie/contracts/values';
import { z } from 'zod';
import type { Evidence } from './evidence.ts';

/** What one entry of the file lacks: the line it begins on (or its number in an array), the field, and what would do. */
export interface ClaimReviewProblem {
  readonly line: number;
  readonly field: string;
  readonly expected: string;
}

/**
 * Reads schema.org ClaimReview: one JSON object, an array, NDJSON, or a DataFeed (`dataFeedElement[].item`, one or several).
 * A broken entry is told and passed over; those around it are kept. Other schema.org types in the file are not problems.
 */
export function parseClaimReviews(text: string): { evidence: Evidence[]; problems: ClaimReviewProblem[] } {
  const evidence: Evidence[] = [];
  const problems: ClaimReviewProblem[] = [];
  for (const { line, value, isBroken } of entriesOf(text)) {
    if (isBroken) {
      problems.push({
        line,
        field: '',
        expected: 'JSON: an object, an array, one object a line, or a schema.org DataFeed',
      });
      continue;
    }
    const parsed = ClaimReview.safeParse(value);
    if (parsed.success) evidence.push(evidenceOf(parsed.data));
    else
      for (const issue of parsed.error.issues)
        problems.push({
          line,
          field: issue.path.join('.'),
          expected: EXPECTED[String(issue.path[0])] ?? issue.message,
        });
  }
  return { evidence, problems };
}

interface Entry {
  readonly line: number;
  readonly value?: unknown;
  readonly isBroken?: boolean;
}

function entriesOf(text: string): Entry[] {
  const whole = parseJson(text);
  if (whole.ok) return claimReviewsIn(whole.value).map((value, index) => ({ line: index + 1, value }));
  return text.split(/\r?\n/).flatMap((content, index): Entry[] => {
    if (content.trim() === '') return [];
    const parsed = parseJson(content);
    if (!parsed.ok) return [{ line: index + 1, isBroken: true }];
    return claimReviewsIn(parsed.value).map((value) => ({ line: index + 1, value }));
  });
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch {
    return { ok: false };
  }
}

/** Walks arrays, feeds and graphs down to the entries; what declares itself as another type is left out. */
function claimReviewsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(claimReviewsIn);
  if (typeof value !== 'object' || value === null) return [value];
  const { dataFeedElement, item, '@graph': graph, '@type': type } = value as Record<string, unknown>;
  if (dataFeedElement !== undefined) return claimReviewsIn(dataFeedElement);
  if (graph !== undefined) return claimReviewsIn(graph);
  if (item !== undefined) return claimReviewsIn(item);
  const types = [type].flat();
  return type === undefined || types.includes('ClaimReview') ? [value] : [];
}

const named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const one = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (Array.isArray(value) ? value[0] : value), schema);

const ClaimReview = z.object({
  claimReviewed: z.string().trim().min(1).max(5_000),
  url: one(HttpUrl),
  datePublished: z.string().nullish(),
  author: one(named.or(z.object({ url: z.string() }).transform(({ url }) => url))).nullish(),
  publisher: one(named).nullish(),
  inLanguage: one(z.string()).nullish(),
  reviewRating: one(
    z.object({
      alternateName: z.string().nullish(),
      name: z.string().nullish(),
      ratingValue: z.coerce.string().nullish(),
    }),
  ).nullish(),
});

const EXPECTED: Readonly<Record<string, string>> = {
  claimReviewed: 'the claim that was checked, 1 to 5,000 characters',
  url: 'the address of the fact-check, http or https',
  datePublished: 'a date such as 2026-03-01',
  author: 'who checked it: {"name": "…"}',
  publisher: 'who published it: {"name": "…"}',
  reviewRating: 'the rating: {"alternateName": "…"}',
};

function evidenceOf(review: z.infer<typeof ClaimReview>): Evidence {
  const { claimReviewed, url, author, publisher, reviewRating, datePublished, inLanguage } = review;
  const at = Date.parse(datePublished ?? '');
  const language = inLanguage
    ?.slice(0, 3)
    .replace(/[-_].*$/, '')
    .toLowerCase();
  return {
    // One page may check several claims, so the address alone does not name it.
    id: `e_${createHash('sha256').update(`${url}\n${claimReviewed}`).digest('hex').slice(0, 26)}`,
    claimReviewed,
    publisher: author ?? publisher ?? new URL(url).hostname.replace(/^www\./, ''),
    url,
    publishedAt: Number.isNaN(at) ? null : new Date(at).toISOString(),
    rating: reviewRating?.alternateName ?? reviewRating?.name ?? reviewRating?.ratingValue ?? null,
    language: Language.safeParse(language).success ? (language as Language) : 'und',
  };
}
