import type { ClaimId } from '@vigie/contracts/ids';
import type { Review } from '@vigie/contracts/review';
import { statusOf } from '@vigie/core/claims/status';
import type { Queryable } from './database.ts';
import { reviewsOf } from './read-reviews.ts';
import { toJson } from './values.ts';

/**
 * Writes where people stand with these claims, derived from all their reviews, onto the claims' rows. A hold is written as
 * if its time had not come; whoever reads compares `held_until` with their clock.
 */
export async function rederiveStatus(db: Queryable, claims: readonly ClaimId[]): Promise<void> {
  if (claims.length === 0) return;
  const byClaim = new Map<ClaimId, Review[]>();
  for (const review of await reviewsOf(db, claims))
    byClaim.set(review.claim, [...(byClaim.get(review.claim) ?? []), review]);
  if (byClaim.size === 0) return;
  const rows = [...byClaim].map(([claim, reviews]) => standingRow(claim, reviews));
  await db.query(
    `update claims set
       status = t.status, verdict = t.verdict, held_until = t.held_until,
       escalated_to = t.escalated_to, decided_at = t.decided_at, proposed_by = t.proposed_by
     from jsonb_to_recordset($1::jsonb) as t (
       claim text, status text, verdict text, held_until timestamptz, escalated_to text, decided_at timestamptz,
       proposed_by text)
     where claims.id = t.claim`,
    [toJson(rows)],
  );
}

function standingRow(claim: ClaimId, reviews: readonly Review[]): Record<string, unknown> {
  const { status, verdict, heldUntil, escalatedTo, proposal } = statusOf(reviews, BEFORE_ANY_HOLD_ENDS);
  return {
    claim,
    status,
    verdict,
    held_until: heldUntil,
    escalated_to: escalatedTo,
    proposed_by: proposal?.by.id ?? null,
    decided_at: reviews.at(-1)?.at ?? null,
  };
}

const BEFORE_ANY_HOLD_ENDS = '0001-01-01T00:00:00.000Z';
