import { BusEnv, LogLevelEnv, Switch } from '@vigie/runtime/config';
import { z } from 'zod';

/** Exact `host:port` pairs, separated by commas. */
const HostsAndPorts = z
  .string()
  .default('')
  .transform((list) =>
    list
      .split(',')
      .map((pair) => pair.trim())
      .filter((pair) => pair !== ''),
  )
  .pipe(z.array(z.string().regex(/^.+:\d{1,5}$/, 'expected host:port, such as hooks.internal:8443')));

/** The settings of alert, from the environment. */
export const Env = BusEnv.extend({
  DATABASE_URL: z.string().min(1),
  /** Webhook targets inside the house that may be called, as exact host:port pairs; everything else private is refused. */
  WEBHOOK_ALLOW_PRIVATE: HostsAndPorts,
  /** A drill's alerts go to loopback only. */
  DRILL: Switch.default(false),
  /** The console's address, for the link to the claim in a webhook. */
  CONSOLE_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  ALERT_HOST: z.string().default('127.0.0.1'),
  ALERT_PORT: z.coerce.number().int().min(0).max(65_535).default(7303),
  LOG_LEVEL: LogLevelEnv,
});
export type AlertConfig = z.infer<typeof Env>;
