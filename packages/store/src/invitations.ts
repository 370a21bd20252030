import type { UserId } from '@vigie/contracts/ids';
import type { User } from '@vigie/contracts/rest/session';
import type { Queryable } from './database.ts';

/** A way in for one new person, used once. */
export interface NewInvitation {
  readonly id: string;
  readonly tokenHash: string;
  readonly role: User['role'];
  readonly name: string;
  readonly invitedBy: UserId;
  readonly expiresAt: string;
}

/** Keeps an invitation until it is taken or its time is over. */
export async function createInvitation(db: Queryable, invitation: NewInvitation): Promise<void> {
  const { id, tokenHash, role, name, invitedBy, expiresAt } = invitation;
  await db.query(
    `insert into invitations (id, token_hash, role, name, invited_by, expires_at) values ($1, $2, $3, $4, $5, $6::timestamptz)`,
    [id, tokenHash, role, name, invitedBy, expiresAt],
  );
}

/** Uses an invitation up; undefined when it is unknown, expired or already used. */
export async function takeInvitation(
  db: Queryable,
  tokenHash: string,
  now: string,
): Promise<{ role: User['role']; name: string } | undefined> {
  const [row] = await db.query<{ role: User['role']; name: string }>(
    `update invitations set taken_at = $2::timestamptz
     where token_hash = $1 and taken_at is null and expires_at > $2::timestamptz returning role, name`,
    [tokenHash, now],
  );
  return row;
}

/** A way back in for someone who has an account: the first operator, or whoever lost access. */
export async function createLoginLink(
  db: Queryable,
  link: { readonly tokenHash: string; readonly userId: UserId; readonly expiresAt: string },
): Promise<void> {
  await db.query('insert into login_links (token_hash, user_id, expires_at) values ($1, $2, $3::timestamptz)', [
    link.tokenHash,
    link.userId,
    link.expiresAt,
  ]);
}

/** Uses a login link up; undefined when it is unknown, expired or already used. */
export async function takeLoginLink(db: Queryable, tokenHash: string, now: string): Promise<UserId | undefined> {
  const [row] = await db.query<{ userId: UserId }>(
    `update login_links set taken_at = $2::timestamptz
     where token_hash = $1 and taken_at is null and expires_at > $2::timestamptz returning user_id as "userId"`,
    [tokenHash, now],
  );
  return row?.userId;
}
