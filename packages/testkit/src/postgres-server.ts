import { execFile, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { givenPostgres } from './environment.ts';
import { freePort } from './free-port.ts';

const run = promisify(execFile);

/** A PostgreSQL server of the tests' own, and its end. */
export interface PostgresServer {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts a temporary PostgreSQL cluster with pgvector on a free port, or uses the server that DATABASE_URL names. It forgets
 * everything in a crash (fsync off): for tests only. Install what it needs with infra/postgres/install-postgres.sh.
 */
export async function startPostgres(given = givenPostgres()): Promise<PostgresServer> {
  if (given !== undefined && given !== '') return { url: given, stop: async () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'vigie-postgres-'));
  const data = join(folder, 'data');
  const asServer = await serverUser(folder);
  try {
    await run(
      binary('initdb'),
      ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
      { ...asServer },
    );
    const port = await freePort();
    const pid = startServer(data, folder, port, asServer);
    const endWithUs = (): void => {
      if (isAlive(pid)) process.kill(pid, 'SIGQUIT');
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    };
    process.once('exit', endWithUs);
    const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
    await untilReady(port, pid, folder);
    const stop = async (): Promise<void> => {
      process.off('exit', endWithUs);
      await stopServer(pid, folder);
    };
    return { url, stop };
  } catch (cause) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error('the test PostgreSQL did not start', { cause });
  }
}

/** PostgreSQL refuses to run as root: then its files and its process belong to the `postgres` user of the package. */
async function serverUser(folder: string): Promise<{ uid?: number; gid?: number; cwd: string }> {
  if (process.getuid?.() !== 0) return { cwd: folder };
  const uid = Number((await run('id', ['-u', 'postgres'])).stdout);
  const gid = Number((await run('id', ['-g', 'postgres'])).stdout);
  chownSync(folder, uid, gid);
  return { uid, gid, cwd: folder };
}

function binary(name: string): string {
  const found = ['18', '17', '16', '15']
    .map((version) => `/usr/lib/postgresql/${version}/bin/${name}`)
    .find(existsSync);
  if (!found) throw new Error(`${name} is not installed; run infra/postgres/install-postgres.sh`);
  return found;
}

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
  max_connections: '100',
  max_wal_size: '2GB',
};

/** The server itself, not a shell or pg_ctl: its pid is the one that is ended. */
function startServer(data: string, folder: string, port: number, as: { uid?: number; gid?: number }): number {
  const settings = Object.entries({ ...SETTINGS, port: String(port), unix_socket_directories: folder });
  const server = spawn(
    binary('postgres'),
    ['-D', data, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...as, cwd: folder, stdio: 'ignore', detached: true },
  );
  server.unref();
  if (server.pid === undefined) throw new Error('postgres could not be started');
  return server.pid;
}

async function untilReady(port: number, pid: number, folder: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const ready = await run(binary('pg_isready'), ['-h', '127.0.0.1', '-p', String(port)]).catch(() => undefined);
    if (ready) return;
    if (!isAlive(pid)) throw new Error(`postgres ended while starting; see ${folder}`);
    await sleep(100);
  }
  throw new Error('postgres was not ready within 30 s');
}

/** SIGINT is PostgreSQL's fast shutdown. */
async function stopServer(pid: number, folder: string): Promise<void> {
  if (isAlive(pid)) process.kill(pid, 'SIGINT');
  for (let attempt = 0; attempt < 100 && isAlive(pid); attempt++) await sleep(50);
  if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}

/** An ended child that nobody waited for still answers to signal 0; Linux tells the two apart. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
