import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { BusEnv, LogLevelEnv, parseConfig } from './config.ts';

test('the three kinds of log are told apart', () => {
  const url = (BUS_URL: string) => parseConfig(BusEnv, { BUS_URL }).BUS_URL;
  expect(url('kafka://one:9092,two:9093')).toEqual({ kind: 'kafka', brokers: ['one:9092', 'two:9093'] });
  expect(url('embedded:.vigie/drill/log')).toEqual({ kind: 'embedded', folder: '.vigie/drill/log' });
  expect(url('memory:')).toEqual({ kind: 'memory' });
});

test('a wrong address of the log says what is expected', () => {
  for (const BUS_URL of ['localhost:9092', 'kafka://', 'kafka://one', 'embedded:', 'redis://one:1'])
    expect(() => parseConfig(BusEnv, { BUS_URL })).toThrow(
      /BUS_URL|expected kafka:\/\/host:9092,host2:9092, embedded:<folder> or memory:/,
    );
});

test('every problem is named at once', () => {
  const Env = BusEnv.extend({ LOG_LEVEL: LogLevelEnv, PORT: z.coerce.number().int() });
  expect(() => parseConfig(Env, { LOG_LEVEL: 'loud', PORT: 'x', KAFKA_TLS: 'yes' })).toThrow(
    /(?=[^]*BUS_URL)(?=[^]*LOG_LEVEL)(?=[^]*PORT)(?=[^]*KAFKA_TLS)/,
  );
});

test('a variable set to nothing counts as absent', () => {
  expect(parseConfig(z.object({ LOG_LEVEL: LogLevelEnv }), { LOG_LEVEL: '' })).toEqual({ LOG_LEVEL: 'info' });
});
