import { z } from 'zod';
import { Verdict } from '../review.ts';
import { Instant, Language } from '../values.ts';

/** A published fact-check or an authority's statement near a claim. A suggestion passes no verdict on. */
export const EvidenceView = z.object({
  id: z.string(),
  claimReviewed: z.string(),
  publisher: z.string(),
  url: z.url(),
  publishedAt: Instant.nullable(),
  rating: z.string().nullable(),
  language: Language,
  similarity: z.number(),
  link: z.enum(['suggested', 'resembles', 'confirmed', 'rejected']),
  /** What it found: as a person said when confirming, else as its rating reads; null where nobody can tell yet. */
  verdict: Verdict.nullable(),
});
export type EvidenceView = z.infer<typeof EvidenceView>;

/** `GET /api/evidence`: how many fact-checks are held, and those nearest to `q`. */
export const EvidenceQuery = z.object({
  /** A sentence, or a whole post. */
  q: z.string().max(2_000).default(''),
  limit: z.coerce.number().int().min(1).max(50).default(10),
});
export type EvidenceQuery = z.infer<typeof EvidenceQuery>;

/** `GET /api/evidence` */
export const EvidencePage = z.object({ count: z.int(), evidence: z.array(EvidenceView) });
export type EvidencePage = z.infer<typeof EvidencePage>;

/** The answer to `POST /api/evidence` (ClaimReview: JSON, NDJSON or DataFeed): what was taken, and each entry that was not with what was expected. */
export const EvidenceImport = z.object({
  added: z.int(),
  updated: z.int(),
  problems: z.array(z.object({ line: z.int(), field: z.string().nullable(), expected: z.string() })),
});
export type EvidenceImport = z.infer<typeof EvidenceImport>;
