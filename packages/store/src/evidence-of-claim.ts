import type { Claim } from '@vigie/contracts/claim';
import type { ClaimId } from '@vigie/contracts/ids';
import type { EvidenceView } from '@vigie/contracts/rest/evidence';
import type { Review, ReviewAct } from '@vigie/contracts/review';
import { verdictOfRating } from '@vigie/core/claims/read-rating';
import { effectiveActs } from '@vigie/core/claims/status';
import { sentencesOf } from '@vigie/core/search/sentences-of';
import type { Queryable } from './database.ts';
import { nearEvidence } from './near-evidence.ts';
import { reviewsOf } from './read-reviews.ts';
import { fromBase64 } from './vectors.ts';

/**
 * The earlier fact-checks near a claim; what a person confirmed or rejected is so, however near it is. Confirmed ones first.
 * What was said of a claim that a person merged into this one was said of this one.
 */
export async function evidenceOf(
  db: Queryable,
  claim: Claim,
  reviews: readonly Review[],
  meaningOf: MeaningOf,
): Promise<EvidenceView[]> {
  const links = new Map<string, LinkAct>();
  const merged = await reviewsOf(db, await mergedByPeople(db, claim.id));
  for (const act of [...effectiveActs(merged), ...effectiveActs(reviews)])
    if (act.kind === 'link') links.set(act.evidence, act);
  const near = await nearEvidence(db, {
    sentence: claim.sentence,
    vector: claim.vector && fromBase64(claim.vector.values),
    tier: claim.vector?.tier,
    parts: claim.vector ? await partsOf(claim.sentence, meaningOf) : [],
    limit: SHOWN,
  });
  const missing = [...links.keys()].filter((id) => !near.some((evidence) => evidence.id === id));
  const all = [...near, ...(await readEvidence(db, missing))].map((evidence) =>
    withLink(evidence, links.get(evidence.id)),
  );
  return all.sort((a, b) => RANK[a.link] - RANK[b.link] || b.similarity - a.similarity || (a.id < b.id ? -1 : 1));
}

/** The meaning of a text, by the model whose vectors are in use; null where it cannot be had. */
export type MeaningOf = (text: string) => Promise<Int8Array | null>;

/** The meanings of a text's sentences; none where the text is one, whose meaning is known. */
export async function partsOf(text: string, meaningOf: MeaningOf): Promise<readonly Int8Array[]> {
  const sentences = sentencesOf(text).filter((sentence) => sentence !== text.trim());
  return (await Promise.all(sentences.map(meaningOf))).filter((vector) => vector !== null);
}

const SHOWN = 10;
const RANK = { confirmed: 0, suggested: 1, resembles: 2, rejected: 3 } as const;

type LinkAct = Extract<ReviewAct, { kind: 'link' }>;

function withLink(evidence: EvidenceView, link: LinkAct | undefined): EvidenceView {
  if (link === undefined) return evidence;
  return {
    ...evidence,
    link: link.confirmed ? 'confirmed' : 'rejected',
    verdict: link.confirmed ? (link.verdict ?? null) : evidence.verdict,
  };
}

/** One fact-check, with the verdict that its rating reads as; undefined where there is none of this id. */
export async function findEvidence(db: Queryable, id: string): Promise<EvidenceView | undefined> {
  return (await readEvidence(db, [id]))[0];
}

/** Evidence that a person linked although nothing measured finds it near. */
async function readEvidence(db: Queryable, ids: readonly string[]): Promise<EvidenceView[]> {
  if (ids.length === 0) return [];
  const found = await db.query<Omit<EvidenceView, 'verdict'>>(
    `select id, claim_reviewed as "claimReviewed", publisher, url, published_at as "publishedAt", rating, language,
       0::float8 as similarity, 'resembles' as link
     from evidence where id = any($1::text[])`,
    [ids],
  );
  return found.map((evidence) => ({ ...evidence, verdict: verdictOfRating(evidence.rating) }));
}

/** The claims that persons merged into this one, directly or on the way of others. */
async function mergedByPeople(db: Queryable, claim: ClaimId): Promise<ClaimId[]> {
  const rows = await db.query<{ claim: ClaimId }>(
    `with recursive way (claim, depth) as (
       select m.claim, 1 from merges m join claims c on c.id = m.claim
       where m.into_claim = $1 and m.by = 'person' and c.merged_into is not null
       union
       select m.claim, way.depth + 1 from way join merges m on m.into_claim = way.claim join claims c on c.id = m.claim
       where m.by = 'person' and c.merged_into is not null and way.depth < 50)
     select distinct claim from way`,
    [claim],
  );
  return rows.map((row) => row.claim);
}
