import { ConfigError } from '@vigie/contracts/errors';
import { openLog, type Log } from './log.ts';
import { Scope } from './scope.ts';

/** Below the 10 s that whoever stops us is promised. */
const GRACE_MS = 8_000;

/** npm passes on the Ctrl-C that the terminal already sent: a repeat this soon is the same wish, a later one is impatience. */
const REPEAT_MS = 1_500;

const MAX_TIMER_MS = 2 ** 31 - 1;

/** Once everything is closed, a handle that some library forgot may keep the process up no longer than this. */
const LINGER_MS = 1_000;

/**
 * Runs `start` until a signal arrives or it throws; then closes what it opened, in reverse.
 * A process runs one of these, whatever the number of services inside. `start` must return once `scope.signal` aborts.
 */
export async function runService(
  name: string,
  start: (scope: Scope) => Promise<void>,
  log: Log = openLog(name, 'info'),
): Promise<void> {
  const scope = new Scope();
  let firstSignalAt: number | undefined;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (firstSignalAt !== undefined && Date.now() - firstSignalAt > REPEAT_MS) process.exit(130);
    firstSignalAt ??= Date.now();
    if (!scope.signal.aborted) log.info({ signal }, 'stopping');
    scope.stop(signal);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  scope.signal.addEventListener('abort', () => {
    setTimeout(() => {
      log.error({ open: process.getActiveResourcesInfo() }, `did not stop in ${GRACE_MS} ms`);
      process.exit(process.exitCode ?? 2);
    }, GRACE_MS).unref();
  });

  // A service that only waits for its log holds no handle; the process is to live until it is told otherwise.
  const alive = setInterval(() => {}, MAX_TIMER_MS);
  try {
    await start(scope);
  } catch (error) {
    process.exitCode = 1;
    // NOTE: a wrong setting is for the person at the terminal, in plain lines; everything else is for the log.
    if (error instanceof ConfigError) process.stderr.write(`${name}: ${error.message}\n`);
    else log.error({ err: error }, 'failed');
  }
  scope.stop();
  try {
    await scope.close();
  } catch (error) {
    process.exitCode = 1;
    log.error({ err: error }, 'shutdown was not clean');
  }
  clearInterval(alive);
  // NOTE: the signals stay ours to the end, or a Ctrl-C passed on late would kill what has just ended well.
  setTimeout(() => {
    log.debug({ open: process.getActiveResourcesInfo() }, 'something stayed open');
    process.exit();
  }, LINGER_MS).unref();
}
