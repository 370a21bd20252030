import { z } from 'zod';
import { UserId } from '../ids.ts';
import { Instant } from '../values.ts';

/** What a person may do. Each role may also read what the others read. */
export const Role = z.enum(['operator', 'fact-checker', 'journalist', 'analyst']);
export type Role = z.infer<typeof Role>;

/** A person who may sign in. */
export const User = z.object({
  id: UserId,
  name: z.string(),
  email: z.string().nullable(),
  role: Role,
  disabled: z.boolean(),
  createdAt: Instant,
  lastSeenAt: Instant.nullable(),
});
export type User = z.infer<typeof User>;

/** `GET /api/session`: who is signed in, the CSRF token for writes, and how this console runs. */
export const Session = z.object({
  user: User,
  csrf: z.string(),
  /** True until the first operator, who came by the one-time link, has set a password. */
  mustSetPassword: z.boolean(),
  drill: z.object({ speed: z.number() }).nullable(),
  version: z.string(),
});
export type Session = z.infer<typeof Session>;

/** `POST /api/session` */
export const SignIn = z.object({ email: z.string().min(1).max(200), password: z.string().min(1).max(500) });

/** `PUT /api/session/password`, also the way the first operator chooses an e-mail. */
export const SetPassword = z.object({
  email: z.email().max(200).optional(),
  name: z.string().min(1).max(100).optional(),
  current: z.string().max(500).optional(),
  password: z.string().min(10, 'at least 10 characters').max(500),
});

/** `POST /api/invitations` */
export const Invite = z.object({ role: Role, name: z.string().min(1).max(100) });

/** The answer to an invitation: a link shown once, valid for 7 days. */
export const Invitation = z.object({ id: z.string(), role: Role, name: z.string(), link: z.url(), expiresAt: Instant });
export type Invitation = z.infer<typeof Invitation>;

/** `POST /api/invitations/accept` */
export const AcceptInvitation = z.object({
  token: z.string().min(1).max(200),
  name: z.string().min(1).max(100),
  email: z.email().max(200),
  password: z.string().min(10, 'at least 10 characters').max(500),
});

/** `PATCH /api/users/:id` */
export const UserChange = z.object({ role: Role.optional(), disabled: z.boolean().optional() });
