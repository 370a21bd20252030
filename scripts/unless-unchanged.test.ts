import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';

interface Work {
  readonly stamp: string;
  readonly files: readonly string[];
  readonly kind: string;
  readonly locks: string;
  readonly say: (line: string) => void;
}
// Plain JavaScript, which has no types: it runs before anything is installed.
const { unlessUnchanged } = (await import(new URL('./unless-unchanged.mjs', import.meta.url).href)) as {
  unlessUnchanged: (what: Work, work: () => Promise<void>) => Promise<void>;
};

function aBuild() {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-once-'));
  const source = join(folder, 'source');
  writeFileSync(source, 'a');
  const said: string[] = [];
  const what: Work = {
    stamp: join(folder, 'stamp'),
    files: [source],
    kind: 'compile',
    locks: folder,
    say: (line) => said.push(line),
  };
  return { what, source, said, lock: join(folder, 'compile.lock') };
}

test('what is unchanged is not done again, what changed is', async () => {
  const { what, source, lock } = aBuild();
  let times = 0;
  const build = () => unlessUnchanged(what, async () => void times++);
  await build();
  await build();
  expect(times).toBe(1);
  writeFileSync(source, 'b');
  await build();
  expect(times).toBe(2);
  expect(existsSync(lock)).toBe(false);
});

test('two that start together build once: the second waits, says so, and finds it done', async () => {
  const { what, said } = aBuild();
  let times = 0;
  const build = () =>
    unlessUnchanged(what, async () => {
      times += 1;
      await sleep(50);
    });
  await Promise.all([build(), build()]);
  expect([times, said]).toEqual([1, ['Another command is building; waiting for it …']]);
});

test('a lock that a killed process left behind holds nobody up, and a build that failed is done again', async () => {
  const { what, lock, said } = aBuild();
  writeFileSync(lock, '999999999');
  await expect(unlessUnchanged(what, () => Promise.reject(new Error('stopped')))).rejects.toThrow('stopped');
  let times = 0;
  await unlessUnchanged(what, async () => void times++);
  expect([times, said]).toEqual([1, []]);
});

test('work that was stopped halfway is done again, even if the files are put back as they were', async () => {
  const { what, source } = aBuild();
  let times = 0;
  const build = () => unlessUnchanged(what, async () => void times++);
  await build();
  writeFileSync(source, 'b');
  await expect(unlessUnchanged(what, () => Promise.reject(new Error('stopped')))).rejects.toThrow('stopped');
  writeFileSync(source, 'a');
  await build();
  expect(times).toBe(2);
});
