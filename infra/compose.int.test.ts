import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { startKafka } from '@vigie/testkit/kafka-server';
import { startPostgres } from '@vigie/testkit/postgres-server';
import { freePort } from '@vigie/testkit/free-port';
import { startService } from '@vigie/testkit/service-process';
import { composeServices, filledIn } from './compose-file.ts';

/** Each container's command with each container's environment, on this machine instead of in an image: only addresses differ. */
test('every container of compose.yaml starts, is ready and stops with 0', async () => {
  const [kafka, postgres] = await Promise.all([startKafka(), startPostgres('')]);
  const ours = Object.entries(composeServices()).filter(([, service]) => service.build !== undefined);
  const started = await Promise.all(
    ours.map(async ([name, service]) => {
      const healthPort = await freePort();
      const folder = await mkdtemp(join(tmpdir(), `vigie-compose-${name}-`));
      const env = Object.fromEntries(
        Object.entries(filledIn(service.environment)).map(([variable, value]) => [
          variable,
          here(variable, value, { brokers: kafka.brokers.join(','), url: postgres.url, folder, healthPort }),
        ]),
      );
      return startService({ name, main: `services/${service.build!.args.SERVICE}/dist/main.js`, healthPort, env });
    }),
  );
  try {
    await Promise.all(started.map((service) => service.ready()));
    const ends = await Promise.all(started.map((service) => service.stop()));
    expect(ends.map(({ code }) => code)).toEqual(started.map(() => 0));
  } finally {
    await Promise.all(started.map((service) => service.kill()));
    await Promise.all([kafka.stop(), postgres.stop()]);
  }
}, 180_000);

/** The same setting where the neighbours are on this machine. */
function here(
  variable: string,
  value: string,
  at: { brokers: string; url: string; folder: string; healthPort: number },
): string {
  if (variable === 'BUS_URL') return `kafka://${at.brokers}`;
  if (variable === 'DATABASE_URL') return at.url;
  if (variable === 'STATE_DIR' || variable === 'SNAPSHOT_DIR') return at.folder;
  // Nothing is fetched from the world by a test: the relay's place is taken by pushed posts alone.
  if (variable === 'SOURCE') return 'push';
  if (variable.endsWith('_PORT')) return String(at.healthPort);
  if (variable.endsWith('_HOST')) return '127.0.0.1';
  return value;
}
