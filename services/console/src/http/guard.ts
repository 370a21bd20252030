import type { Role } from '@vigie/contracts/rest/session';
import { findSession } from '@vigie/store/sessions';
import { touchUser } from '@vigie/store/users';
import type { Request } from 'express';
import { hashOf, isSameSecret } from '../auth/tokens.ts';
import type { ConsoleDeps } from '../deps.ts';
import { sessionToken } from './cookie.ts';
import { Refusal } from './refusal.ts';
import type { Access, Caller } from './route.ts';

const SEEN_EVERY_MS = 60_000;

/** Who a Cookie header belongs to, or null. */
export async function callerOf(deps: ConsoleDeps, cookie: string | undefined): Promise<Caller | null> {
  const token = sessionToken(cookie, deps.secure);
  if (token === undefined || token === '') return null;
  const tokenHash = hashOf(token);
  const now = deps.now();
  const session = await findSession(deps.database, tokenHash, now.toISOString());
  if (session === undefined || session.user.disabled) return null;
  const { lastSeenAt } = session.user;
  if (lastSeenAt === null || now.getTime() - Date.parse(lastSeenAt) > SEEN_EVERY_MS)
    await touchUser(deps.database, session.user.id, now.toISOString());
  return { user: session.user, csrf: session.csrf, tokenHash };
}

/** Refuses whoever may not call a route. */
export function admit(access: Access, caller: Caller | null): void {
  if (access === 'anyone') return;
  if (caller === null) throw new Refusal('session.required');
  if (access === 'signed-in' || caller.user.role === 'operator') return;
  const roles: readonly Role[] = access;
  if (!roles.includes(caller.user.role))
    throw new Refusal('session.role', { words: { roles: [...roles, 'operator'].join(' / ') } });
}

/**
 * Refuses a write that a page of another site may have caused: a foreign Origin always; no Origin where a browser is known to
 * ask (it sends Sec-Fetch-Site); and, once signed in, whoever does not know the session's token.
 */
export function admitWrite(req: Request, deps: ConsoleDeps, caller: Caller | null): void {
  const origin = req.get('origin');
  const site = req.get('sec-fetch-site');
  const isForeign =
    origin === undefined
      ? site !== undefined && site !== 'same-origin' && site !== 'none'
      : origin !== originOf(req, deps);
  if (isForeign) throw new Refusal('session.origin');
  if (caller === null) return;
  const csrf = req.get('x-csrf-token');
  if (csrf === undefined || !isSameSecret(csrf, caller.csrf)) throw new Refusal('session.csrf');
}

/** The origin of this console as the browser sees it. */
export function originOf(req: Pick<Request, 'protocol' | 'get'>, deps: Pick<ConsoleDeps, 'publicUrl'>): string {
  return deps.publicUrl?.origin ?? `${req.protocol}://${req.get('host') ?? 'localhost'}`;
}
