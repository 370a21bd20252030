import { expect, test } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { SourceName } from '@vigie/contracts/ids';
import type { PostMessage } from '@vigie/contracts/post';
import { openDoor } from '../door.ts';
import { openIntake } from '../ingest.ts';
import { pseudonymiser } from '../pseudonym.ts';
import { pushRouter, shutRouter } from './push.ts';

const source = 'push' as SourceName;
const TOKEN = 'a token of more than sixteen';

async function withServer<T>(use: (address: string, published: PostMessage[]) => Promise<T>): Promise<T> {
  const published: PostMessage[] = [];
  const intake = openIntake(
    { publish: async (_topic, messages) => void published.push(...(messages as unknown as readonly PostMessage[])) },
    source,
    { accepted: () => {}, duplicate: () => {}, refused: () => {}, gapOpened: () => {} },
  );
  const admit = openDoor({
    source,
    pseudonymise: pseudonymiser(Buffer.alloc(32)),
    authorities: new Map(),
    exercise: false,
  });
  const app = express().use('/api/posts', pushRouter({ token: TOKEN, admit, intake, wallNow: Date.now }));
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/posts`, published);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

const push = (address: string, body: string, token = TOKEN): Promise<Response> =>
  fetch(address, { method: 'POST', body, headers: { authorization: `Bearer ${token}` } });

test('every line is accounted for: accepted, known already, or refused with what was expected', async () => {
  await withServer(async (address, published) => {
    const body = [
      '{"id":"1","text":"a","mood":"grim"}',
      '{"id":"1","text":"a"}',
      '{',
      '{"id":"2"}',
      '',
      '{"id":"3","text":"c"}',
    ].join('\n');
    const response = await push(address, body);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      accepted: 2,
      duplicates: 1,
      rejected: [
        { line: 3, field: null, expected: 'one JSON object a line' },
        { line: 4, field: 'text', expected: expect.stringContaining('string') },
      ],
      ignoredFields: { mood: 1 },
    });
    expect(published.map((m) => m.kind === 'post' && m.id)).toEqual(['push:1', 'push:3']);
  });
});

test('a wrong token is refused and nothing is read', async () => {
  await withServer(async (address, published) => {
    const response = await push(address, '{"id":"1","text":"a"}', 'another token');
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: { code: 'push.unauthorised' } });
    expect(published).toEqual([]);
  });
});

test('a body too large is refused in a sentence', async () => {
  await withServer(async (address) => {
    const response = await push(address, `{"id":"1","text":"a"}\n${' '.repeat(17_000_000)}`);
    expect(response.status).toBe(413);
  });
});

test('a body that does not tell its length is cut where one that does is refused; the lines before count', async () => {
  await withServer(async (address, published) => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"id":"1","text":"a"}\n');
      for (let i = 0; i < 18; i += 1) yield Buffer.alloc(1_000_000, 'x');
    }
    const headers = { authorization: `Bearer ${TOKEN}` };
    const streamed = { method: 'POST', headers, body: endless() as unknown as BodyInit, duplex: 'half' } as RequestInit;
    const response = await fetch(address, streamed);
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('the lines before were accepted');
    expect(published).toHaveLength(1);
  });
});

test('a body without one good line is the sender’s mistake', async () => {
  await withServer(async (address) => expect((await push(address, '{"id":"1"}')).status).toBe(422));
});

test('a drill takes no posts and says so', async () => {
  const server = express().use('/api/posts', shutRouter()).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const response = await push(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/posts`, '{}');
  server.close();
  expect([response.status, await response.json()]).toMatchObject([409, { error: { code: 'push.drill' } }]);
});
