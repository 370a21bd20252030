import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** A part of Vigie running as it would for anybody. */
export interface Running {
  readonly pid: number;
  readonly output: () => string;
  /** SIGTERM, then waits for its end. */
  stop(): Promise<void>;
}

/** Starts a compiled program; it ends with this one at the latest. */
export function start(main: string, args: readonly string[], env: Readonly<Record<string, string>>): Running {
  const child = spawn('node', [main, ...args], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (written += chunk.toString()));
  const killWithUs = (): void => void child.kill('SIGKILL');
  process.once('exit', killWithUs);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    pid: child.pid!,
    output: () => written,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      process.off('exit', killWithUs);
    },
  };
}

/** Asks until the answer is yes; a wait this long means that something broke. */
export async function until(what: string, holds: () => Promise<boolean>, withinMs = 300_000): Promise<void> {
  for (const deadline = Date.now() + withinMs; Date.now() < deadline; await sleep(200)) if (await holds()) return;
  throw new Error(`waited ${withinMs} ms in vain until ${what}`);
}

/** Posts are readable before the last snapshots of their claims are: counts are compared once these came. */
export const settled = (): Promise<void> => sleep(5_000);

/** Whether `/health/ready` answers 200 on a port of this machine. */
export async function isReady(port: number): Promise<boolean> {
  return (await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined))?.ok === true;
}
