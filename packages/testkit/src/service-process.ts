import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { serviceEnv } from './environment.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** One service as a process of its own, from its build, with its settings in the environment. */
export interface ServiceProcess {
  readonly name: string;
  readonly pid: number;
  /** What it has written so far. */
  readonly output: () => string;
  /** Resolves once `/health/ready` answers 200. */
  ready(): Promise<void>;
  /** kill -9: no goodbye. */
  kill(): Promise<void>;
  /** SIGTERM; answers the exit code and how long it took. */
  stop(): Promise<{ code: number | null; ms: number }>;
}

/** Where a service's process is found, and where it answers for its health. */
export interface ServicePlan {
  readonly name: string;
  /** Of the repository, such as `services/alert/dist/main.js`. */
  readonly main: string;
  readonly args?: readonly string[];
  readonly healthPort: number;
  readonly env: Readonly<Record<string, string>>;
}

const READY_WITHIN_MS = 60_000;

/** Starts a service; everything it needs is in `plan`, nothing comes from this process's own environment but the path. */
export function startService(plan: ServicePlan): ServiceProcess {
  const child: ChildProcess = spawn('node', [plan.main, ...(plan.args ?? [])], {
    cwd: ROOT,
    env: serviceEnv(plan.env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (chunk: Buffer) => (written += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const killWithUs = (): void => void child.kill('SIGKILL');
  process.once('exit', killWithUs);
  void ended.then(() => process.off('exit', killWithUs));

  return {
    name: plan.name,
    pid: child.pid!,
    output: () => written,
    async ready() {
      for (const deadline = Date.now() + READY_WITHIN_MS; Date.now() < deadline; await sleep(100)) {
        if (child.exitCode !== null) throw new Error(`${plan.name} ended with ${child.exitCode}\n${written}`);
        const answer = await fetch(`http://127.0.0.1:${plan.healthPort}/health/ready`).catch(() => undefined);
        if (answer?.ok === true) return;
      }
      throw new Error(`${plan.name} was not ready in ${READY_WITHIN_MS} ms\n${written}`);
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      const began = Date.now();
      child.kill('SIGTERM');
      return { code: await ended, ms: Date.now() - began };
    },
  };
}
