import { expect, test } from '@jest/globals';
import type { ApiError } from '@vigie/contracts/rest/error';
import type { Invitation, Session, User } from '@vigie/contracts/rest/session';
import { createUser, findUserByEmail } from '@vigie/store/users';
import { overTestDatabase } from '@vigie/testkit/database';
import { ensureFirstOperator } from '../auth/login-links.ts';
import { hashPassword } from '../auth/passwords.ts';
import { userCommand } from '../user-commands.ts';
import { openConsoleUnderTest } from '../under-test.ts';

const { at, db } = overTestDatabase((database) => openConsoleUnderTest(database));

const PASSWORD = 'correct horse battery';

const refusal = async (answer: Response) => [answer.status, ((await answer.json()) as ApiError).error.code];

const signIn = (email: string, password: string, headers: Record<string, string> = {}) =>
  fetch(`${at.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ email, password }),
  });

test('the first operator comes in by a link that works once', async () => {
  const token = await ensureFirstOperator(db, new Date());
  const first = await fetch(`${at.url}/login?token=${token}`, { redirect: 'manual' });
  expect([first.status, first.headers.get('location')]).toEqual([303, '/']);
  const cookie = first.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^vigie=[\w-]{43}; .*HttpOnly.*SameSite=Lax/);
  expect(cookie).not.toMatch(/Secure/);
  const session = (await (
    await fetch(`${at.url}/api/session`, { headers: { cookie: cookie.split(';')[0]! } })
  ).json()) as Session;
  expect(session).toMatchObject({ mustSetPassword: true, user: { role: 'operator' }, drill: null });

  const second = await fetch(`${at.url}/login?token=${token}`, { redirect: 'manual' });
  expect([second.status, second.headers.get('location')]).toEqual([303, '/login?link=used']);
  expect(second.headers.get('set-cookie')).toBeNull();
});

test('a look at a login link without following it does not use it up', async () => {
  const token = await ensureFirstOperator(db, new Date());
  await fetch(`${at.url}/login?token=${token}`, { method: 'HEAD', redirect: 'manual' });
  const answer = await fetch(`${at.url}/login?token=${token}`, { redirect: 'manual' });
  expect(answer.headers.get('location')).toBe('/');
});

test('a login link ends after a day', async () => {
  const token = await ensureFirstOperator(db, new Date(Date.now() - 25 * 60 * 60 * 1000));
  const answer = await fetch(`${at.url}/login?token=${token}`, { redirect: 'manual' });
  expect(answer.headers.get('location')).toBe('/login?link=used');
});

test('while nobody has a password every start gives the same operator a link; afterwards none', async () => {
  expect(await ensureFirstOperator(db, new Date())).toBeDefined();
  expect(await ensureFirstOperator(db, new Date())).toBeDefined();
  expect(await db.query('select count(*)::int as n from users', [])).toEqual([{ n: 1 }]);
  await createUser(db, { name: 'Ada', email: 'ada@example.org', role: 'operator', passwordHash: 'x' });
  expect(await ensureFirstOperator(db, new Date())).toBeUndefined();
});

test('the first operator chooses an e-mail and a password, then signs in with them', async () => {
  const operator = await at.signedIn('operator');
  await db.query('update users set email = null where id = $1', [operator.id]);
  const missing = await operator.ask('PUT', '/api/session/password', { password: PASSWORD });
  expect(await refusal(missing)).toEqual([400, 'user.email-missing']);
  const chosen = await operator.ask('PUT', '/api/session/password', { password: PASSWORD, email: 'Op@Example.org' });
  expect(chosen.status).toBe(200);
  expect(((await chosen.json()) as Session).mustSetPassword).toBe(false);
  // Every session of before has ended; the answer brought a new one.
  expect((await operator.ask('GET', '/api/session')).status).toBe(401);
  expect(chosen.headers.get('set-cookie')).toMatch(/^vigie=/);
  expect((await signIn('op@example.ORG', PASSWORD)).status).toBe(200);
});

test('a password is changed only by who knows the one before', async () => {
  const person = await at.signedIn('analyst');
  const set = (body: object) => person.ask('PUT', '/api/session/password', body);
  await db.query('update users set password_hash = $2 where id = $1', [person.id, await hashPassword(PASSWORD)]);
  expect(await refusal(await set({ password: 'another long one' }))).toEqual([403, 'session.current-password']);
  expect((await set({ password: 'another long one', current: PASSWORD })).status).toBe(200);
});

test('passwords are stored as argon2id and nothing else', async () => {
  const person = await at.signedIn('analyst');
  await person.ask('PUT', '/api/session/password', { password: PASSWORD });
  const [row] = await db.query<{ hash: string }>('select password_hash as hash from users where id = $1', [person.id]);
  expect(row?.hash).toMatch(/^\$argon2id\$/);
});

test('a wrong password and an unknown e-mail get the same answer', async () => {
  await createUser(db, {
    name: 'Ada',
    email: 'ada@x.org',
    role: 'analyst',
    passwordHash: await hashPassword(PASSWORD),
  });
  const [wrong, unknown] = await Promise.all([signIn('ada@x.org', 'not it'), signIn('eve@x.org', 'not it')]);
  expect(await wrong.json()).toEqual(await unknown.json());
  expect([wrong.status, unknown.status]).toEqual([401, 401]);
});

test('sign-ins for one e-mail are throttled after ten failures, others are not', async () => {
  const hash = await hashPassword(PASSWORD);
  await createUser(db, { name: 'Bo', email: 'bo@x.org', role: 'analyst', passwordHash: hash });
  await createUser(db, { name: 'Cy', email: 'cy@x.org', role: 'analyst', passwordHash: hash });
  for (let i = 0; i < 10; i += 1) await signIn('bo@x.org', 'not it');
  const answer = await signIn(' BO@x.org', PASSWORD);
  expect(await refusal(answer)).toEqual([429, 'request.too-many']);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await signIn('cy@x.org', PASSWORD)).status).toBe(200);
});

test('reads need a session', async () => {
  for (const path of ['/api/session', '/api/claims', '/api/search', '/api/sources', '/api/users'])
    expect(await refusal(await fetch(`${at.url}${path}`))).toEqual([401, 'session.required']);
});

test('a session ends by signing out, and after a week', async () => {
  const one = await at.signedIn('analyst');
  expect((await one.ask('DELETE', '/api/session')).status).toBe(204);
  expect((await one.ask('GET', '/api/session')).status).toBe(401);
  const two = await at.signedIn('analyst');
  at.setNow(new Date(Date.now() + 8 * 24 * 60 * 60 * 1000));
  expect((await two.ask('GET', '/api/session')).status).toBe(401);
  at.setNow(null);
});

test('a write without the session’s token, or from another site, is refused', async () => {
  const person = await at.signedIn('operator');
  const invite = { role: 'analyst', name: 'Ada' };
  const send = (headers: Record<string, string>) => person.ask('POST', '/api/invitations', invite, headers);
  expect(await refusal(await send({ 'x-csrf-token': 'guess' }))).toEqual([403, 'session.csrf']);
  expect(await refusal(await send({ origin: 'https://evil.example' }))).toEqual([403, 'session.origin']);
  expect(await refusal(await send({ origin: 'null' }))).toEqual([403, 'session.origin']);
  expect((await send({})).status).toBe(201);
  expect(await refusal(await signIn('a@x.org', 'x', { origin: 'https://evil.example' }))).toEqual([
    403,
    'session.origin',
  ]);
});

test('an invitation lets one person in, once, with its role', async () => {
  const operator = await at.signedIn('operator');
  const invited = await operator.ask('POST', '/api/invitations', { role: 'journalist', name: 'Jo' });
  const { link } = (await invited.json()) as Invitation;
  const token = new URL(link).searchParams.get('token');
  const accept = (email: string) =>
    fetch(`${at.url}/api/invitations/accept`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token, name: 'Jo', email, password: PASSWORD }),
    });
  const [taken] = (await operator.get<{ users: User[] }>('/api/users')).users;
  expect(await refusal(await accept(taken!.email!))).toEqual([409, 'user.email-taken']);
  const joined = await accept('jo@x.org');
  expect([joined.status, ((await joined.json()) as Session).user.role]).toEqual([201, 'journalist']);
  expect(await refusal(await accept('jo2@x.org'))).toEqual([410, 'session.link']);
  expect((await findUserByEmail(db, 'JO@x.org'))?.user.name).toBe('Jo');
});

test('only an operator invites and changes users; others see no e-mails', async () => {
  const analyst = await at.signedIn('analyst');
  const operator = await at.signedIn('operator');
  const invite = await analyst.ask('POST', '/api/invitations', { role: 'operator', name: 'Me' });
  expect(await refusal(invite)).toEqual([403, 'session.role']);
  expect(await refusal(await analyst.ask('PATCH', `/api/users/${operator.id}`, { disabled: true }))).toEqual([
    403,
    'session.role',
  ]);
  const { users } = await analyst.get<{ users: User[] }>('/api/users');
  expect(users.find(({ id }) => id === operator.id)?.email).toBeNull();
  expect(users.find(({ id }) => id === analyst.id)?.email).toMatch(/@example\.org$/);
});

test('a disabled user is out at once; the last operator stays', async () => {
  const operator = await at.signedIn('operator');
  const analyst = await at.signedIn('analyst');
  expect((await operator.ask('PATCH', `/api/users/${analyst.id}`, { disabled: true })).status).toBe(200);
  expect((await analyst.ask('GET', '/api/claims')).status).toBe(401);
  for (const change of [{ disabled: true }, { role: 'analyst' }])
    expect(await refusal(await operator.ask('PATCH', `/api/users/${operator.id}`, change))).toEqual([
      409,
      'user.last-operator',
    ]);
});

test('bad bodies are answered with the fields at fault, in the reader’s language', async () => {
  const operator = await at.signedIn('operator');
  const send = (body: unknown, headers = {}) => operator.ask('POST', '/api/invitations?lang=fr', body, headers);
  const wrong = (await (await send({ role: 'king' })).json()) as ApiError;
  expect(wrong.error.code).toBe('request.invalid');
  expect(wrong.error.fields?.map(({ path }) => path).sort()).toEqual(['name', 'role']);
  expect(wrong.error.message).toMatch(/attendus/);
  expect(await refusal(await send('{"role":', { 'content-type': 'application/json' }))).toEqual([
    400,
    'request.not-json',
  ]);
  expect(await refusal(await send('role=x', { 'content-type': 'text/plain' }))).toEqual([415, 'request.media-type']);
  const big = JSON.stringify({ role: 'analyst', name: 'x'.repeat(1_100_000) });
  expect(await refusal(await send(big, { 'content-type': 'application/json' }))).toEqual([413, 'request.too-large']);
});

test('addresses that do not exist and methods that are not meant are told apart', async () => {
  const person = await at.signedIn('analyst');
  expect(await refusal(await person.ask('GET', '/api/nothing'))).toEqual([404, 'request.not-found']);
  const wrong = await person.ask('DELETE', '/api/claims');
  expect(wrong.headers.get('allow')).toBe('GET, HEAD');
  expect(await refusal(wrong)).toEqual([405, 'request.method']);
  expect(await refusal(await person.ask('GET', '/api/claims/%E0%A4%A'))).toEqual([400, 'request.invalid']);
});

test('no token, cookie or password reaches the log', async () => {
  const token = await ensureFirstOperator(db, new Date());
  const entered = await fetch(`${at.url}/login?token=${token}`, { redirect: 'manual' });
  await signIn('ada@x.org', 'a very secret password');
  const cookie = /^vigie=([^;]+)/.exec(entered.headers.get('set-cookie') ?? '')?.[1];
  const log = at.logged.join('');
  for (const secret of [token!, cookie!, 'a very secret password']) expect(log).not.toContain(secret);
  expect(log).toContain('"route":"/login"');
});

const command = (...args: string[]) => userCommand(db, args, { now: new Date(), origin: at.url });

test('lost access is mended from the command line: a link, a new password', async () => {
  const ada = await at.signedIn('operator', 'Ada');
  const [{ email }] = (await db.query<{ email: string }>('select email from users', [])) as [{ email: string }];
  expect((await command('list'))[0]).toMatch(new RegExp(`^${email}\\tAda\\toperator\\tlast seen`));
  const [link] = await command('link', email);
  expect((await fetch(link!, { redirect: 'manual' })).headers.get('location')).toBe('/');
  const [told] = await command('reset', ada.id);
  expect((await ada.ask('GET', '/api/session')).status).toBe(401);
  expect((await signIn(email, told!.split(': ')[1]!)).status).toBe(200);
});

test('the command line takes access away and gives it back, but not the last operator’s', async () => {
  const [ada, bo] = [await at.signedIn('operator', 'Ada'), await at.signedIn('analyst', 'Bo')];
  await command('disable', bo.id);
  expect((await bo.ask('GET', '/api/session')).status).toBe(401);
  await expect(command('link', bo.id)).rejects.toThrow('disabled');
  await command('enable', bo.id);
  expect(await command('link', bo.id)).toHaveLength(1);
  await expect(command('disable', ada.id)).rejects.toThrow('last operator');
  await expect(command('link', 'nobody@x.org')).rejects.toThrow('there is no user');
  await expect(command('paint')).rejects.toThrow('usage');
});
