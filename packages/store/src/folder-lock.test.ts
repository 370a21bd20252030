import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { lockFolder } from './folder-lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigie-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a folder is one holder’s until it is let go', () => {
  const lock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(`the data folder ${folder} is in use by process ${process.pid}`);
  lock.release();
  lockFolder(folder).release();
});

test('a living process keeps its folder', () => {
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: process.ppid, started: '' }));
  expect(() => lockFolder(folder)).toThrow(`in use by process ${process.ppid}`);
});

test('a dead process, a reused pid and a broken lock do not keep the folder', () => {
  const left = [
    { pid: 2 ** 22 - 3, started: '' },
    { pid: process.ppid, started: 'long ago' },
    { pid: process.pid, started: '' },
  ];
  for (const text of [...left.map((holder) => JSON.stringify(holder)), 'half a lo']) {
    writeFileSync(join(folder, 'lock'), text);
    const lock = lockFolder(folder);
    expect(JSON.parse(readFileSync(join(folder, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid });
    lock.release();
  }
});
