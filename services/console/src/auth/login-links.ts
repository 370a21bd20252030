import type { UserId } from '@vigie/contracts/ids';
import type { Queryable } from '@vigie/store/database';
import { createLoginLink } from '@vigie/store/invitations';
import { createUser, hasPassword, listUsers } from '@vigie/store/users';
import { hashOf, newToken } from './tokens.ts';

const LINK_MS = 24 * 60 * 60 * 1000;

/** A one-time login link's token, valid for a day. */
export async function newLoginLink(db: Queryable, userId: UserId, now: Date): Promise<string> {
  const token = newToken();
  await createLoginLink(db, {
    tokenHash: hashOf(token),
    userId,
    expiresAt: new Date(now.getTime() + LINK_MS).toISOString(),
  });
  return token;
}

/** Makes sure that somebody can get in: while nobody has a password, a login link's token for the first operator. */
export async function ensureFirstOperator(db: Queryable, now: Date): Promise<string | undefined> {
  const users = await listUsers(db);
  const withPassword = await Promise.all(users.map((user) => hasPassword(db, user.id)));
  if (withPassword.includes(true)) return undefined;
  const first =
    users.find((user) => user.role === 'operator' && !user.disabled) ??
    (await createUser(db, { name: 'Operator', email: null, role: 'operator', passwordHash: null }));
  return newLoginLink(db, first.id, now);
}
