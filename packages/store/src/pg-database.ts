import { ConfigError, TransientError } from '@vigie/contracts/errors';
import pg from 'pg';
import type { Database } from './database.ts';
import { parsers } from './values.ts';

/** PostgreSQL through a pool of connections. */
export function openPgDatabase(url: string, options: { readonly connections?: number } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 10,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: 'vigie',
    types: { getTypeParser },
    // UTC, so that times read back as they are written; the search settings are those of meaning-search.ts.
    options: '-c TimeZone=UTC -c DateStyle=ISO -c hnsw.ef_search=100 -c hnsw.iterative_scan=relaxed_order',
  });
  // A connection that dies is told to whoever is asking on it; without these its own event would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return {
    query: (sql, params) => ask(pool, sql, params),
    async transaction(work) {
      const client = await connect(pool);
      let broken: Error | undefined;
      try {
        await ask(client, 'begin');
        const result = await work({ query: (sql, params) => ask(client, sql, params) });
        await ask(client, 'commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch((cause: Error) => {
          broken = cause;
        });
        throw error;
      } finally {
        client.release(broken);
      }
    },
    listen: (channel, hear, missed) => listen(url, channel, hear, missed),
    close: () => pool.end(),
  };
}

/** A connection of its own, opened again whenever it is lost: a pooled one would be given to somebody else. */
async function listen(
  url: string,
  channel: string,
  hear: (word: string) => void,
  missed: () => void = () => {},
): Promise<() => Promise<void>> {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;

  async function open(): Promise<void> {
    const next = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'vigie listening' });
    next.on('notification', ({ payload }) => hear(payload ?? ''));
    next.on('error', () => {});
    next.on('end', again);
    try {
      await next.connect();
      await next.query(`listen ${next.escapeIdentifier(channel)}`);
    } catch (cause) {
      next.off('end', again);
      await next.end().catch(() => {});
      throw understood(cause);
    }
    client = next;
  }

  function again(): void {
    client = undefined;
    if (isOver) return;
    timer = setTimeout(() => void open().then(missed, again), LISTEN_AGAIN_MS);
  }

  await open();
  return async () => {
    isOver = true;
    clearTimeout(timer);
    await client?.end().catch(() => {});
  };
}

const LISTEN_AGAIN_MS = 1_000;

async function connect(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (cause) {
    throw understood(cause);
  }
}

async function ask<Row>(on: pg.Pool | pg.PoolClient, sql: string, params?: readonly unknown[]): Promise<Row[]> {
  try {
    const result: pg.QueryResult | pg.QueryResult[] = params
      ? await on.query(sql, params as unknown[])
      : await on.query(sql);
    return ((Array.isArray(result) ? result.at(-1) : result)?.rows ?? []) as Row[];
  } catch (cause) {
    throw understood(cause);
  }
}

/** What the network, a restart or a fellow transaction did may heal by itself; what an operator wrote wrongly will not. */
function understood(cause: unknown): unknown {
  const { code = '', message = '' } = cause as { code?: string; message?: string };
  if (code === '28P01' || code === '28000' || code === '3D000')
    return new ConfigError('store.refused', `PostgreSQL refuses the connection: ${message}; check DATABASE_URL`, {
      cause,
    });
  if (PASSING.test(code) || LOST.test(message))
    return new TransientError('store.unavailable', `PostgreSQL is not available: ${message || code}`, { cause });
  return cause;
}

/** Connection (08), resources (53), operator intervention (57P), serialisation and deadlock (40), and the system's own codes. */
const PASSING =
  /^(08...|53...|57P0.|40001|40P01|ECONN\w+|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
const LOST =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

function getTypeParser(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  const element = ARRAYS[oid];
  if (element !== undefined) {
    const parse = parsers[element] as (text: string) => unknown;
    return (text) => arrays.create(text, parse).parse();
  }
  return parsers[oid] ?? (pg.types.getTypeParser(oid, format as 'text') as (text: string) => unknown);
}

/** Its published types describe another release. */
const arrays = pg.types.arrayParser as unknown as {
  create(text: string, parse: (part: string) => unknown): { parse(): unknown[] };
};

/** Array types with the type of their elements, for the types whose parsing is ours. */
const ARRAYS: Readonly<Record<number, number>> = {
  1016: 20,
  1231: 1700,
  1182: 1082,
  1115: 1114,
  1185: 1184,
  199: 114,
  3807: 3802,
  1001: 17,
};
