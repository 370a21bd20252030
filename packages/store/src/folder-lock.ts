import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '@vigie/contracts/errors';

/** Folders that this process holds: its own pid in a lock file proves nothing after a restart in a container. */
const held = new Set<string>();

/**
 * Takes a data folder for this process alone; PGlite itself would let a second process in and corrupt it.
 * The lock names a process and the moment it started, so that neither a dead holder nor a reused pid keeps the folder.
 */
export function lockFolder(folder: string): { release(): void } {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'lock');
  for (let attempt = 0; attempt < 10; attempt++) {
    if (tryCreate(path)) {
      held.add(path);
      return { release: () => release(path) };
    }
    const holder = read(path);
    if (holder && isAlive(holder, path)) throw occupied(folder, holder.pid);
    if (holder) takeAway(path, holder);
  }
  throw new ConfigError(
    'store.occupied',
    `the data folder ${folder} cannot be locked; remove ${path} if no other process uses it`,
  );
}

interface Holder {
  readonly pid: number;
  readonly started: string;
}

function tryCreate(path: string): boolean {
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, JSON.stringify({ pid: process.pid, started: startOf(process.pid) ?? '' }));
  try {
    linkSync(mine, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

function read(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    return { pid: -1, started: '' };
  }
}

function isAlive(holder: Holder, path: string): boolean {
  if (holder.pid === process.pid) return held.has(path);
  if (holder.pid <= 0) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const started = startOf(holder.pid);
  return started === undefined || holder.started === '' || started === holder.started;
}

/** Clock ticks from boot to the process's start, where the system tells (Linux). */
function startOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19];
  } catch {
    return undefined;
  }
}

/** Two starters may both see a dead holder; a rename has one winner, and who took a living lock by mistake puts it back. */
function takeAway(path: string, dead: Holder): void {
  const aside = `${path}.dead-${process.pid}`;
  try {
    renameSync(path, aside);
    const taken = read(aside);
    if (taken && (taken.pid !== dead.pid || taken.started !== dead.started)) linkSync(aside, path);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function release(path: string): void {
  held.delete(path);
  rmSync(path, { force: true });
}

function occupied(folder: string, pid: number): ConfigError {
  return new ConfigError(
    'store.occupied',
    `the data folder ${folder} is in use by process ${pid}; stop it, or choose another folder`,
  );
}
