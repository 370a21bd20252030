import type { UserId } from '@vigie/contracts/ids';
import type { Queryable } from '@vigie/store/database';
import { openSession } from '@vigie/store/sessions';
import { hashOf, newToken } from './tokens.ts';

/** A session ends a week after it began. */
const SESSION_MS = 7 * 24 * 60 * 60 * 1000;

/** Begins a session: the token goes to the cookie, only its hash is stored. */
export async function beginSession(
  db: Queryable,
  userId: UserId,
  now: Date,
): Promise<{ token: string; csrf: string; tokenHash: string; expires: Date }> {
  const token = newToken();
  const tokenHash = hashOf(token);
  const csrf = newToken();
  const expires = new Date(now.getTime() + SESSION_MS);
  await openSession(db, { tokenHash, userId, csrf, createdAt: now.toISOString(), expiresAt: expires.toISOString() });
  return { token, csrf, tokenHash, expires };
}
