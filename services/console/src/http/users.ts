import { Invitation, Invite, User, UserChange } from '@vigie/contracts/rest/session';
import { UserId } from '@vigie/contracts/ids';
import { createInvitation } from '@vigie/store/invitations';
import { changeUser, countOperators, findUser, listUsers } from '@vigie/store/users';
import { z } from 'zod';
import { hashOf, newId, newToken } from '../auth/tokens.ts';
import { originOf } from './guard.ts';
import { Refusal } from './refusal.ts';
import { route, type Route } from './route.ts';

const INVITATION_MS = 7 * 24 * 60 * 60 * 1000;

/** Who may sign in, and asking others in. */
export const userRoutes: readonly Route[] = [
  route({
    method: 'get',
    path: '/api/users',
    tag: 'users',
    summary: 'Everybody who may sign in; e-mails are shown to operators',
    access: 'signed-in',
    answer: z.object({ users: z.array(User) }),
    async handle({ deps, caller }) {
      const users = await listUsers(deps.database);
      const seesEmails = caller.user.role === 'operator';
      return { users: users.map((u) => (seesEmails || u.id === caller.user.id ? u : { ...u, email: null })) };
    },
  }),
  route({
    method: 'patch',
    path: '/api/users/:id',
    tag: 'users',
    summary: 'Change a role, or end or restore access; the sessions of whoever is disabled end at once',
    access: [],
    params: z.object({ id: UserId }),
    body: UserChange,
    answer: User,
    refuses: ['user.unknown', 'user.last-operator'],
    async handle({ deps, params, body }) {
      const user = await findUser(deps.database, params.id);
      if (user === undefined) throw new Refusal('user.unknown');
      const stops = body.disabled === true || (body.role !== undefined && body.role !== 'operator');
      if (stops && user.role === 'operator' && !user.disabled && (await countOperators(deps.database)) < 2)
        throw new Refusal('user.last-operator');
      const changed = await changeUser(deps.database, params.id, body);
      if (changed === undefined) throw new Refusal('user.unknown');
      if (body.disabled === true) deps.announce.drop(params.id);
      return changed;
    },
  }),
  route({
    method: 'post',
    path: '/api/invitations',
    tag: 'users',
    summary: 'Ask somebody in, with a role: a link shown once, valid for seven days, single use',
    access: [],
    body: Invite,
    answer: Invitation,
    status: 201,
    async handle({ deps, caller, body, req }) {
      const id = newId('inv');
      const token = newToken();
      const expiresAt = new Date(deps.now().getTime() + INVITATION_MS).toISOString();
      const { role, name } = body;
      await createInvitation(deps.database, {
        id,
        tokenHash: hashOf(token),
        role,
        name,
        invitedBy: caller.user.id,
        expiresAt,
      });
      return { id, role, name, link: `${originOf(req, deps)}/invitation?token=${token}`, expiresAt };
    },
  }),
];
