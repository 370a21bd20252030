import { expect, test } from '@jest/globals';
import type { ClaimId } from '@vigie/contracts/ids';
import type { ClientToServer, LiveStatus, ServerToClient } from '@vigie/contracts/live';
import { ClaimPage } from '@vigie/contracts/rest/claim-page';
import type { ReviewAct } from '@vigie/contracts/review';
import { claims } from '@vigie/contracts/topics';
import { saveClaims } from '@vigie/store/claims';
import { overTestDatabase } from '@vigie/testkit/database';
import { aClaim } from '@vigie/testkit/stored';
import { until } from '@vigie/testkit/until';
import { io, type Socket } from 'socket.io-client';
import { openConsoleUnderTest, type Person } from './under-test.ts';

const { at, db } = overTestDatabase((database) => openConsoleUnderTest(database));

const FALSE: ReviewAct = {
  kind: 'verdict',
  verdict: 'false',
  note: 'no leak',
  evidence: [{ url: 'https://authority.example/no-leak' }],
};

type Browser = Socket<ServerToClient, ClientToServer>;

function browser(person: Pick<Person, 'cookie'>, headers: Record<string, string> = {}): Browser {
  return io(at.url, {
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    extraHeaders: { cookie: person.cookie, ...headers },
  });
}

const heard = <E extends keyof ServerToClient>(socket: Browser, name: E): Promise<Parameters<ServerToClient[E]>[0]> =>
  new Promise((resolve) => socket.once(name, resolve as never));

test('a second browser sees a verdict happen, and who looks at the claim', async () => {
  const seen = 'c_seen' as ClaimId;
  await saveClaims(db, [aClaim({ id: seen })]);
  const [ana, bo] = [await at.signedIn('fact-checker', 'Ana'), await at.signedIn('journalist', 'Bo')];
  const [hers, his] = [browser(ana), browser(bo)];
  const status: LiveStatus = await heard(his, 'status');
  expect(status).toMatchObject({ drill: null, catchingUp: false });
  his.emit('viewing', seen);
  await heard(his, 'presence');
  const presence = heard(his, 'presence');
  hers.emit('viewing', seen);
  expect([...(await presence).viewers].sort()).toEqual(['Ana', 'Bo']);
  expect(ClaimPage.parse(await ana.get(`/api/claims/${seen}`)).viewers.sort()).toEqual(['Ana', 'Bo']);
  const changes: Array<Parameters<ServerToClient['claims']>[0]> = [];
  his.on('claims', (message) => changes.push(message));
  await ana.ask('POST', `/api/claims/${seen}/reviews`, FALSE);
  await until('the verdict is told', () => changes.some(({ ids }) => ids.includes(seen)));
  expect(changes.flatMap(({ newlyFlagged }) => newlyFlagged)).not.toContain(seen);
  const left = heard(his, 'presence');
  hers.disconnect();
  expect((await left).viewers).toEqual(['Bo']);
  his.disconnect();
});

test('claims that change fast are told at most twice a second, and a new flag is told as such', async () => {
  const person = await at.signedIn('analyst');
  const socket = browser(person);
  await heard(socket, 'status');
  const messages: Array<Parameters<ServerToClient['claims']>[0]> = [];
  socket.on('claims', (message) => messages.push(message));
  const began = Date.now();
  for (let revision = 1; revision <= 20; revision += 1)
    await at.bus.publish(claims, [aClaim({ id: 'c_fast' as ClaimId, revision })]);
  await until('the flag is told', () =>
    messages.some(({ newlyFlagged }) => newlyFlagged.includes('c_fast' as ClaimId)),
  );
  await until('half a second more has passed', () => Date.now() - began > 1_000);
  expect(messages.length).toBeLessThanOrEqual(Math.ceil((Date.now() - began) / 500) + 1);
  socket.disconnect();
});

test('no session and no foreign page gets a live connection; an access that ends takes it away', async () => {
  const refused = (socket: Browser) =>
    new Promise<string>((resolve) => socket.once('connect_error', (e) => resolve(e.message)));
  expect(await refused(browser({ cookie: 'vigie=guess' }))).toBe('session.required');
  const person = await at.signedIn('analyst');
  expect(await refused(browser(person, { origin: 'https://evil.example' }))).toMatch(/websocket error/);
  const socket = browser(person);
  await heard(socket, 'status');
  const ended = new Promise((resolve) => socket.once('disconnect', resolve));
  await (await at.signedIn('operator')).ask('PATCH', `/api/users/${person.id}`, { disabled: true });
  expect(await ended).toBe('io server disconnect');
});
