import { Session, SetPassword, SignIn } from '@vigie/contracts/rest/session';
import { closeSession, closeSessionsOf } from '@vigie/store/sessions';
import { findUser, findUserByEmail, hasPassword, setPassword } from '@vigie/store/users';
import { hashPassword, isPassword } from '../auth/passwords.ts';
import { sessionCookie } from './cookie.ts';
import { enter, refuseTaken, sessionView } from './enter.ts';
import { Refusal } from './refusal.ts';
import { route, type Route } from './route.ts';

/** Signing in and out, and choosing a password. */
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
];
