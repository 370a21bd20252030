import type { Queryable } from './database.ts';

/** What was told of a claim when it was flagged, and what people did with it. */
export interface DecisionRow {
  readonly told: number;
  readonly takenUp: boolean;
  readonly language: string;
  readonly at: string;
}

/**
 * The claims that people took up (a verdict, whatever it says) or dismissed, oldest decision first. What is told now may know
 * of the answer: what was told at the flag counts, where it was kept.
 */
export async function listDecisions(db: Queryable): Promise<DecisionRow[]> {
  return db.query<DecisionRow>(
    `select coalesce(snapshot #>> '{flag,unverified}', snapshot #>> '{assessment,heads,unverified}')::double precision as told,
       status = 'settled' as "takenUp", language, decided_at as at
     from claims
     where status in ('settled', 'dismissed') and merged_into is null and flagged_at is not null
     order by decided_at, id`,
  );
}
