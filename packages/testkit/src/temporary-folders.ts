import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';

/**
 * A maker of empty folders that are removed after the last test of the file. What writes into them must end before: hooks run
 * in the order they are written, so this is called below the file's own `afterAll`.
 */
export function temporaryFolders(name: string): () => Promise<string> {
  const made: string[] = [];
  afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 3 }))));
  return async () => {
    const folder = await mkdtemp(join(tmpdir(), `vigie-${name}-`));
    made.push(folder);
    return folder;
  };
}
