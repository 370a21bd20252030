import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';
import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import kafkajs, { type Kafka, type LogEntry, type SASLOptions } from 'kafkajs';
import { ConfigError } from '@vigie/contracts/errors';
import type { BusConfig } from './config.ts';
import type { Log } from './log.ts';

// NOTE: kafkajs is CommonJS and shows Node only some of its names.
const { CompressionCodecs, CompressionTypes, Kafka: Client, logLevel } = kafkajs;

/**
 * kafkajs's gzip at the fastest level: its default level costs more time than everything else about a message,
 * for a few per cent of its size.
 */
const fastGzip = {
  compress: ({ buffer }: { buffer: Buffer }) => promisify(gzip)(buffer, { level: constants.Z_BEST_SPEED }),
  decompress: promisify(gunzip),
};

/** What a fresh or restarted broker answers until its coordinators have read their own logs: retried, and no news. */
const EXPECTED_AT_FIRST =
  /coordinator is (loading|not available)|not the correct coordinator|does not host this topic-partition|no leader for this topic-partition|(group|member).*rebalanc/i;

/** A connection to the cluster that the configuration names; one topic, one concern a file: only `kafka-*.ts` know kafkajs. */
export function openKafka(config: BusConfig, brokers: readonly string[], log: Log): Kafka {
  const sasl = saslOf(config);
  CompressionCodecs[CompressionTypes.GZIP] = () => fastGzip;
  return new Client({
    clientId: config.KAFKA_CLIENT_ID,
    brokers: [...brokers],
    ssl: tlsOf(config),
    ...(sasl === undefined ? {} : { sasl }),
    connectionTimeout: 5_000,
    retry: { initialRetryTime: 200, maxRetryTime: 10_000, retries: 10 },
    logLevel: logLevel.INFO,
    logCreator: () => (entry) => writeEntry(log, entry),
  });
}

function tlsOf({ KAFKA_TLS: isOn, KAFKA_TLS_CA: file }: BusConfig): boolean | ConnectionOptions {
  if (file === undefined) return isOn;
  if (!isOn)
    throw new ConfigError(
      'config.invalid',
      'the configuration is wrong\n✖ KAFKA_TLS_CA is of use with KAFKA_TLS=true only',
    );
  try {
    return { ca: [readFileSync(file)] };
  } catch (cause) {
    throw new ConfigError('config.tls', `cannot read KAFKA_TLS_CA=${file}: ${(cause as Error).message}`, { cause });
  }
}

function saslOf(config: BusConfig): SASLOptions | undefined {
  const { KAFKA_SASL_MECHANISM: mechanism, KAFKA_SASL_USERNAME: username, KAFKA_SASL_PASSWORD: password } = config;
  if (mechanism === undefined && username === undefined && password === undefined) return undefined;
  if (mechanism === undefined || username === undefined || password === undefined)
    throw new ConfigError(
      'config.invalid',
      'the configuration is wrong\n✖ KAFKA_SASL_MECHANISM, KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD go together: give all three or none',
    );
  // NOTE: the mechanism decides the type of the options; a union that is passed on whole needs telling.
  return { mechanism, username, password } as SASLOptions;
}

/** kafkajs's levels a step lower: what it calls information is of use only to whoever debugs it. */
function writeEntry(log: Log, { level, log: entry }: LogEntry): void {
  const { message, timestamp: _timestamp, logger: _logger, ...fields } = entry;
  const text = `${message} ${typeof fields.error === 'string' ? fields.error : ''}`;
  if (level === logLevel.ERROR && !EXPECTED_AT_FIRST.test(text)) log.warn(fields, `kafka: ${message}`);
  else if (level === logLevel.WARN && !EXPECTED_AT_FIRST.test(text)) log.info(fields, `kafka: ${message}`);
  else log.debug(fields, `kafka: ${message}`);
}

/** Resolves once the cluster can coordinate a group: after a start its port is open long before that. */
export async function waitForGroups(kafka: Kafka): Promise<void> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    await admin.fetchOffsets({ groupId: 'vigie-ready', topics: [] });
  } finally {
    await admin.disconnect();
  }
}
