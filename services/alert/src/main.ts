import { busCheck } from '@vigie/runtime/bus-check';
import { parseConfig } from '@vigie/runtime/config';
import { lockFolder } from '@vigie/runtime/folder-lock';
import { openHealth } from '@vigie/runtime/health';
import { openLog } from '@vigie/runtime/log';
import { openMetrics } from '@vigie/runtime/metrics';
import { openBus } from '@vigie/runtime/open-bus';
import { runService } from '@vigie/runtime/run-service';
import { openDatabase } from '@vigie/store/open-database';
import { Env } from './config.ts';
import { startAlert } from './start-alert.ts';

await runService('alert', async (scope) => {
  const config = parseConfig(Env, process.env);
  const log = openLog('alert', config.LOG_LEVEL);
  const metrics = openMetrics('alert');
  const database = scope.own('database', await openDatabase(config.DATABASE_URL, { takeFolder: lockFolder }), (d) =>
    d.close(),
  );
  const bus = scope.own('bus', await openBus(config, { log, metrics, service: 'alert' }), (b) => b.close());

  const alert = startAlert(scope, config, { bus, database, log, metrics, wallNow: Date.now, random: Math.random });

  const checks = {
    database: async () => ({ ok: (await database.query('select 1')).length === 1 }),
    log: busCheck(bus),
  };
  scope.own(
    'health',
    await openHealth({ metrics, checks, host: config.ALERT_HOST, port: config.ALERT_PORT }),
    (health) => health.close(),
  );
  await alert.finished;
});
