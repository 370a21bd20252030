import { execFile } from 'node:child_process';
import { sourceEnv } from './environment.ts';

/** What a command said, and the code that it ended with. */
export interface CommandEnd {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as a person does, in a process of its own, from source. */
export function runFromSource(
  main: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CommandEnd> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', '--conditions=source', main, ...args],
      { env: sourceEnv(env) },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}
