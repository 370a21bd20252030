import { afterAll, beforeAll } from '@jest/globals';
import { busContract } from '@vigie/testkit/bus-contract';
import { startKafka, type KafkaServer } from '@vigie/testkit/kafka-server';
import { BusEnv, parseConfig } from './config.ts';
import { openKafkaBus } from './kafka-bus.ts';
import { openLog } from './log.ts';
import { openMetrics } from './metrics.ts';

const quiet = { log: openLog('test', 'error', { write: () => {} }), metrics: openMetrics('test') };
const retry = { attempts: 5, firstDelayMs: 50, maxDelayMs: 200 };

let kafka: KafkaServer;
beforeAll(async () => {
  kafka = await startKafka();
}, 180_000);
afterAll(async () => {
  await kafka.stop();
});

const url = (): string => `kafka://${kafka.brokers.join(',')}`;

busContract(
  'on Kafka',
  () => ({
    open: () =>
      openKafkaBus({ ...quiet, config: parseConfig(BusEnv, { BUS_URL: url() }), brokers: kafka.brokers, retry }),
    url: url(),
  }),
  { timeoutMs: 120_000 },
);
