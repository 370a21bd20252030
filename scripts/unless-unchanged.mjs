import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Does what is to be done unless the files are as they were when it was last done; two processes never do it at once. */
export async function unlessUnchanged({ stamp, files, kind, locks, say }, work) {
  const wanted = fingerprint(files);
  const isDone = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (isDone()) return;
  const release = await alone(join(locks, `${kind}.lock`), say);
  try {
    if (isDone()) return;
    // Whoever is stopped halfway has undone what the stamp vouches for, even should the files be put back as they were.
    rmSync(stamp, { force: true });
    await work();
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, wanted);
  } finally {
    release();
  }
}

/**
 * Waits until no other process does work of this kind, and takes its place. Of two compilers over one folder one may be stopped in
 * the middle of a file that the other, which wrote it before, vouches for: the next start would find half a program.
 */
async function alone(lock, say) {
  mkdirSync(dirname(lock), { recursive: true });
  for (let waits = 0; ; waits += 1) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isLeftBehind(lock)) rmSync(lock, { force: true });
    else if (waits === 0) say('Another command is building; waiting for it …');
    await sleep(200);
  }
  const release = () => rmSync(lock, { force: true });
  process.once('exit', release);
  return () => {
    process.off('exit', release);
    release();
  };
}

/** Whether whoever took a lock is gone; one that has no name yet has just been made. */
function isLeftBehind(lock) {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    if (pid === 0) return Date.now() - statSync(lock).mtimeMs > 10_000;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
