import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '@vigie/contracts/errors';

/** One process's hold on a folder. */
export interface FolderLock {
  release(): Promise<void>;
}

const FILE = 'in-use-by';
const ATTEMPTS = 5;

/**
 * Takes a folder for this process alone, or throws a ConfigError that names who has it.
 * The lock is a file with a process id and, where the system tells, that process's start: after kill -9 neither a dead id
 * nor one that another process (or, in a container, ourselves) has since been given holds the folder.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, FILE);
  const claim = `${path}-${randomUUID()}`;
  // Linked into place with its content: nobody ever reads a lock half written.
  await writeFile(claim, `${process.pid} ${await startOf(process.pid)}`);
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1)
      if ((await linked(claim, path)) || (await replaced(path, claim, folder)))
        return { release: () => rm(path, { force: true }) };
  } finally {
    await rm(claim, { force: true });
  }
  throw new ConfigError('folder.busy', `${folder} is being opened by another process`);
}

/**
 * Puts our claim in place of a dead holder's, or throws where the holder lives. Many may find the same dead one: who links
 * the guard looks again, and moves the guard itself over the lock, so that no living lock is ever taken for the dead one.
 */
async function replaced(path: string, claim: string, folder: string): Promise<boolean> {
  const found = await contentOf(path);
  const pid = await aliveIn(found);
  if (pid !== undefined)
    throw new ConfigError(
      'folder.busy',
      `${folder} is in use by process ${pid}: stop it first, or choose another folder`,
    );
  const guard = `${path}-guard`;
  if (!(await linked(claim, guard))) {
    if ((await aliveIn(await contentOf(guard))) === undefined) await rm(guard, { force: true });
    return false;
  }
  const isDead = found !== undefined && (await contentOf(path)) === found;
  if (isDead) await rename(guard, path);
  else await rm(guard, { force: true });
  return isDead;
}

/** True where nothing was there; false where something was. */
async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return false;
  }
}

/** The process that has a folder, where one is alive. */
export async function holderOf(folder: string): Promise<number | undefined> {
  return aliveIn(await contentOf(join(folder, FILE)));
}

async function contentOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** The process that a lock names, where it lives and is the one that wrote it. */
async function aliveIn(content: string | undefined): Promise<number | undefined> {
  const [pid, start] = content?.split(' ') ?? [];
  const id = Number(pid);
  if (!Number.isInteger(id) || id <= 0) return undefined;
  try {
    process.kill(id, 0);
  } catch (error) {
    // EPERM: alive, but somebody else's.
    if (codeOf(error) !== 'EPERM') return undefined;
  }
  return (await startOf(id)) === start ? id : undefined;
}

/** When a process started, in the system's ticks; '?' where the system does not tell. */
async function startOf(pid: number): Promise<string> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The second field is the command in brackets and may hold spaces; the start is the twentieth after it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '?';
  } catch {
    return '?';
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';
