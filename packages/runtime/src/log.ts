import { pino, type DestinationStream, type Logger } from 'pino';

/** Where a service writes what it did: JSON, one object a line. */
export type Log = Logger;

/** Levels are promises: error = a person must act, warn = degraded and healed, info = one business fact, debug = local. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

const SECRETS = ['authorization', 'Authorization', 'cookie', '["set-cookie"]', 'password', 'secret', 'token'];

/** Secrets on the logged object itself and one and two levels below it (`headers.cookie`, `req.headers.cookie`). */
const redacted = ['', '*', '*.*'].flatMap((parent) =>
  SECRETS.map((name) => (parent === '' ? name : name.startsWith('[') ? `${parent}${name}` : `${parent}.${name}`)),
);

/** Opens a service's log; secrets are redacted, times are ISO, the level is a word. */
export function openLog(service: string, level: LogLevel, destination?: DestinationStream): Log {
  const options = {
    level,
    base: { service },
    redact: { paths: redacted, censor: '[redacted]' },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
