import type { ClaimId, UserId } from '@vigie/contracts/ids';
import type { Queryable } from './database.ts';

/** The steps of a claim's checklist that somebody ticked. */
export async function checkedSteps(db: Queryable, claim: ClaimId): Promise<string[]> {
  const rows = await db.query<{ step: string }>('select step from checklist where claim = $1 and done order by step', [
    claim,
  ]);
  return rows.map((row) => row.step);
}

/** Ticks a step or takes the tick away; the later act of two people stays. */
export async function checkStep(
  db: Queryable,
  check: { claim: ClaimId; step: string; done: boolean; userId: UserId; at: string },
): Promise<void> {
  await db.query(
    `insert into checklist (claim, step, done, user_id, at) values ($1, $2, $3, $4, $5::timestamptz)
     on conflict (claim, step) do update set done = excluded.done, user_id = excluded.user_id, at = excluded.at`,
    [check.claim, check.step, check.done, check.userId, check.at],
  );
}
