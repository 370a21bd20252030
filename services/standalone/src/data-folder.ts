import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ConfigError } from '@vigie/contracts/errors';

/** The folder that one run writes in, held by this process alone. */
export interface DataFolder {
  readonly path: string;
  /** Lets go of it. */
  close(): Promise<void>;
}

/** Takes the folder for this process. A second start over the same one is refused in a sentence; a dead owner's lock is taken over. */
export async function takeDataFolder(path: string): Promise<DataFolder> {
  const folder = resolve(path);
  await mkdir(folder, { recursive: true });
  const lock = join(folder, 'running.pid');
  for (let attempt = 0; ; attempt++) {
    try {
      const handle = await open(lock, 'wx');
      await handle.writeFile(String(process.pid));
      await handle.close();
      return { path: folder, close: () => rm(lock, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 3) throw error;
      const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
      if (isRunning(owner))
        throw new ConfigError(
          'start.occupied',
          `Vigie is already running over ${folder} (process ${owner}). Open its console, stop it, or start with another --data folder. (If process ${owner} is something else, remove ${lock}.)`,
        );
      await rm(lock, { force: true });
    }
  }
}

/** Moves an earlier run out of the way under a name that says when; nothing is deleted. Answers where it went. */
export async function setAside(path: string, now: Date): Promise<string | undefined> {
  const folder = resolve(path);
  if ((await stat(folder).catch(() => undefined)) === undefined) return undefined;
  const away = `${folder}.until-${now.toISOString().replaceAll(/[:.]/g, '-')}`;
  await rename(folder, away);
  return away;
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
