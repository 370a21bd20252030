import { join } from 'node:path';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { vector } from '@electric-sql/pglite-pgvector';
import type { Database } from './database.ts';
import { lockFolder } from './folder-lock.ts';
import { parsers } from './values.ts';

/** PostgreSQL in this process: in memory, or in a folder that this process holds alone. */
export async function openPgliteDatabase(
  folder: string | null,
  image?: Blob,
): Promise<Database & { dump(): Promise<Blob> }> {
  const lock = folder === null ? undefined : lockFolder(folder);
  try {
    const pglite = await PGlite.create({
      dataDir: folder === null ? 'memory://' : join(folder, 'pgdata'),
      extensions: { vector, unaccent, pg_trgm },
      parsers: { ...parsers },
      ...(image ? { loadDataDir: image } : {}),
    });
    await pglite.exec(
      "set timezone = 'UTC'; set datestyle = 'ISO'; set hnsw.ef_search = 100; set hnsw.iterative_scan = relaxed_order",
    );
    return database(pglite, () => lock?.release());
  } catch (error) {
    lock?.release();
    throw error;
  }
}

/** PGlite has one connection and its own queue: a query waits for the transaction before it, a transaction for the queries before it. */
function database(pglite: PGlite, closed: () => void): Database & { dump(): Promise<Blob> } {
  let closing: Promise<void> | undefined;
  return {
    query: (sql, params) => ask(pglite, sql, params),
    transaction: (work) => pglite.transaction((tx) => work({ query: (sql, params) => ask(tx, sql, params) })),
    listen: async (channel, hear) => await pglite.listen(channel, hear),
    dump: () => pglite.dumpDataDir('none'),
    close: () => (closing ??= pglite.close().finally(closed)),
  };
}

async function ask<Row>(on: PGlite | Transaction, sql: string, params?: readonly unknown[]): Promise<Row[]> {
  const result = params ? await on.query(sql, params as unknown[]) : (await on.exec(sql)).at(-1);
  return (result?.rows ?? []) as Row[];
}
