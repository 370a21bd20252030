import { expect, test } from '@jest/globals';
import { ConfigError } from '@vigie/contracts/errors';
import { temporaryFolders } from '@vigie/testkit/temporary-folders';
import type { Queryable } from './database.ts';
import { openDatabase, openPostgres, refuseUnfit } from './open-database.ts';
import type { TakeFolder } from './pglite-database.ts';

const temporaryFolder = temporaryFolders('pglite');

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
  const error = await failing(
    openDatabase('mysql://localhost/vigie', { takeFolder: () => Promise.reject(new Error('no folder')) }),
  );
  expect(error).toMatchObject({
    name: 'ConfigError',
    code: 'store.url',
    message: expect.stringContaining('pglite:memory'),
  });
});

test('a server that does not answer is a transient error, after the time given to it', async () => {
  const error = await failing(openPostgres('postgres://nobody@127.0.0.1:1/vigie', { waitMs: 300 }));
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

test('a data folder is taken before it is opened and given back when it is closed, and what it held is there again', async () => {
  const folder = await temporaryFolder();
  const takers: string[] = [];
  const takeFolder: TakeFolder = async (taken) => {
    if (takers.length > 0) throw new ConfigError('folder.busy', `${taken} is in use`);
    takers.push(taken);
    return { release: async () => void takers.pop() };
  };
  const first = await openDatabase(`pglite:${folder}`, { takeFolder });
  expect(takers).toEqual([folder]);
  await first.query(`insert into erased_authors (author, at) values ('kept', now())`, []);
  await expect(openDatabase(`pglite:${folder}`, { takeFolder })).rejects.toMatchObject({ code: 'folder.busy' });
  await first.close();
  expect(takers).toEqual([]);
  const second = await openDatabase(`pglite:${folder}`, { takeFolder });
  expect(await second.query('select author from erased_authors', [])).toEqual([{ author: 'kept' }]);
  await second.close();
}, 60_000);
