import { AcceptInvitation, Session, SetPassword, SignIn } from '@vigie/contracts/rest/session';
import type { User } from '@vigie/contracts/rest/session';
import { takeInvitation, takeLoginLink } from '@vigie/store/invitations';
import { closeSession, closeSessionsOf } from '@vigie/store/sessions';
import { createUser, findUser, findUserByEmail, hasPassword, isTaken, setPassword } from '@vigie/store/users';
import type { Response } from 'express';
import { z } from 'zod';
import { hashPassword, isPassword } from '../auth/passwords.ts';
import { beginSession } from '../auth/sessions.ts';
import { hashOf } from '../auth/tokens.ts';
import type { ConsoleDeps } from '../deps.ts';
import { sessionCookie } from './cookie.ts';
import { Refusal } from './refusal.ts';
import { route, type Route } from './route.ts';

/** Signing in and out, by password, by one-time link, by invitation. */
export const sessionRoutes: readonly Route[] = [
  route({
    method: 'get',
    path: '/api/session',
    tag: 'session',
    summary: 'Who is signed in, and the token that writes need',
    access: 'signed-in',
    answer: Session,
    handle: ({ deps, caller }) => sessionView(deps, caller.user, caller.csrf),
  }),
  route({
    method: 'post',
    path: '/api/session',
    tag: 'session',
    summary: 'Sign in with e-mail and password; failures are throttled',
    access: 'anyone',
    body: SignIn,
    answer: Session,
    refuses: ['session.credentials', 'request.too-many'],
    async handle({ deps, body, res }) {
      const found = await findUserByEmail(deps.database, body.email.trim());
      const isRight = await isPassword(body.password, found?.passwordHash ?? null);
      if (found === undefined || !isRight || found.user.disabled) {
        deps.telemetry.signInRefused();
        throw new Refusal('session.credentials');
      }
      return enter(deps, res, found.user);
    },
  }),
  route({
    method: 'delete',
    path: '/api/session',
    tag: 'session',
    summary: 'Sign out',
    access: 'signed-in',
    async handle({ deps, caller, res }) {
      await closeSession(deps.database, caller.tokenHash);
      res.append('set-cookie', sessionCookie(null, { secure: deps.secure, expires: new Date(0) }));
    },
  }),
  route({
    method: 'put',
    path: '/api/session/password',
    tag: 'session',
    summary: 'Choose a password (the first operator: also the e-mail); every other session of this user ends',
    access: 'signed-in',
    body: SetPassword,
    answer: Session,
    refuses: ['session.current-password', 'user.email-taken', 'user.email-missing'],
    async handle({ deps, caller, body, res }) {
      const { user } = caller;
      const email = body.email ?? user.email;
      if (email === null)
        throw new Refusal('user.email-missing', { fields: [{ path: 'email', message: 'an e-mail' }] });
      if (user.email !== null && (await hasPassword(deps.database, user.id))) {
        const known = await findUserByEmail(deps.database, user.email);
        if (!(await isPassword(body.current ?? '', known?.passwordHash ?? null)))
          throw new Refusal('session.current-password', {
            fields: [{ path: 'current', message: 'your password of now' }],
          });
      }
      const passwordHash = await hashPassword(body.password);
      await setPassword(deps.database, user.id, { passwordHash, email, name: body.name }).catch(refuseTaken);
      await closeSessionsOf(deps.database, user.id);
      return enter(deps, res, (await findUser(deps.database, user.id)) ?? user);
    },
  }),
  route({
    method: 'post',
    path: '/api/invitations/accept',
    tag: 'session',
    summary: 'Join by an invitation, which works once',
    access: 'anyone',
    body: AcceptInvitation,
    answer: Session,
    status: 201,
    refuses: ['session.link', 'user.email-taken'],
    async handle({ deps, body, now, res }) {
      const passwordHash = await hashPassword(body.password);
      const user = await deps.database
        .transaction(async (tx) => {
          // An e-mail that is taken must not use the invitation up: the transaction takes it back.
          const invitation = await takeInvitation(tx, hashOf(body.token), now);
          if (invitation === undefined) throw new Refusal('session.link');
          return createUser(tx, { name: body.name, email: body.email, role: invitation.role, passwordHash });
        })
        .catch(refuseTaken);
      return enter(deps, res, user);
    },
  }),
  route({
    method: 'get',
    path: '/login',
    tag: 'session',
    summary: 'Sign in by a one-time link: sets the cookie and leads to the queue. Without a token: the sign-in page',
    access: 'anyone',
    query: z.object({ token: z.string().max(200).optional() }),
    answer: { sent: ['text/html'] },
    async handle({ deps, query, now, req, res }) {
      if (query.token === undefined) return req.next?.();
      if (req.method === 'HEAD') return void res.status(204).end();
      const userId = await takeLoginLink(deps.database, hashOf(query.token), now);
      const user = userId === undefined ? undefined : await findUser(deps.database, userId);
      res.set({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
      if (user === undefined || user.disabled) return res.redirect(303, '/login?link=used');
      await enter(deps, res, user);
      res.redirect(303, '/');
    },
  }),
];

function refuseTaken(error: unknown): never {
  if (isTaken(error)) throw new Refusal('user.email-taken', { fields: [{ path: 'email', message: 'another e-mail' }] });
  throw error;
}

async function enter(deps: ConsoleDeps, res: Response, user: User): Promise<Session> {
  const session = await beginSession(deps.database, user.id, deps.now());
  res.append('set-cookie', sessionCookie(session.token, { secure: deps.secure, expires: session.expires }));
  deps.telemetry.signedIn(user.id);
  return sessionView(deps, user, session.csrf);
}

async function sessionView(deps: ConsoleDeps, user: User, csrf: string): Promise<Session> {
  return {
    user,
    csrf,
    mustSetPassword: !(await hasPassword(deps.database, user.id)),
    drill: deps.drill === null ? null : { speed: deps.drill.speed },
    version: deps.version,
  };
}
