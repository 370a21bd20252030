import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startPostgres, type PostgresServer } from '@vigie/testkit/postgres-server';
import { openPostgres } from './open-database.ts';
import { openPgDatabase } from './pg-database.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server.stop());

test('a database that is not there is a mistake of the operator, told as such', async () => {
  const url = new URL(server.url);
  url.pathname = '/nowhere';
  await expect(openPostgres(url.href)).rejects.toMatchObject({ name: 'ConfigError', code: 'store.refused' });
});

test('two starters migrate one database once', async () => {
  const admin = openPgDatabase(server.url, { connections: 1 });
  await admin.query('create database vigie_twice');
  const url = new URL(server.url);
  url.pathname = '/vigie_twice';
  const [one, two] = await Promise.all([openPostgres(url.href), openPostgres(url.href)]);
  const applied = await one.query('select version from vigie_migrations', []);
  const files = await two.query('select version from vigie_migrations', []);
  expect(applied).toEqual(files);
  await Promise.all([one.close(), two.close()]);
  await admin.query('drop database vigie_twice with (force)');
  await admin.close();
});

test('a connection that is cut in the middle is a transient error, and the pool goes on', async () => {
  const db = openPgDatabase(server.url, { connections: 2 });
  const cut = db.transaction(async (tx) => {
    const [me] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid', []);
    await db.query('select pg_terminate_backend($1)', [me?.pid]);
    await tx.query('select 1', []);
  });
  await expect(cut).rejects.toMatchObject({ name: 'TransientError', code: 'store.unavailable' });
  expect(await db.query('select 1 as one', [])).toEqual([{ one: 1 }]);
  await db.close();
});

test('two who block each other are told to try again, not that they are wrong', async () => {
  const db = openPgDatabase(server.url, { connections: 3 });
  await db.query('create table blocked (id int primary key, n int); insert into blocked values (1, 0), (2, 0)');
  let touched = 0;
  const touch = (mine: number, other: number) =>
    db.transaction(async (tx) => {
      await tx.query('update blocked set n = n + 1 where id = $1', [mine]);
      touched += 1;
      while (touched < 2) await sleep(5);
      await tx.query('update blocked set n = n + 1 where id = $1', [other]);
    });
  const outcomes = await Promise.allSettled([touch(1, 2), touch(2, 1)]);
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
  expect(refused.map(({ reason }) => (reason as { code: string }).code)).toEqual(['store.unavailable']);
  await db.query('drop table blocked');
  await db.close();
});
