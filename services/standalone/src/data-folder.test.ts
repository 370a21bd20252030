import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryFolders } from '@vigie/testkit/temporary-folders';
import { setAside, takeDataFolder } from './data-folder.ts';
import { readSecrets, secretsFile } from './secrets.ts';

const temporaryFolder = temporaryFolders('data');

test('a folder that is held is refused in a sentence, and free again once it is let go', async () => {
  const path = await temporaryFolder();
  const lock = await takeDataFolder(path);
  await expect(takeDataFolder(path)).rejects.toThrow('Vigie is already running');
  await expect(setAside(path, new Date())).rejects.toThrow('Vigie is already running');
  await lock.release();
  await (await takeDataFolder(path)).release();
});

test('setting aside keeps everything under another name', async () => {
  const path = join(await temporaryFolder(), 'drill');
  expect(await setAside(path, new Date())).toBeUndefined();
  await (await takeDataFolder(path)).release();
  await writeFile(join(path, 'kept'), 'x');
  const away = await setAside(path, new Date());
  expect(await readFile(join(away!, 'kept'), 'utf8')).toBe('x');
});

test('secrets are made once, kept, and readable by their owner alone', async () => {
  const path = await temporaryFolder();
  const made = await readSecrets(path);
  expect(await readSecrets(path)).toEqual(made);
  await writeFile(secretsFile(path), '{}');
  await expect(readSecrets(path)).rejects.toThrow('pseudonymKey');
});

test('a folder that cannot be written is refused in a sentence that names it', async () => {
  const file = join(await temporaryFolder(), 'a-file');
  await writeFile(file, 'x');
  await expect(takeDataFolder(join(file, 'drill'))).rejects.toMatchObject({
    name: 'ConfigError',
    message: expect.stringMatching(/^cannot write in .*drill \(ENOTDIR\): choose another --data folder$/),
  });
});
