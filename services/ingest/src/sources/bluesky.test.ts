import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { Gap } from '@vigie/contracts/gap';
import type { SourceName } from '@vigie/contracts/ids';
import type { PostMessage } from '@vigie/contracts/post';
import { temporaryFolders } from '@vigie/testkit/temporary-folders';
import { WebSocketServer, type WebSocket } from 'ws';
import { openDoor, type Problem } from '../door.ts';
import { openIntake, type Intake } from '../ingest.ts';
import { pseudonymiser } from '../pseudonym.ts';
import { bluesky, type BlueskyDeps } from './bluesky.ts';

const START_US = Date.UTC(2026, 0, 17, 17) * 1000;
const DID = 'did:plc:someone';
const temporaryFolder = temporaryFolders('bluesky');

/** A relay that speaks Jetstream: keeps its events and sends those from the cursor on, as the real one does. */
function openRelay(options: { deaf?: boolean } = {}) {
  const events: Array<{ time_us: number }> = [];
  const cursors: Array<string | null> = [];
  const sockets = new Set<WebSocket>();
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', autoPong: options.deaf !== true });
  server.on('connection', (socket, request) => {
    const cursor = new URL(request.url!, 'ws://relay').searchParams.get('cursor');
    cursors.push(cursor);
    sockets.add(socket);
    for (const event of events) if (event.time_us >= Number(cursor ?? START_US)) socket.send(JSON.stringify(event));
  });
  return {
    cursors,
    address: () => `ws://127.0.0.1:${(server.address() as AddressInfo).port}/subscribe`,
    send(event: { time_us: number }) {
      events.push(event);
      for (const socket of sockets) socket.send(JSON.stringify(event));
    },
    sendRaw(bytes: string) {
      for (const socket of sockets) socket.send(bytes);
    },
    forget: () => events.splice(0),
    cut() {
      for (const socket of sockets) socket.terminate();
      sockets.clear();
    },
    close: () => {
      for (const socket of sockets) socket.terminate();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

const commit = (second: number, rkey: string, operation: 'create' | 'delete', text = `post ${rkey}`) => ({
  kind: 'commit',
  did: DID,
  time_us: START_US + second * 1_000_000,
  commit: {
    operation,
    collection: 'app.bsky.feed.post',
    rkey,
    ...(operation === 'create' ? { record: { text, createdAt: '1970-01-01T00:00:00Z', langs: ['fr'] } } : {}),
  },
});

async function listen(relay: ReturnType<typeof openRelay>, timing: BlueskyDeps['timing'] = {}) {
  const folder = await temporaryFolder();
  const published: PostMessage[] = [];
  const gaps: Gap[] = [];
  const refused: Problem[] = [];
  const bus = {
    publish: async (topic: { name: string }, messages: readonly unknown[]) =>
      void (topic.name === 'gaps.v1'
        ? gaps.push(...(messages as Gap[]))
        : published.push(...(messages as PostMessage[]))),
  };
  const intake: Intake = openIntake(bus as never, 'bluesky', {
    accepted: () => {},
    duplicate: () => {},
    refused: (_source, problem) => void refused.push(problem),
    gapOpened: () => {},
  });
  const pseudonymise = pseudonymiser(Buffer.alloc(32));
  const source = 'bluesky' as SourceName;
  const deps: BlueskyDeps = {
    endpoint: relay.address(),
    cursorFile: join(folder, 'cursor'),
    pseudonymise,
    admit: openDoor({ source, pseudonymise, authorities: new Map(), exercise: false }),
    intake,
    wallNow: Date.now,
    log: { info: () => {}, warn: () => {} },
    timing: { flushMs: 5, firstBackoffMs: 10, longestBackoffMs: 20, ...timing },
  };
  const start = () => {
    const stop = new AbortController();
    const ended = bluesky(deps, stop.signal);
    return async () => {
      stop.abort();
      await ended;
    };
  };
  const posts = () => published.filter((m) => m.kind === 'post');
  return { deps, published, posts, gaps, refused, start };
}

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 400 && !holds(); i++) await sleep(10);
  expect(holds()).toBe(true);
}

test('posts, deletions and erased accounts come in; nothing in them names the author', async () => {
  const relay = openRelay();
  const { published, start, posts } = await listen(relay);
  const stop = start();
  await until(() => relay.cursors.length === 1);
  relay.send(commit(1, 'a', 'create'));
  relay.send(commit(2, 'a', 'delete'));
  relay.send({
    kind: 'account',
    did: DID,
    time_us: START_US + 3_000_000,
    account: { active: false, status: 'deleted' },
  } as never);
  const whole = () => published.filter((m) => m.kind !== 'tick');
  await until(() => whole().length === 3);
  await stop();
  await relay.close();
  const [post, deletion, erasure] = whole();
  expect(post).toMatchObject({ kind: 'post', text: 'post a', seenAt: '2026-01-17T17:00:01.000Z', languages: ['fr'] });
  expect(deletion).toMatchObject({ kind: 'deletion', id: posts()[0]!.id });
  expect(erasure).toMatchObject({ kind: 'erasure', author: posts()[0]!.author });
  expect(JSON.stringify(published)).not.toContain('did:plc');
});

test('a cut is healed from the cursor: nothing lost, nothing twice, and the gap says so', async () => {
  const relay = openRelay();
  const { posts, gaps, start, deps } = await listen(relay);
  const stop = start();
  await until(() => relay.cursors.length === 1);
  relay.send(commit(1, 'a', 'create'));
  await until(() => posts().length === 1);
  relay.cut();
  relay.send(commit(2, 'b', 'create'));
  await until(() => posts().length === 2);
  await stop();
  await relay.close();
  expect(posts().map((p) => p.kind === 'post' && p.text)).toEqual(['post a', 'post b']);
  expect(relay.cursors[1]).toBe(String(START_US + 1_000_000 - 5_000_000));
  expect(gaps.at(-1)).toMatchObject({
    because: 'disconnected',
    to: expect.any(String),
    detail: expect.stringContaining('nothing lost'),
  });
  expect(await readFile(deps.cursorFile, 'utf8')).toBe(String(START_US + 2_000_000));
});

test('a relay that no longer has what was missed is told as a gap, from when to when', async () => {
  const relay = openRelay();
  const { posts, gaps, start } = await listen(relay);
  const first = start();
  await until(() => relay.cursors.length === 1);
  relay.send(commit(1, 'a', 'create'));
  await until(() => posts().length === 1);
  await first();
  relay.cut();
  relay.forget();
  const second = start();
  await until(() => relay.cursors.length === 2);
  relay.send(commit(600, 'z', 'create'));
  await until(() => posts().length === 2);
  await second();
  await relay.close();
  expect(gaps.find((gap) => gap.because === 'cursor-too-old')).toMatchObject({
    from: '2026-01-17T17:00:01.000Z',
    to: '2026-01-17T17:10:00.000Z',
  });
});

test('a quiet relay that answers pings is alive, and its silence is told', async () => {
  const relay = openRelay();
  const { published, posts, gaps, start } = await listen(relay, {
    pingAfterMs: 20,
    pongWithinMs: 200,
    silentAfterMs: 100,
  });
  const stop = start();
  await until(() => relay.cursors.length === 1);
  relay.send(commit(1, 'a', 'create'));
  await until(() => gaps.some((gap) => gap.because === 'silent'));
  relay.send(commit(2, 'b', 'create'));
  await until(() => posts().length === 2);
  await stop();
  await relay.close();
  expect(relay.cursors).toHaveLength(1);
  expect(published.some((m) => m.kind === 'tick')).toBe(true);
  expect(gaps.at(-1)).toMatchObject({ because: 'silent', to: expect.any(String) });
});

test('a relay that answers no ping is left and dialled again', async () => {
  const relay = openRelay({ deaf: true });
  const { start } = await listen(relay, { pingAfterMs: 20, pongWithinMs: 30 });
  const stop = start();
  await until(() => relay.cursors.length >= 2);
  await stop();
  await relay.close();
});

test('bytes that are no frame are counted, and the next frame goes on', async () => {
  const relay = openRelay();
  const { posts, refused, start } = await listen(relay);
  const stop = start();
  await until(() => relay.cursors.length === 1);
  await sleep(20);
  relay.sendRaw('{');
  relay.sendRaw('{"kind":"commit"}');
  relay.send(commit(1, 'a', 'create'));
  await until(() => posts().length === 1);
  await stop();
  await relay.close();
  expect(refused).toHaveLength(2);
});
