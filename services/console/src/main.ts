import { openEmbedder } from '@vigie/inference/embedder';
import { lockFolder } from '@vigie/runtime/folder-lock';
import { openLog } from '@vigie/runtime/log';
import { openMetrics } from '@vigie/runtime/metrics';
import { openBus } from '@vigie/runtime/open-bus';
import { runService } from '@vigie/runtime/run-service';
import { openDatabase } from '@vigie/store/open-database';
import { ensureFirstOperator } from './auth/login-links.ts';
import { readConfig } from './config.ts';
import { startConsole } from './start-console.ts';
import { VERSION } from './version.ts';

await runService('console', async (scope) => {
  const config = readConfig(process.env);
  const log = openLog('console', config.LOG_LEVEL);
  const metrics = openMetrics('console');
  const database = scope.own('database', await openDatabase(config.DATABASE_URL, { takeFolder: lockFolder }), (d) =>
    d.close(),
  );
  const bus = scope.own('bus', await openBus(config, { log, metrics, service: 'console' }), (b) => b.close());
  const embedder = scope.own('embedder', await openEmbedder(modelOptions(config, config.EMBEDDING_MODEL)), (e) =>
    e.close(),
  );

  const { url, consumed } = await startConsole(scope, {
    config,
    database,
    bus,
    log,
    metrics,
    embedder,
    openModel: (model) => openEmbedder(modelOptions(config, model)),
    version: VERSION,
  });
  log.info({ url }, 'console listens');
  // NOTE: to the terminal and never to the log: whoever holds this address is the first operator.
  const token = await ensureFirstOperator(database, new Date());
  if (token !== undefined) process.stdout.write(`first login: ${url}/login?token=${token}\n`);
  await consumed;
});

/** One thread: a query is one sentence. */
function modelOptions(config: ReturnType<typeof readConfig>, model: string): Parameters<typeof openEmbedder>[0] {
  return {
    model,
    offline: config.MODEL_OFFLINE,
    workers: 1,
    ...(config.MODEL_CACHE_DIR === undefined ? {} : { cacheDir: config.MODEL_CACHE_DIR }),
    ...(config.MODEL_MIRROR === undefined ? {} : { mirror: config.MODEL_MIRROR }),
  };
}
