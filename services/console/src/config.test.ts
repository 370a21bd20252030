import { expect, test } from '@jest/globals';
import { ConsoleEnv, readConfig, refuseOpenDoor } from './config.ts';

const door = (env: Record<string, string>) => () => refuseOpenDoor(ConsoleEnv.parse(env));

test('the console binds to this machine unless told otherwise', () => {
  expect(ConsoleEnv.parse({}).CONSOLE_HOST).toBe('127.0.0.1');
  expect(door({})).not.toThrow();
});

test('another host needs HTTPS or a declared proxy', () => {
  expect(door({ CONSOLE_HOST: '0.0.0.0' })).toThrow(/CONSOLE_TLS_CERT and CONSOLE_TLS_KEY, or CONSOLE_BEHIND_PROXY/);
  expect(door({ CONSOLE_HOST: '0.0.0.0', CONSOLE_BEHIND_PROXY: 'https://vigie.example' })).not.toThrow();
  expect(door({ CONSOLE_HOST: '::', CONSOLE_TLS_CERT: 'a.pem', CONSOLE_TLS_KEY: 'b.pem' })).not.toThrow();
  expect(door({ CONSOLE_TLS_CERT: 'a.pem' })).toThrow(/go together/);
});

test('a proxy is declared by its https address', () => {
  expect(() => ConsoleEnv.parse({ CONSOLE_BEHIND_PROXY: 'http://vigie.example' })).toThrow(/https/);
  expect(() => ConsoleEnv.parse({ CONSOLE_BEHIND_PROXY: 'yes' })).toThrow(/https/);
});

test('every wrong setting is told at once', () => {
  const wrong = { CONSOLE_PORT: 'eighty', CONSOLE_METRICS_TOKEN: 'short', BUS_URL: 'memory:' };
  const told = () => readConfig(wrong);
  for (const name of ['CONSOLE_PORT', 'CONSOLE_METRICS_TOKEN', 'DATABASE_URL']) expect(told).toThrow(name);
});
