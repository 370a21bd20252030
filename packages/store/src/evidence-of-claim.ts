import type { Claim } from '@vigie/contracts/claim';
import type { EvidenceView } from '@vigie/contracts/rest/claims';
import type { Review } from '@vigie/contracts/review';
import { effectiveActs } from '@vigie/core/claims/status';
import type { Queryable } from './database.ts';
import { nearEvidence } from './near-evidence.ts';
import { fromBase64 } from './vectors.ts';

/** The earlier fact-checks near a claim; what a person confirmed or rejected is so, however near it is. Confirmed ones first. */
export async function evidenceOf(db: Queryable, claim: Claim, reviews: readonly Review[]): Promise<EvidenceView[]> {
  const links = new Map<string, boolean>();
  for (const act of effectiveActs(reviews)) if (act.kind === 'link') links.set(act.evidence, act.confirmed);
  const near = await nearEvidence(db, {
    sentence: claim.sentence,
    language: claim.language,
    vector: claim.vector && fromBase64(claim.vector.values),
    limit: SHOWN,
  });
  const missing = [...links.keys()].filter((id) => !near.some((evidence) => evidence.id === id));
  const all = [...near, ...(await readEvidence(db, missing))].map((evidence) =>
    withLink(evidence, links.get(evidence.id)),
  );
  return all.sort((a, b) => RANK[a.link] - RANK[b.link] || b.similarity - a.similarity || (a.id < b.id ? -1 : 1));
}

const SHOWN = 10;
const RANK = { confirmed: 0, suggested: 1, resembles: 2, rejected: 3 } as const;

function withLink(evidence: EvidenceView, confirmed: boolean | undefined): EvidenceView {
  return confirmed === undefined ? evidence : { ...evidence, link: confirmed ? 'confirmed' : 'rejected' };
}

/** Evidence that a person linked although nothing measured finds it near. */
async function readEvidence(db: Queryable, ids: readonly string[]): Promise<EvidenceView[]> {
  if (ids.length === 0) return [];
  return db.query<EvidenceView>(
    `select id, claim_reviewed as "claimReviewed", publisher, url, published_at as "publishedAt", rating, language,
       0::float8 as similarity, 'resembles' as link
     from evidence where id = any($1::text[])`,
    [ids],
  );
}
