import { parseArgs } from 'node:util';
import { ConfigError } from '@vigie/contracts/errors';
import { UserCommandError, USERS_USAGE, userCommand } from '@vigie/console/user-commands';
import { openDatabase } from '@vigie/store/open-database';

try {
  const { values, positionals } = parseArgs({
    options: { data: { type: 'string' }, url: { type: 'string', default: 'http://127.0.0.1:7300' } },
    allowPositionals: true,
  });
  const address = values.data === undefined ? process.env['DATABASE_URL'] : `pglite:${values.data}/database`;
  if (address === undefined) throw new UserCommandError(USERS_USAGE);
  const database = await openDatabase(address);
  try {
    const lines = await userCommand(database, positionals, { now: new Date(), origin: values.url });
    process.stdout.write(`${lines.join('\n')}\n`);
  } finally {
    await database.close();
  }
} catch (error) {
  const isForPeople =
    error instanceof UserCommandError ||
    error instanceof ConfigError ||
    (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  if (!isForPeople) throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
