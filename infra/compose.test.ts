import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Env as AlertEnv } from '@vigie/alert/config';
import { Env as ClassifyEnv } from '@vigie/classify/config';
import { Env as ConsoleEnv } from '@vigie/console/config';
import { Env as IngestEnv } from '@vigie/ingest/config';
import { composeServices, exampleVariables, filledIn } from './compose-file.ts';

/** There is no Docker to try the file with: what can be checked without one is checked here, and started in compose.int.test.ts. */
const SCHEMAS = { ingest: IngestEnv, classify: ClassifyEnv, alert: AlertEnv, console: ConsoleEnv } as const;

const services = composeServices();
const ours = Object.entries(services).filter(([, service]) => service.build !== undefined);
const schemaOf = (service: (typeof ours)[number][1]) => SCHEMAS[service.build!.args.SERVICE as keyof typeof SCHEMAS];

test('every part of Vigie has its container', () => {
  expect([...new Set(ours.map(([, { build }]) => build!.args.SERVICE))].sort()).toEqual(Object.keys(SCHEMAS).sort());
});

test.each(ours)('%s is given only what its configuration knows, and all that it needs', (_name, service) => {
  const schema = schemaOf(service);
  const environment = filledIn(service.environment);
  expect(Object.keys(environment).filter((name) => !(name in schema.shape))).toEqual([]);
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  expect(schema.safeParse(given)).toMatchObject({ success: true });
});

test.each(ours)('%s waits for the log, says how it is, and is given time to drain', (_name, service) => {
  expect(service.depends_on).toMatchObject({ kafka: { condition: 'service_healthy' } });
  expect(service.healthcheck?.test.join(' ')).toContain('/health/ready');
  expect(service.stop_grace_period).toBe('10s');
});

test('every variable that the file asks for is explained in the example', () => {
  const asked = [...readFileSync('infra/compose.yaml', 'utf8').matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name!);
  expect([...new Set(asked)].sort()).toEqual(Object.keys(exampleVariables()).sort());
});

test('what the broker keeps lies in its volume', () => {
  const { environment, volumes } = services['kafka']!;
  expect(volumes).toEqual([`kafka:${environment['KAFKA_LOG_DIRS']}`]);
});

test('the image starts the service that it is built for', () => {
  const dockerfile = readFileSync('infra/Dockerfile', 'utf8');
  expect(dockerfile).toMatch(/^ARG SERVICE$/m);
  expect(dockerfile).toMatch(/^CMD exec node services\/\$\{SERVICE\}\/dist\/main\.js$/m);
  expect(dockerfile).toMatch(/^USER node$/m);
});
