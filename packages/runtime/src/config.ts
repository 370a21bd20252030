import { ConfigError } from '@vigie/contracts/errors';
import { z } from 'zod';

/** Where the log lies: a Kafka cluster, a folder of this machine, or memory alone (tests). */
export type BusAddress =
  | { readonly kind: 'kafka'; readonly brokers: readonly string[] }
  | { readonly kind: 'embedded'; readonly folder: string }
  | { readonly kind: 'memory' };

const EXPECTED = 'kafka://host:9092,host2:9092, embedded:<folder> or memory:';

const BusUrl = z.string().transform((url, context): BusAddress => {
  if (url === 'memory:') return { kind: 'memory' };
  const folder = /^embedded:(.+)$/.exec(url)?.[1];
  if (folder !== undefined) return { kind: 'embedded', folder };
  const brokers = /^kafka:\/\/(.+)$/.exec(url)?.[1]?.split(',');
  if (brokers?.every((broker) => /^(\[[0-9a-fA-F:]+\]|[^:/\s]+):\d{1,5}$/.test(broker)) === true)
    return { kind: 'kafka', brokers };
  context.addIssue({ code: 'custom', message: `expected ${EXPECTED}` });
  return z.NEVER;
});

/** A switch in the environment: `true` or `false`. */
export const Switch = z.enum(['true', 'false']).transform((value) => value === 'true');

/** The settings of the log, for every service's schema: `BusEnv.extend({ … })`. */
export const BusEnv = z.object({
  BUS_URL: BusUrl,
  KAFKA_CLIENT_ID: z.string().default('vigie'),
  KAFKA_TLS: Switch.default(false),
  /** A PEM file: the authority that signed the brokers’ certificates, where the system does not know it. */
  KAFKA_TLS_CA: z.string().optional(),
  KAFKA_SASL_MECHANISM: z.enum(['plain', 'scram-sha-256', 'scram-sha-512']).optional(),
  KAFKA_SASL_USERNAME: z.string().optional(),
  KAFKA_SASL_PASSWORD: z.string().optional(),
});
export type BusConfig = z.infer<typeof BusEnv>;

/** The level of a service's log. */
export const LogLevelEnv = z.enum(['debug', 'info', 'warn', 'error']).default('info');

/** Reads the environment through `schema`; throws a ConfigError that lists every problem. A variable set to nothing counts as absent. */
export function parseConfig<S extends z.ZodType>(schema: S, env: NodeJS.ProcessEnv): z.infer<S> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success)
    throw new ConfigError('config.invalid', `the configuration is wrong\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
