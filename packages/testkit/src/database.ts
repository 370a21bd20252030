import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Database } from '@vigie/store/database';
import { migrate, readMigrations } from '@vigie/store/migrate';
import { openDatabase } from '@vigie/store/open-database';
import { openPgDatabase } from '@vigie/store/pg-database';
import { openPgliteDatabase } from '@vigie/store/pglite-database';
import { startPostgres, type PostgresServer } from './postgres-server.ts';

/** Set where this test file runs on PostgreSQL. */
let server: PostgresServer | undefined;

/** From now on this file's test database is a clone in a real PostgreSQL server; closing it ends the server. */
export async function usePostgres(): Promise<void> {
  server = await startPostgres();
}

/** A database of its own for one test file, with its schema, empty: PGlite unless `usePostgres` was called. */
export async function openTestDatabase(): Promise<Database> {
  return server === undefined ? openPgliteCopy() : openPostgresClone(server);
}

/** What opening may take on a busy machine whose image is not made yet: the time a `beforeAll` must allow. */
export const OPEN_DATABASE_MS = 60_000;

/** Empties every table, for the next test of the file. */
export async function emptyDatabase(db: Database): Promise<void> {
  await db.transaction(async (tx) => {
    // Append-only tables refuse this otherwise.
    await tx.query('set local session_replication_role = replica', []);
    const tables = await tx.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'vigie_migrations'`,
      [],
    );
    await tx.query(`truncate ${tables.map(({ name }) => name).join(', ')} restart identity`);
  });
}

/** Making a PGlite cluster takes seconds, loading the image of one takes one: the image is kept for each state of the migrations. */
async function openPgliteCopy(): Promise<Database> {
  const folder = new URL('../../../.cache/', import.meta.url);
  const image = new URL(`pglite-${schemaDigest()}.tar`, folder);
  if (existsSync(image)) return openPgliteDatabase(null, new Blob([readFileSync(image)]));
  const database = await openPgliteDatabase(null);
  await migrate(database);
  mkdirSync(folder, { recursive: true });
  const part = new URL(`${image.href}.${process.pid}`);
  writeFileSync(part, new Uint8Array(await (await database.dump()).arrayBuffer()));
  renameSync(part, image);
  return database;
}

/** A clone of a migrated template takes a tenth of a second; it goes when it is closed. */
async function openPostgresClone({ url, stop }: PostgresServer): Promise<Database> {
  // One connection: an advisory lock belongs to the connection that took it.
  const admin = openPgDatabase(url, { connections: 1 });
  const name = `vigie_test_${randomUUID().replaceAll('-', '')}`;
  await admin.query('select pg_advisory_lock(8446318)');
  try {
    await admin.query(`create database ${name} template ${await makeTemplate(admin, url)}`);
  } finally {
    await admin.query('select pg_advisory_unlock(8446318)');
  }
  const clone = await openDatabase(atDatabase(url, name));
  return {
    ...clone,
    async close() {
      await clone.close();
      await admin.query(`drop database if exists ${name} with (force)`);
      await admin.close();
      await stop();
    },
  };
}

async function makeTemplate(admin: Database, url: string): Promise<string> {
  const name = `vigie_template_${schemaDigest()}`;
  const there = await admin.query('select 1 from pg_database where datname = $1', [name]);
  if (there.length > 0) return name;
  await admin.query(`create database ${name}`);
  const template = await openDatabase(atDatabase(url, name), { connections: 1 });
  await template.close();
  return name;
}

/** Names a state of the migrations. */
function schemaDigest(): string {
  const files = readMigrations().map(({ sha256 }) => sha256);
  return createHash('sha256').update(files.join()).digest('hex').slice(0, 16);
}

function atDatabase(url: string, name: string): string {
  const at = new URL(url);
  at.pathname = `/${name}`;
  return at.href;
}
