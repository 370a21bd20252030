import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Queryable } from './database.ts';
import { openDatabase, refuseUnfit } from './open-database.ts';

const failing = (opening: Promise<unknown>) =>
  opening.then(
    () => {
      throw new Error('it opened');
    },
    (error: unknown) => error,
  );

/** A server that answers what it is; the rest of it is not needed. */
const server = (version: number, vector: string | null): Queryable => ({
  query: async <Row>() => [{ version, vector }] as Row[],
});

test('an address that names no database is refused with the three that do', async () => {
  const error = await failing(openDatabase('mysql://localhost/vigie'));
  expect(error).toMatchObject({
    name: 'ConfigError',
    code: 'store.url',
    message: expect.stringContaining('pglite:memory'),
  });
});

test('a server that does not answer is a transient error, after the time given to it', async () => {
  const error = await failing(openDatabase('postgres://nobody@127.0.0.1:1/vigie', { waitMs: 300 }));
  expect(error).toMatchObject({ name: 'TransientError', code: 'store.unavailable' });
});

test('a server without pgvector, or with too old a one, is refused with the way out', async () => {
  await expect(refuseUnfit(server(150_000, null))).rejects.toThrow('has no vector extension; install pgvector 0.8');
  await expect(refuseUnfit(server(150_000, '0.7.4'))).rejects.toThrow('alter extension vector update');
  await expect(refuseUnfit(server(140_011, '0.8.0'))).rejects.toThrow(
    'PostgreSQL 15 or newer is needed, this server is 14',
  );
  await expect(refuseUnfit(server(180_001, '1.0.0'))).resolves.toBeUndefined();
});

test('a data folder is one opener’s, and what it held is there at the next opening', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-pglite-'));
  try {
    const first = await openDatabase(`pglite:${folder}`);
    await first.query(`insert into erased_authors (author, at) values ('kept', now())`, []);
    const second = await failing(openDatabase(`pglite:${folder}`));
    expect(second).toMatchObject({ name: 'ConfigError', message: expect.stringContaining('is in use by process') });
    await first.close();
    const third = await openDatabase(`pglite:${folder}`);
    expect(await third.query('select author from erased_authors', [])).toEqual([{ author: 'kept' }]);
    await third.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
