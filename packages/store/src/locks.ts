import type { ClaimId, UserId } from '@vigie/contracts/ids';
import type { LockView } from '@vigie/contracts/rest/claims';
import type { Queryable } from './database.ts';

/** Who wants a claim, and until when if nothing more is heard. Wall clock. */
export interface LockWish {
  readonly claim: ClaimId;
  readonly userId: UserId;
  readonly now: string;
  readonly until: string;
}

/** Whether the claim is now the asker's; the lock is the asker's own or the holder's. */
export interface LockAnswer {
  readonly taken: boolean;
  readonly lock: LockView;
}

/** Takes a claim that is free, whose lock has ended, or that is already the asker's. */
export async function takeLock(db: Queryable, wish: LockWish): Promise<LockAnswer> {
  const [mine] = await db.query(
    `insert into locks (claim, user_id, since, until) values ($1, $2, $3::timestamptz, $4::timestamptz)
     on conflict (claim) do update set
       user_id = excluded.user_id, until = excluded.until,
       since = case when locks.user_id = excluded.user_id and locks.until > $3::timestamptz then locks.since else excluded.since end
     where locks.user_id = excluded.user_id or locks.until <= $3::timestamptz
     returning claim`,
    [wish.claim, wish.userId, wish.now, wish.until],
  );
  const lock = await readLock(db, wish.claim);
  // Between the two statements a holder may have let go: then it is there to be taken.
  if (!lock) return takeLock(db, wish);
  return { taken: mine !== undefined && lock.by.id === wish.userId, lock };
}

/** A heartbeat: the lock lasts until `until`. A lock that ended meanwhile is taken again if nobody else has it. */
export async function keepLock(db: Queryable, wish: LockWish): Promise<LockAnswer> {
  return takeLock(db, wish);
}

/** Lets go of a claim; somebody else's lock stays. */
export async function releaseLock(db: Queryable, { claim, userId }: { claim: ClaimId; userId: UserId }): Promise<void> {
  await db.query('delete from locks where claim = $1 and user_id = $2', [claim, userId]);
}

async function readLock(db: Queryable, claim: ClaimId): Promise<LockView | undefined> {
  const [row] = await db.query<{ id: UserId; name: string; since: string; until: string }>(
    `select u.id, u.name, l.since, l.until from locks l join users u on u.id = l.user_id where l.claim = $1`,
    [claim],
  );
  return row && { by: { id: row.id, name: row.name }, since: row.since, until: row.until };
}

/** How many claims somebody holds now. */
export async function countLocks(db: Queryable, now: string): Promise<number> {
  const [row] = await db.query<{ count: number }>('select count(*) as count from locks where until > $1::timestamptz', [
    now,
  ]);
  return row?.count ?? 0;
}

/** Puts a claim last in one person's queue. */
export async function skipClaim(db: Queryable, skip: { claim: ClaimId; userId: UserId; at: string }): Promise<void> {
  await db.query(
    `insert into skips (user_id, claim, at) values ($1, $2, $3::timestamptz)
     on conflict (user_id, claim) do update set at = excluded.at`,
    [skip.userId, skip.claim, skip.at],
  );
}

/** Brings a skipped claim back into its user's queue. */
export async function unskipClaim(db: Queryable, { claim, userId }: { claim: ClaimId; userId: UserId }): Promise<void> {
  await db.query('delete from skips where user_id = $1 and claim = $2', [userId, claim]);
}
