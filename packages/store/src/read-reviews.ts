import type { ClaimId } from '@vigie/contracts/ids';
import type { Review } from '@vigie/contracts/review';
import type { Queryable } from './database.ts';

/** A row of `reviews` as the contract writes it. */
export const REVIEW_COLUMNS = `id, claim, jsonb_build_object('id', by_id, 'name', by_name) as by, at, act`;

/** The reviews of some claims, in the order they were appended. */
export async function reviewsOf(db: Queryable, claims: readonly ClaimId[]): Promise<Review[]> {
  return db.query<Review>(`select ${REVIEW_COLUMNS} from reviews where claim = any($1::text[]) order by position`, [
    claims,
  ]);
}
