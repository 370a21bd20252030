import { spawn } from 'node:child_process';
import { styleText } from 'node:util';

/** Whoever is stopped by a signal has this long to end; together with what follows it stays below the ten seconds that are promised. */
const GRACE_MS = 5_000;

/**
 * Programs that a command needs before it runs itself, each awaited to its end. A signal meanwhile stops the one that runs with all
 * that it started, says so, and ends this process; what was being done is done again the next time. Once the command listens to
 * signals itself they are its own.
 */
export function openPrograms({ cwd, say, exitCodeOf }) {
  const running = new Set();
  let stoppedBy;

  function onSignal(signal) {
    // The command has taken over; or it is npm, which passes on the Ctrl-C that the terminal has already sent.
    if (process.listenerCount(signal) > 1 || stoppedBy !== undefined) return;
    stoppedBy = signal;
    say('\nStopping …');
    if (running.size === 0) return process.exit(exitCodeOf(signal));
    for (const stop of running) stop(signal);
    setTimeout(() => {
      for (const stop of running) stop('SIGKILL');
    }, GRACE_MS).unref();
  }
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);

  /** Runs a program to its end; a failure ends everything with its exit code. Quiet: its output is shown only if it fails. */
  return function run(program, args, { quiet = false, env = process.env } = {}) {
    return new Promise((resolve) => {
      // A quiet program leads a group of its own: npx starts a shell that starts pnpm, and a signal to the first reaches no other.
      const child = spawn(program, args, {
        cwd,
        env,
        detached: quiet,
        stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      });
      const stop = (signal) => signalTo(child, quiet, signal);
      running.add(stop);
      const output = [];
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk));
      child.on('error', (error) => {
        say(`cannot run ${program}: ${error.message}`);
        process.exit(1);
      });
      child.on('exit', (code, signal) => {
        running.delete(stop);
        if (stoppedBy !== undefined) {
          if (running.size > 0) return;
          say(`${styleText('yellow', '■')} Stopped. What was not finished is done again the next time.`);
          process.exit(exitCodeOf(stoppedBy));
        }
        if (code === 0) return resolve();
        process.stderr.write(Buffer.concat(output));
        process.exit(code ?? (signal === 'SIGINT' ? 130 : 143));
      });
    });
  };
}

function signalTo(child, isGroup, signal) {
  try {
    if (isGroup && child.pid !== undefined) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch (error) {
    // It has ended in the same moment.
    if (error.code !== 'ESRCH') throw error;
  }
}
