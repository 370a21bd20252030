import { ConfigError } from '@vigie/contracts/errors';
import { runService } from '@vigie/runtime/run-service';
import { HELP, readOptions } from './options.ts';
import { startVigie } from './start-vigie.ts';

await runService('vigie', async (scope) => {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    process.stdout.write(`${HELP}\n`);
    return;
  }
  await startVigie(scope, options, process.env, (line) => process.stdout.write(`${line}\n`));
}).catch((error: unknown) => {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
