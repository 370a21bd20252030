import type { UserId } from '@vigie/contracts/ids';
import type { User } from '@vigie/contracts/rest/session';
import type { Queryable } from './database.ts';
import { randomUUID } from 'node:crypto';

/** A row of `users` as the contract writes it. */
export const USER_COLUMNS =
  'users.id, users.name, users.email, users.role, users.disabled, users.created_at as "createdAt", users.last_seen_at as "lastSeenAt"';

/** Who is let in, before there is an id. */
export interface NewUser {
  readonly name: string;
  readonly email: string | null;
  readonly role: User['role'];
  readonly passwordHash: string | null;
}

/** Adds a person; an address that someone else has is refused with a unique violation (see `isTaken`). */
export async function createUser(db: Queryable, user: NewUser): Promise<User> {
  const [row] = await db.query<User>(
    `insert into users (id, name, email, role, password_hash) values ($1, $2, $3, $4, $5) returning ${USER_COLUMNS}`,
    [`u_${randomUUID()}`, user.name, user.email, user.role, user.passwordHash],
  );
  return row as User;
}

/** True for the error that says a value must be unique and is not: an e-mail address that has an account. */
export function isTaken(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === '23505';
}

/** A user by id. */
export async function findUser(db: Queryable, id: UserId): Promise<User | undefined> {
  const [row] = await db.query<User>(`select ${USER_COLUMNS} from users where id = $1`, [id]);
  return row;
}

/** The person with this address, whatever its case, and the hash to compare a password with. */
export async function findUserByEmail(
  db: Queryable,
  email: string,
): Promise<{ user: User; passwordHash: string | null } | undefined> {
  const [row] = await db.query<User & { passwordHash: string | null }>(
    `select ${USER_COLUMNS}, password_hash as "passwordHash" from users where lower(email) = lower($1)`,
    [email],
  );
  if (!row) return undefined;
  const { passwordHash, ...user } = row;
  return { user, passwordHash };
}

/** Everybody, the disabled too. */
export async function listUsers(db: Queryable): Promise<User[]> {
  return db.query<User>(`select ${USER_COLUMNS} from users order by created_at, id`, []);
}

/** Changes what an operator may change; undefined when there is no such person. Whoever is disabled is signed out at once. */
export async function changeUser(
  db: Queryable,
  id: UserId,
  change: { readonly role?: User['role'] | undefined; readonly disabled?: boolean | undefined },
): Promise<User | undefined> {
  const [row] = await db.query<User>(
    `with signed_out as (delete from sessions where user_id = $1 and $3::boolean)
     update users set role = coalesce($2, role), disabled = coalesce($3::boolean, disabled)
     where id = $1 returning ${USER_COLUMNS}`,
    [id, change.role ?? null, change.disabled ?? null],
  );
  return row;
}

/** Sets a password, and with it the address and the name where they are given. */
export async function setPassword(
  db: Queryable,
  id: UserId,
  set: { readonly passwordHash: string; readonly email?: string | undefined; readonly name?: string | undefined },
): Promise<void> {
  await db.query(
    `update users set password_hash = $2, email = coalesce($3, email), name = coalesce($4, name) where id = $1`,
    [id, set.passwordHash, set.email ?? null, set.name ?? null],
  );
}

/** Whether a user has chosen a password. */
export async function hasPassword(db: Queryable, id: UserId): Promise<boolean> {
  const rows = await db.query('select 1 from users where id = $1 and password_hash is not null', [id]);
  return rows.length > 0;
}

/** How many operators can sign in: the last one may not be disabled. */
export async function countOperators(db: Queryable): Promise<number> {
  const [row] = await db.query<{ operators: number }>(
    `select count(*) as operators from users where role = 'operator' and not disabled`,
    [],
  );
  return row?.operators ?? 0;
}

/** Notes when a user was last seen. */
export async function touchUser(db: Queryable, id: UserId, at: string): Promise<void> {
  await db.query('update users set last_seen_at = $2::timestamptz where id = $1', [id, at]);
}
