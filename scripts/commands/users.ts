import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError } from '@vigie/contracts/errors';
import { UserCommandError, USERS_USAGE, userCommand } from '@vigie/console/user-commands';
import { lockFolder } from '@vigie/runtime/folder-lock';
import { openDatabase } from '@vigie/store/open-database';

/** Where `npm start` keeps a run of each source, unless it is told another place. */
const RUNS = '.vigie';

try {
  const { values, positionals } = parseArgs({
    options: { data: { type: 'string' }, url: { type: 'string', default: 'http://127.0.0.1:7300' } },
    allowPositionals: true,
  });
  const database = await openDatabase(addressOf(values.data), { takeFolder: lockFolder });
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

/** The database meant: the run's folder that is named, DATABASE_URL, or the one run there is. */
function addressOf(data: string | undefined): string {
  if (data !== undefined) return databaseIn(data);
  const url = process.env['DATABASE_URL'];
  if (url !== undefined && url !== '') return url;
  const runs = existsSync(RUNS) ? readdirSync(RUNS).filter((run) => existsSync(join(RUNS, run, 'database'))) : [];
  if (runs.length === 1) return databaseIn(join(RUNS, runs[0]!));
  throw new UserCommandError(
    runs.length === 0 ? USERS_USAGE : `which one? --data ${runs.map((run) => join(RUNS, run)).join(' or --data ')}`,
  );
}

function databaseIn(folder: string): string {
  const database = join(folder, 'database');
  if (!existsSync(database)) throw new UserCommandError(`there is no database in ${folder}`);
  return `pglite:${database}`;
}
