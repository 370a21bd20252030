import { once } from 'node:events';
import { connect } from 'node:tls';
import { expect, test } from '@jest/globals';
import { startKafka } from '@vigie/testkit/kafka-server';
import { notes } from '@vigie/testkit/notes';
import { until } from '@vigie/testkit/until';
import { BusEnv, parseConfig } from './config.ts';
import { openLog } from './log.ts';
import { openMetrics } from './metrics.ts';
import { openBus } from './open-bus.ts';
import { done } from './outcome.ts';

// A real broker that asks for a password or shows a certificate, reached as a service reaches it: through its environment alone.

const login = { username: 'vigie', password: 'a-long-word', mechanism: 'scram-sha-256' as const };
const open = (env: Readonly<Record<string, string>>) =>
  openBus(parseConfig(BusEnv, env), {
    log: openLog('test', 'error', { write: () => {} }),
    metrics: openMetrics('test'),
    service: 'test',
  });

/** Notes published through one bus and read back through it. */
async function roundTrip(env: Readonly<Record<string, string>>, name: string): Promise<number[]> {
  const bus = await open(env);
  const stop = new AbortController();
  const seen: number[] = [];
  try {
    const topic = notes(name);
    await bus.publish(
      topic,
      [1, 2, 3].map((n) => ({ key: `key ${n}`, n, text: 'a note' })),
    );
    const reading = bus.consume(
      topic,
      'readers',
      async (messages) => messages.map(({ n }) => (seen.push(n), done)),
      stop.signal,
    );
    await until('three notes', () => seen.length === 3);
    stop.abort();
    await reading;
    return seen.sort();
  } finally {
    stop.abort();
    await bus.close();
  }
}

test('a broker that asks for SCRAM-SHA-256 is given it; a wrong password and another mechanism are refused', async () => {
  const broker = await startKafka({ login });
  try {
    expect(broker.env).toMatchObject({ KAFKA_SASL_MECHANISM: 'scram-sha-256' });
    expect(await roundTrip(broker.env, 'scram.v1')).toEqual([1, 2, 3]);
    await expect(open({ ...broker.env, KAFKA_SASL_PASSWORD: 'wrong' })).rejects.toThrow('no Kafka broker answers');
    await expect(open({ ...broker.env, KAFKA_SASL_MECHANISM: 'plain' })).rejects.toThrow('no Kafka broker answers');
  } finally {
    await broker.stop();
  }
}, 120_000);

test('a broker that speaks TLS is known by its certificate and asks for the password over it', async () => {
  const broker = await startKafka({ login, tls: true });
  try {
    expect(await roundTrip(broker.env, 'tls.v1')).toEqual([1, 2, 3]);
    const [host, port] = broker.brokers[0]!.split(':');
    const stranger = connect({ host, port: Number(port) });
    const [refused] = (await once(stranger, 'error')) as [Error];
    expect(refused.message).toMatch(/self[- ]signed/);
  } finally {
    await broker.stop();
  }
}, 120_000);

test('a certificate file that cannot be read is said before anything is connected', async () => {
  const env = { BUS_URL: 'kafka://127.0.0.1:1', KAFKA_TLS: 'true', KAFKA_TLS_CA: '/nowhere/ca.pem' };
  await expect(open(env)).rejects.toThrow('cannot read KAFKA_TLS_CA=/nowhere/ca.pem');
  await expect(open({ ...env, KAFKA_TLS: 'false' })).rejects.toThrow('of use with KAFKA_TLS=true only');
});
