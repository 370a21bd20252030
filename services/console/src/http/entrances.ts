import { AcceptInvitation, Session } from '@vigie/contracts/rest/session';
import { takeInvitation, takeLoginLink } from '@vigie/store/invitations';
import { createUser, findUser } from '@vigie/store/users';
import { z } from 'zod';
import { hashPassword } from '../auth/passwords.ts';
import { hashOf } from '../auth/tokens.ts';
import { enter, refuseTaken } from './enter.ts';
import { Refusal } from './refusal.ts';
import { route, type Route } from './route.ts';

/** Coming in without a password: by invitation, by one-time link. */
export const entranceRoutes: readonly Route[] = [
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
