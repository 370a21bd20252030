import { ConfigError } from '@vigie/contracts/errors';
import { openLog } from '@vigie/runtime/log';
import { runService } from '@vigie/runtime/run-service';
import type { Scope } from '@vigie/runtime/scope';
import { farewell } from './farewell.ts';
import { HELP, readOptions } from './options.ts';
import { startVigie } from './start-vigie.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

// The log proper lies in the data folder; the terminal is for sentences, and for what a person must act on.
await runService('vigie', start, openLog('vigie', 'warn')).catch((error: unknown) => {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});

async function start(scope: Scope): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return say(HELP);
  const word = farewell(scope, say, () => process.exit(0));
  await startVigie(scope, options, process.env, { say, opened: word.opened });
}
