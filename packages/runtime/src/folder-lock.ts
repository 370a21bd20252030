import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '@vigie/contracts/errors';

/** One process's hold on a folder. */
export interface FolderLock {
  release(): Promise<void>;
}

const FILE = 'in-use-by';

/**
 * Takes a folder for this process alone, or throws a ConfigError that names who has it.
 * The lock is a file with a process id and, where the system tells, that process's start: after kill -9 neither a dead id
 * nor one that another process (or, in a container, ourselves) has since been given holds the folder.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, FILE);
  const claim = `${path}-${process.pid}`;
  // Linked into place with its content: nobody ever reads a lock half written.
  await writeFile(claim, `${process.pid} ${await startOf(process.pid)}`);
  try {
    return await take(folder, path, claim);
  } finally {
    await rm(claim, { force: true });
  }
}

async function take(folder: string, path: string, claim: string): Promise<FolderLock> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      await link(claim, path);
      return { release: () => rm(path, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const pid = await holderOf(folder);
    if (pid !== undefined)
      throw new ConfigError(
        'folder.busy',
        `${folder} is in use by process ${pid}: stop it first, or choose another folder`,
      );
    await rm(path, { force: true });
  }
  throw new ConfigError('folder.busy', `${folder} is being opened by another process`);
}

/** The process that has a folder, where one is alive. */
export async function holderOf(folder: string): Promise<number | undefined> {
  let content: string;
  try {
    content = await readFile(join(folder, FILE), 'utf8');
  } catch {
    return undefined;
  }
  const [pid, start] = content.split(' ');
  const id = Number(pid);
  if (!Number.isInteger(id) || id <= 0) return undefined;
  try {
    process.kill(id, 0);
  } catch (error) {
    // EPERM: alive, but somebody else's.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
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
