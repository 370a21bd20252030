import { expect, test } from '@jest/globals';
import type { ClaimId, PostId } from '@vigie/contracts/ids';
import type { ClientToServer, LiveStatus, ServerToClient } from '@vigie/contracts/live';
import { claims, memberships } from '@vigie/contracts/topics';
import { openMemoryBus } from '@vigie/runtime/embedded-bus';
import { saveClaims } from '@vigie/store/claims';
import { overTestDatabase } from '@vigie/testkit/database';
import { aClaim, aJoined } from '@vigie/testkit/stored';
import { until } from '@vigie/testkit/until';
import { io, type Socket } from 'socket.io-client';
import { openConsoleUnderTest, type ConsoleUnderTest, type Person } from './under-test.ts';

// Two consoles over one database and one log: each projects the partitions it got, and every browser hears all of it.

const sockets: Browser[] = [];
const { at, db } = overTestDatabase(async (database) => {
  const bus = openMemoryBus();
  const one = await openConsoleUnderTest(database, { bus });
  const two = await openConsoleUnderTest(database, { bus });
  const close = async () => {
    for (const socket of sockets) socket.close();
    await one.close();
    await two.close();
    await bus.close();
  };
  return { bus, one, two, close };
});

type Browser = Socket<ServerToClient, ClientToServer>;

async function browserAt(at: ConsoleUnderTest, { cookie }: Person): Promise<Browser> {
  const socket: Browser = io(at.url, {
    transports: ['websocket'],
    extraHeaders: { cookie, origin: at.url },
    forceNew: true,
  });
  sockets.push(socket);
  await until('connected', () => socket.connected);
  return socket;
}

test('a browser hears of every claim, whichever console projected it', async () => {
  const person = await at.one.signedIn('analyst');
  const heard = [new Set<string>(), new Set<string>()];
  const [first, second] = [await browserAt(at.one, person), await browserAt(at.two, person)];
  first.on('claims', ({ ids }) => ids.forEach((id) => heard[0]!.add(id)));
  second.on('claims', ({ ids }) => ids.forEach((id) => heard[1]!.add(id)));
  const all = Array.from({ length: 40 }, (_, i) => aClaim({ id: `c_${i}` as ClaimId, flag: null }));
  await at.bus.publish(claims, all);
  await until('both heard of all', () => heard.every((ids) => ids.size === 40));
});

test('who looks at a claim through one console is seen through the other, and is forgotten when gone', async () => {
  await saveClaims(db, [aClaim()]);
  const [ana, bo] = [await at.one.signedIn('fact-checker', 'Ana'), await at.two.signedIn('fact-checker', 'Bo')];
  const [first, second] = [await browserAt(at.one, ana), await browserAt(at.two, bo)];
  let seen: readonly string[] = [];
  first.on('presence', ({ viewers }) => (seen = viewers));
  first.emit('viewing', 'c_pont' as ClaimId);
  second.emit('viewing', 'c_pont' as ClaimId);
  await until('Ana sees Bo', () => [...seen].sort().join() === 'Ana,Bo');
  second.close();
  await until('Ana is alone', () => seen.join() === 'Ana');
});

test('the status adds up: what both read, and whatever is held through either', async () => {
  await saveClaims(db, [aClaim()]);
  const ana = await at.one.signedIn('fact-checker', 'Ana');
  await ana.ask('POST', '/api/claims/c_pont/lock');
  await at.bus.publish(
    memberships,
    Array.from({ length: 40 }, (_, i) =>
      aJoined(
        `c_${i}` as ClaimId,
        {
          id: `p:${i}` as PostId,
          acceptedAt: new Date().toISOString(),
        } as Parameters<typeof aJoined>[1],
      ),
    ),
  );
  for (const side of [at.one, at.two]) {
    let status: LiveStatus | undefined;
    const socket = await browserAt(side, ana);
    socket.on('status', (now) => (status = now));
    await until('one claim is held', () => status?.inProgress === 1);
    await until('all posts count', () => (status?.postsPerSecond ?? 0) >= 3.9, 20_000);
  }
}, 60_000);

test('whoever loses access through one console loses the connection to the other', async () => {
  const [olga, bo] = [await at.one.signedIn('operator', 'Olga'), await at.two.signedIn('analyst', 'Bo')];
  const socket = await browserAt(at.two, bo);
  expect((await olga.ask('PATCH', `/api/users/${bo.id}`, { disabled: true })).status).toBe(200);
  await until('Bo is out', () => !socket.connected);
});
