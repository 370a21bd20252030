import { ConfigError } from '@vigie/contracts/errors';
import { TIERS } from '@vigie/inference/tiers';
import { BusEnv, LogLevelEnv, parseConfig, Switch } from '@vigie/runtime/config';
import { z } from 'zod';

const Port = z.coerce.number().int().min(0).max(65_535);

const HttpsUrl = z
  .url({ protocol: /^https$/, error: 'the https address that people use, such as https://vigie.example' })
  .transform((url) => new URL(url));

/** What the console's own door needs, in every composition: `npm start` reads these too. */
export const ConsoleEnv = z.object({
  CONSOLE_HOST: z.string().default('127.0.0.1'),
  CONSOLE_PORT: Port.default(7300),
  CONSOLE_TLS_CERT: z.string().optional(),
  CONSOLE_TLS_KEY: z.string().optional(),
  CONSOLE_BEHIND_PROXY: HttpsUrl.optional(),
  CONSOLE_METRICS_TOKEN: z.string().min(16, 'at least 16 characters').optional(),
  /** Days that a post's text is kept, from when it came here. */
  RETENTION_DAYS: z.coerce.number().int().min(1).max(3_650).default(90),
  /** The same for posts of a claim that was flagged: what a verdict rests on. */
  RETENTION_FLAGGED_DAYS: z.coerce.number().int().min(1).max(3_650).default(365),
});
export type ConsoleConfig = z.infer<typeof ConsoleEnv>;

/** The settings of the console as a process of its own. */
export const Env = BusEnv.extend(ConsoleEnv.shape).extend({
  DATABASE_URL: z.string().min(1),
  /** The model that claims were embedded with: a search by meaning asks in its space. */
  EMBEDDING_MODEL: z.string().min(1).default(TIERS.default),
  MODEL_CACHE_DIR: z.string().min(1).optional(),
  MODEL_MIRROR: z.url({ protocol: /^https?$/ }).optional(),
  MODEL_OFFLINE: Switch.default(false),
  LOG_LEVEL: LogLevelEnv,
});

/** Reads the environment, all problems told at once. */
export function readConfig(env: NodeJS.ProcessEnv): z.infer<typeof Env> {
  const config = parseConfig(Env, env);
  refuseOpenDoor(config);
  return config;
}

/** Refuses to be reached from elsewhere over plain HTTP: passwords would travel in the open. */
export function refuseOpenDoor(config: ConsoleConfig): void {
  const { CONSOLE_HOST: host, CONSOLE_TLS_CERT: cert, CONSOLE_TLS_KEY: key, CONSOLE_BEHIND_PROXY: proxy } = config;
  if ((cert === undefined) !== (key === undefined))
    throw new ConfigError('config.tls', 'CONSOLE_TLS_CERT and CONSOLE_TLS_KEY go together: set both or neither');
  const isLocal = host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
  if (!isLocal && cert === undefined && proxy === undefined)
    throw new ConfigError(
      'config.open-door',
      `CONSOLE_HOST=${host} can be reached from other machines: set CONSOLE_TLS_CERT and CONSOLE_TLS_KEY, or CONSOLE_BEHIND_PROXY=https://… if a proxy in front speaks HTTPS`,
    );
}
