import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { temporaryFolders } from '@vigie/testkit/temporary-folders';
import { holderOf, lockFolder } from './folder-lock.ts';

const temporaryFolder = temporaryFolders('lock');
let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
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

test('a dead process, an id that another has since been given and a broken lock hold nothing', async () => {
  for (const left of ['999999999 1', `${process.pid} 1`, `${process.ppid} 1`, 'half a lo', '']) {
    await writeFile(join(folder, 'in-use-by'), left);
    const lock = await lockFolder(folder);
    expect([left, await holderOf(folder)]).toEqual([left, process.pid]);
    await lock.release();
  }
});

test('of many who find a dead holder one gets the folder, and keeps it', async () => {
  await writeFile(join(folder, 'in-use-by'), '999999999 1');
  const asked = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
  expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await holderOf(folder)).toBe(process.pid);
});
