import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigError, TransientError } from '@vigie/contracts/errors';
import type { Database, Queryable } from './database.ts';
import { ensureMeaningIndex } from './meaning-search.ts';
import { migrate } from './migrate.ts';
import { openPgDatabase } from './pg-database.ts';
import { openPgliteFolder, openPgliteMemory, type TakeFolder } from './pglite-database.ts';

/** Of the model in models/; for another, call ensureMeaningIndex with its own. */
const SHIPPED_DIMENSIONS = 256;

/** How long a start waits for PostgreSQL, and how many connections it may hold. */
export interface PostgresOptions {
  readonly waitMs?: number;
  readonly connections?: number;
}

/** Opens `postgres://…`, `pglite:<folder>` or `pglite:memory` with its schema up to date; a folder is taken first. */
export async function openDatabase(
  url: string,
  { takeFolder, ...options }: PostgresOptions & { readonly takeFolder: TakeFolder },
): Promise<Database> {
  if (url === 'pglite:memory') return migrated(await openPgliteMemory());
  if (url.startsWith('pglite:') && url.length > 'pglite:'.length)
    return migrated(await openPgliteFolder(url.slice('pglite:'.length), takeFolder));
  if (!/^postgres(ql)?:\/\//.test(url))
    throw new ConfigError(
      'store.url',
      `DATABASE_URL must be postgres://…, pglite:<folder> or pglite:memory, not "${url.split(':')[0]}:…"`,
    );
  return openPostgres(url, options);
}

/** Opens a PostgreSQL server's database, once it answers, with its schema up to date. */
export async function openPostgres(url: string, options: PostgresOptions = {}): Promise<Database> {
  return migrated(await connect(url, options), (database) => ensureMeaningIndex(database, SHIPPED_DIMENSIONS));
}

async function migrated(
  database: Database,
  further: (database: Database) => Promise<void> = async () => {},
): Promise<Database> {
  try {
    await migrate(database);
    await further(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function connect(url: string, options: PostgresOptions): Promise<Database> {
  const database = openPgDatabase(url, options);
  try {
    await untilAnswering(database, options.waitMs ?? 30_000);
    await refuseUnfit(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Services start together: PostgreSQL may still be on its way up. */
async function untilAnswering(database: Database, waitMs: number): Promise<void> {
  const deadline = Date.now() + waitMs;
  for (let pauseMs = 100; ; pauseMs = Math.min(pauseMs * 2, 2_000)) {
    try {
      await database.query('select 1', []);
      return;
    } catch (error) {
      if (!(error instanceof TransientError) || Date.now() + pauseMs > deadline) throw error;
      await sleep(pauseMs);
    }
  }
}

/** Throws a ConfigError for a server that is too old or has no pgvector. */
export async function refuseUnfit(database: Queryable): Promise<void> {
  const [server] = await database.query<{ version: number; vector: string | null }>(
    `select current_setting('server_version_num')::int as version,
       (select coalesce(installed_version, default_version) from pg_available_extensions where name = 'vector') as vector`,
    [],
  );
  if (!server || server.version < 150_000)
    throw new ConfigError(
      'store.old',
      `PostgreSQL 15 or newer is needed, this server is ${Math.floor((server?.version ?? 0) / 10_000)}`,
    );
  if (server.vector === null)
    throw new ConfigError(
      'store.no-vector',
      'this PostgreSQL server has no vector extension; install pgvector 0.8 or newer (infra/postgres/install-postgres.sh does it on Debian), or use pglite:<folder>',
    );
  const [major = 0, minor = 0] = server.vector.split('.').map(Number);
  if (major === 0 && minor < 8)
    throw new ConfigError(
      'store.old-vector',
      `pgvector 0.8 or newer is needed, this server has ${server.vector}; update it, then: alter extension vector update`,
    );
}
