import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import type { Database } from '@vigie/store/database';
import { migrate, readMigrations } from '@vigie/store/migrate';
import { openPostgres } from '@vigie/store/open-database';
import { openPgDatabase } from '@vigie/store/pg-database';
import { openPgliteMemory } from '@vigie/store/pglite-database';
import { startPostgres, type PostgresServer } from './postgres-server.ts';

/** Set where this test file runs on PostgreSQL. */
let server: PostgresServer | undefined;

/** From now on this file's test database is a clone in a real PostgreSQL server; closing it ends the server. */
export async function usePostgres(): Promise<void> {
  server = await startPostgres();
}

/** How a file's tests use their database. */
interface Use {
  /** The tests build on one another: nothing is emptied between them. */
  readonly keep?: boolean;
}

/** The database of a test file: opened before its tests, empty before each, closed after the last. */
export function testDatabase(use: Use = {}): Database {
  return overTestDatabase(async () => ({ close: async () => {} }), use).db;
}

/** The same, with what `open` opens over it for all tests of the file, closed before the database is. */
export function overTestDatabase<T extends { close(): Promise<void> }>(
  open: (db: Database) => Promise<T>,
  { keep = false }: Use = {},
): { readonly db: Database; readonly at: T } {
  let database: Database | undefined;
  let opened: T | undefined;
  const db = later(() => database);
  beforeAll(async () => {
    database = await openTestDatabase();
    opened = await open(database);
  }, OPEN_DATABASE_MS);
  if (!keep) beforeEach(() => emptyDatabase(db));
  afterAll(async () => {
    await opened?.close();
    await database?.close();
  });
  return { db, at: later(() => opened) };
}

/** Stands for what is opened before the first test. */
function later<T extends object>(opened: () => T | undefined): T {
  return new Proxy({} as T, {
    get(_target, name): unknown {
      const real = opened();
      if (real === undefined) throw new Error(`${String(name)} was asked for before the tests began`);
      return Reflect.get(real, name);
    },
  });
}

/** A database of its own for one test file, with its schema, empty: PGlite unless `usePostgres` was called. */
export async function openTestDatabase(): Promise<Database> {
  return server === undefined ? openPgliteCopy() : openPostgresClone(server);
}

/** What opening may take on a busy machine whose image is not made yet. */
const OPEN_DATABASE_MS = 60_000;

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
  if (existsSync(image)) return openPgliteMemory(new Blob([readFileSync(image)]));
  const database = await openPgliteMemory();
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
  const clone = await openPostgres(atDatabase(url, name));
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
  const template = await openPostgres(atDatabase(url, name), { connections: 1 });
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
