import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { openPostgres } from '@vigie/store/open-database';
import { startKafka } from '@vigie/testkit/kafka-server';
import { startPostgres } from '@vigie/testkit/postgres-server';
import { startService, type ServiceProcess } from '@vigie/testkit/service-process';
import { figuresOf, peakRssMb, type Stage } from './stage.ts';
import { settled, until } from './waits.ts';

const PORTS = { ingest: 7411, classify: 7412, alert: 7413, console: 7414 };
const KEY = 'a key for a measurement, of at least thirty-two bytes';

/** The four services as four processes over a real Kafka and a real PostgreSQL; both are new for every play. */
export async function openDistributed(folder: string, note: (line: string) => void): Promise<Stage> {
  return {
    async run({ file, posts, speed }) {
      const [kafka, postgres] = await Promise.all([startKafka(), startPostgres()]);
      const database = await openPostgres(postgres.url);
      const state = await mkdtemp(join(folder, 'run-'));
      const bus = { BUS_URL: `kafka://${kafka.brokers.join(',')}`, LOG_LEVEL: 'warn' };
      const running: Record<string, ServiceProcess> = {};
      const service = (name: keyof typeof PORTS, env: Record<string, string>): void => {
        const main = `services/${name}/dist/main.js`;
        running[name] = startService({ name, main, healthPort: PORTS[name], env: { ...bus, ...env } });
      };
      try {
        const both = { DATABASE_URL: postgres.url };
        service('classify', { SNAPSHOT_DIR: join(state, 'claims'), CLASSIFY_HEALTH_PORT: String(PORTS.classify) });
        service('alert', { ...both, ALERT_PORT: String(PORTS.alert) });
        service('console', { ...both, CONSOLE_PORT: String(PORTS.console) });
        for (const part of Object.values(running)) await part.ready();
        service('ingest', {
          SOURCE: file,
          SPEED: String(speed),
          PSEUDONYM_KEY: KEY,
          STATE_DIR: join(state, 'sources'),
          INGEST_PORT: String(PORTS.ingest),
        });
        await until('every post is readable', async () => {
          const [row] = await database.query<{ n: number }>('select count(*)::int as n from posts', []);
          return (row?.n ?? 0) >= posts;
        });
        await settled();
        const rss = await Promise.all(
          Object.entries(running).map(async ([name, { pid }]) => [name, await peakRssMb(pid)] as const),
        );
        return { ...(await figuresOf(database, posts)), rssMb: Object.fromEntries(rss) };
      } catch (error) {
        for (const [name, { output }] of Object.entries(running)) note(`${name}\n${output().slice(-2_000)}`);
        throw error;
      } finally {
        await Promise.all(Object.values(running).map((part) => part.stop()));
        await database.close();
        await Promise.all([kafka.stop(), postgres.stop()]);
      }
    },
    close: async () => {},
  };
}
