import type { Session, User } from '@vigie/contracts/rest/session';
import { hasPassword, isTaken } from '@vigie/store/users';
import type { Response } from 'express';
import { beginSession } from '../auth/sessions.ts';
import type { ConsoleDeps } from '../deps.ts';
import { sessionCookie } from './cookie.ts';
import { Refusal } from './refusal.ts';

/** Says that an e-mail is taken, where that is what went wrong. */
export function refuseTaken(error: unknown): never {
  if (isTaken(error)) throw new Refusal('user.email-taken', { fields: [{ path: 'email', message: 'another e-mail' }] });
  throw error;
}

/** Begins a session and sets its cookie. */
export async function enter(deps: ConsoleDeps, res: Response, user: User): Promise<Session> {
  const session = await beginSession(deps.database, user.id, deps.now());
  res.append('set-cookie', sessionCookie(session.token, { secure: deps.secure, expires: session.expires }));
  deps.telemetry.signedIn(user.id);
  return sessionView(deps, user, session.csrf);
}

/** What a browser is told of a session. */
export async function sessionView(deps: ConsoleDeps, user: User, csrf: string): Promise<Session> {
  return {
    user,
    csrf,
    mustSetPassword: !(await hasPassword(deps.database, user.id)),
    drill: deps.drill === null ? null : { speed: deps.drill.speed },
    version: deps.version,
  };
}
