import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { ConfigError } from '@vigie/contracts/errors';
import type { Database } from './database.ts';

/** One step forward of the schema: a file of plain SQL. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

/** The files beside this package's `src` and `dist`, in order. */
export function readMigrations(folder: URL = new URL('../migrations/', import.meta.url)): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}_[a-z-]+\.sql$/.test(name))
    .sort()
    .map((name) => {
      const sql = readFileSync(new URL(name, folder), 'utf8');
      return { version: Number(name.slice(0, 4)), name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    });
}

/**
 * Brings the schema to the newest version in one transaction. Starters queue on an advisory lock and each version's row is
 * written before its script, so two of them never run one script twice. Nothing ever goes back.
 */
export async function migrate(db: Database, migrations: readonly Migration[] = readMigrations()): Promise<number> {
  return db.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await tx.query(
      `create table if not exists vigie_migrations (
        version integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now())`,
    );
    const applied = await tx.query<{ version: number; name: string; sha256: string }>(
      'select version, name, sha256 from vigie_migrations order by version',
      [],
    );
    const known = new Map(migrations.map((migration) => [migration.version, migration]));
    for (const row of applied) refuseForeign(row, known.get(row.version));
    const done = new Set(applied.map((row) => row.version));
    const missing = migrations.filter((migration) => !done.has(migration.version));
    for (const { version, name, sql, sha256 } of missing) {
      await tx.query('insert into vigie_migrations (version, name, sha256) values ($1, $2, $3)', [
        version,
        name,
        sha256,
      ]);
      await tx.query(sql);
    }
    return missing.length;
  });
}

/** Any number that no other program is likely to lock. */
const LOCK = 8_446_317;

function refuseForeign(row: { name: string; sha256: string }, ours: Migration | undefined): void {
  if (!ours)
    throw new ConfigError(
      'store.newer',
      `the database was written by a newer Vigie (migration ${row.name}); start that version, or restore a backup`,
    );
  if (ours.sha256 !== row.sha256)
    throw new ConfigError(
      'store.changed',
      `migration ${row.name} was changed after this database applied it; migrations only go forward`,
    );
}
