import { createWriteStream } from 'node:fs';
import { openLog, type Log, type LogLevel } from '@vigie/runtime/log';

/** A log in a file, so that the terminal stays readable; what a person must act on is shown there too. */
export interface FileLog {
  readonly log: Log;
  close(): Promise<void>;
}

/** Opens, or goes on with, a log file. */
export function openFileLog(file: string, level: LogLevel): FileLog {
  const stream = createWriteStream(file, { flags: 'a' });
  const destination = {
    write(line: string): void {
      stream.write(line);
      if (line.includes('"level":"error"')) process.stderr.write(line);
    },
  };
  return {
    log: openLog('vigie', level, destination),
    close: () => new Promise((resolve) => stream.end(resolve)),
  };
}
