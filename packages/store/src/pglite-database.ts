import { join } from 'node:path';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { vector } from '@electric-sql/pglite-pgvector';
import type { Database } from './database.ts';
import { parsers } from './values.ts';

/** Takes a folder for this process alone, or throws; PGlite itself would let a second process in and corrupt it. */
export type TakeFolder = (folder: string) => Promise<{ release(): Promise<void> }>;

type Pglite = Database & { dump(): Promise<Blob> };

/** PostgreSQL in this process, in memory: empty, or as an image of `dump` has it. */
export function openPgliteMemory(image?: Blob): Promise<Pglite> {
  return open('memory://', { image, closed: async () => {} });
}

/** PostgreSQL in this process, in a folder that it holds alone until it is closed. */
export async function openPgliteFolder(folder: string, takeFolder: TakeFolder): Promise<Pglite> {
  const taken = await takeFolder(folder);
  try {
    return await open(join(folder, 'pgdata'), { image: undefined, closed: () => taken.release() });
  } catch (error) {
    await taken.release();
    throw error;
  }
}

async function open(
  dataDir: string,
  { image, closed }: { readonly image: Blob | undefined; readonly closed: () => Promise<void> },
): Promise<Pglite> {
  const pglite = await PGlite.create({
    dataDir,
    extensions: { vector, unaccent, pg_trgm },
    parsers: { ...parsers },
    ...(image ? { loadDataDir: image } : {}),
  });
  await pglite.exec(
    "set timezone = 'UTC'; set datestyle = 'ISO'; set hnsw.ef_search = 100; set hnsw.iterative_scan = relaxed_order",
  );
  return database(pglite, closed);
}

/** PGlite has one connection and its own queue: a query waits for the transaction before it, a transaction for the queries before it. */
function database(pglite: PGlite, closed: () => Promise<void>): Pglite {
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
