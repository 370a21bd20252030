import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { setAside, takeDataFolder } from './data-folder.ts';
import { readSecrets, secretsFile } from './secrets.ts';

const temporary = (): Promise<string> => mkdtemp(join(tmpdir(), 'vigie-data-'));

test('a folder that a living process holds is refused in a sentence', async () => {
  const path = await temporary();
  await writeFile(join(path, 'running.pid'), String(process.ppid));
  await expect(takeDataFolder(path)).rejects.toThrow('already running');
});

test('the lock of a dead process is taken over', async () => {
  const path = await temporary();
  await writeFile(join(path, 'running.pid'), '999999999');
  const folder = await takeDataFolder(path);
  expect(await readFile(join(path, 'running.pid'), 'utf8')).toBe(String(process.pid));
  await folder.close();
  await expect(readFile(join(path, 'running.pid'))).rejects.toThrow('ENOENT');
});

test('setting aside keeps everything under another name', async () => {
  const path = join(await temporary(), 'drill');
  expect(await setAside(path, new Date())).toBeUndefined();
  await (await takeDataFolder(path)).close();
  await writeFile(join(path, 'kept'), 'x');
  const away = await setAside(path, new Date());
  expect(await readFile(join(away!, 'kept'), 'utf8')).toBe('x');
});

test('secrets are made once, kept, and readable by their owner alone', async () => {
  const path = await temporary();
  const made = await readSecrets(path);
  expect(await readSecrets(path)).toEqual(made);
  await writeFile(secretsFile(path), '{}');
  await expect(readSecrets(path)).rejects.toThrow('pseudonymKey');
});
