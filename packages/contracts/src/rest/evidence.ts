import { z } from 'zod';
import { EvidenceView } from './claims.ts';

/** `GET /api/evidence`: how many fact-checks are held, and those nearest to `q`. */
export const EvidenceQuery = z.object({
  q: z.string().max(500).default(''),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .default('und'),
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
