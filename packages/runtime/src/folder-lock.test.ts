import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { holderOf, lockFolder } from './folder-lock.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-lock-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('a folder has one holder, whom the refusal names, until it is released', async () => {
  const lock = await lockFolder(folder);
  expect(await holderOf(folder)).toBe(process.pid);
  await expect(lockFolder(folder)).rejects.toThrow(`in use by process ${process.pid}`);
  await lock.release();
  expect(await holderOf(folder)).toBeUndefined();
  await (await lockFolder(folder)).release();
});

test('of many who ask at once one gets it', async () => {
  const asked = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
  expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a lock whose process is dead, or whose id another process has since been given, holds nothing', async () => {
  await writeFile(join(folder, 'in-use-by'), '999999999 1');
  await (await lockFolder(folder)).release();
  await writeFile(join(folder, 'in-use-by'), `${process.pid} 1`);
  await (await lockFolder(folder)).release();
});
