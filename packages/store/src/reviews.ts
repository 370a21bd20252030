import type { ClaimId } from '@vigie/contracts/ids';
import type { Review } from '@vigie/contracts/review';
import type { Database, Queryable } from './database.ts';
import { appendJournal } from './journal.ts';
import { REVIEW_COLUMNS, reviewsOf } from './read-reviews.ts';
import { sentenceOf } from './review-sentence.ts';
import { rederiveStatus } from './standing.ts';
import { toJson } from './values.ts';

/** Appends one act, what follows from it for the claim's status, and its line in the journal; all of it or nothing. Twice is once. */
export async function appendReview(db: Database, review: Review): Promise<void> {
  await db.transaction(async (tx) => {
    // One claim's reviews are derived one after the other: two people may decide in the same moment.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [review.claim]);
    const [added] = await tx.query(
      `insert into reviews (id, claim, by_id, by_name, at, act) values ($1, $2, $3, $4, $5::timestamptz, $6::jsonb)
       on conflict (id) do nothing returning id`,
      [review.id, review.claim, review.by.id, review.by.name, review.at, toJson(review.act)],
    );
    if (!added) return;
    await rederiveStatus(tx, [review.claim]);
    await appendJournal(tx, {
      at: review.at,
      kind: `review.${review.act.kind}`,
      claim: review.claim,
      by: review.by,
      sentence: sentenceOf(review),
      detail: { review: review.id },
    });
  });
}

/** What people did about a claim, oldest first. */
export async function listReviews(db: Queryable, claim: ClaimId): Promise<Review[]> {
  return reviewsOf(db, [claim]);
}

/** Reviews that the log does not hold yet, oldest first: the console publishes them, then marks them. */
export async function unpublishedReviews(db: Queryable, limit: number): Promise<Review[]> {
  return db.query<Review>(
    `select ${REVIEW_COLUMNS} from reviews where published_at is null order by position limit $1`,
    [limit],
  );
}

/** Notes that reviews reached the log. */
export async function markReviewsPublished(db: Queryable, ids: readonly string[], at: string): Promise<void> {
  await db.query(
    'update reviews set published_at = $2::timestamptz where id = any($1::text[]) and published_at is null',
    [ids, at],
  );
}
