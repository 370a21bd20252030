import { openLog } from '@vigie/runtime/log';
import { openMetrics } from '@vigie/runtime/metrics';
import { openBus } from '@vigie/runtime/open-bus';
import { runService } from '@vigie/runtime/run-service';
import { openDatabase } from '@vigie/store/open-database';
import { readConfig } from './config.ts';
import { startConsole } from './start-console.ts';
import { VERSION } from './version.ts';

await runService('console', async (scope) => {
  const config = readConfig(process.env);
  const log = openLog('console', config.LOG_LEVEL);
  const metrics = openMetrics('console');
  const database = scope.own('database', await openDatabase(config.DATABASE_URL), (d) => d.close());
  const bus = scope.own('bus', await openBus(config, { log, metrics, service: 'console' }), (b) => b.close());

  const { url, consumed } = await startConsole(scope, { config, database, bus, log, metrics, version: VERSION });
  log.info({ url }, 'console listens');
  await consumed;
});
