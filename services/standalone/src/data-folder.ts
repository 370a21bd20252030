import { rename, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ConfigError } from '@vigie/contracts/errors';
import { holderOf, lockFolder, type FolderLock } from '@vigie/runtime/folder-lock';

/** Takes the folder that one run writes in, for this process alone. A second start over the same one is refused in a sentence. */
export async function takeDataFolder(folder: string): Promise<FolderLock> {
  const owner = await holderOf(folder);
  if (owner !== undefined)
    throw new ConfigError(
      'start.occupied',
      `Vigie is already running over ${folder} (process ${owner}). Open its console, stop it, or start with another --data folder.`,
    );
  return lockFolder(folder).catch((cause: unknown) => {
    const { code, syscall } = cause as NodeJS.ErrnoException;
    // What the system refuses is for the person at the terminal; a lock that is held says so itself.
    if (syscall === undefined) throw cause;
    throw new ConfigError('start.folder', `cannot write in ${folder} (${code}): choose another --data folder`, {
      cause,
    });
  });
}

/** Moves an earlier run out of the way under a name that says when; nothing is deleted. Answers where it went. */
export async function setAside(path: string, now: Date): Promise<string | undefined> {
  const folder = resolve(path);
  if ((await stat(folder).catch(() => undefined)) === undefined) return undefined;
  if ((await holderOf(folder)) !== undefined) await takeDataFolder(folder);
  const away = `${folder}.until-${now.toISOString().replaceAll(/[:.]/g, '-')}`;
  await rename(folder, away);
  return away;
}
