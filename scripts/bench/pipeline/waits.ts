import { setTimeout as sleep } from 'node:timers/promises';

/** Asks until the answer is yes, seldom enough to cost those measured nothing; a wait this long means that something broke. */
export async function until(what: string, holds: () => Promise<boolean>, withinMs = 300_000): Promise<void> {
  for (const deadline = Date.now() + withinMs; Date.now() < deadline; await sleep(200)) if (await holds()) return;
  throw new Error(`waited ${withinMs} ms in vain until ${what}`);
}

/** Posts are readable before the last snapshots of their claims are: counts are compared once these came. */
export const settled = (): Promise<void> => sleep(5_000);
