import type { UserId } from '@vigie/contracts/ids';
import type { User } from '@vigie/contracts/rest/session';
import type { Queryable } from './database.ts';
import { USER_COLUMNS } from './users.ts';

/** A sign-in that lasts until it expires or is closed. Only the hash of its token is stored. */
export interface NewSession {
  readonly tokenHash: string;
  readonly userId: UserId;
  readonly csrf: string;
  readonly createdAt: string;
  readonly expiresAt: string;
}

/** Begins a session; only the hash of its token is kept. */
export async function openSession(db: Queryable, session: NewSession): Promise<void> {
  await db.query(
    `insert into sessions (token_hash, user_id, csrf, created_at, expires_at)
     values ($1, $2, $3, $4::timestamptz, $5::timestamptz)`,
    [session.tokenHash, session.userId, session.csrf, session.createdAt, session.expiresAt],
  );
  await db.query('delete from sessions where expires_at < $1::timestamptz', [session.createdAt]);
}

/** Who this token belongs to, unless it expired or its owner was disabled. */
export async function findSession(
  db: Queryable,
  tokenHash: string,
  now: string,
): Promise<{ user: User; csrf: string; expiresAt: string } | undefined> {
  const [row] = await db.query<User & { csrf: string; expiresAt: string }>(
    `select ${USER_COLUMNS}, sessions.csrf, sessions.expires_at as "expiresAt"
     from sessions join users on users.id = sessions.user_id
     where sessions.token_hash = $1 and sessions.expires_at > $2::timestamptz and not users.disabled`,
    [tokenHash, now],
  );
  if (!row) return undefined;
  const { csrf, expiresAt, ...user } = row;
  return { user, csrf, expiresAt };
}

/** Ends one session. */
export async function closeSession(db: Queryable, tokenHash: string): Promise<void> {
  await db.query('delete from sessions where token_hash = $1', [tokenHash]);
}

/** Ends every session of a user. */
export async function closeSessionsOf(db: Queryable, userId: UserId): Promise<void> {
  await db.query('delete from sessions where user_id = $1', [userId]);
}
