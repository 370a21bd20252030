import express from 'express';
import { busCheck } from '@vigie/runtime/bus-check';
import { parseConfig } from '@vigie/runtime/config';
import { answerHealth } from '@vigie/runtime/health';
import { openLog } from '@vigie/runtime/log';
import { openMetrics } from '@vigie/runtime/metrics';
import { openBus } from '@vigie/runtime/open-bus';
import { runService } from '@vigie/runtime/run-service';
import { Env } from './config.ts';
import { startIngest } from './start-ingest.ts';

await runService('ingest', async (scope) => {
  const config = parseConfig(Env, process.env);
  const log = openLog('ingest', config.LOG_LEVEL);
  const metrics = openMetrics('ingest');
  const bus = scope.own('bus', await openBus(config, { log, metrics, service: 'ingest' }), (b) => b.close());

  const ingest = await startIngest(scope, config, { bus, log, metrics, wallNow: Date.now });

  const answer = answerHealth({ metrics, checks: { log: busCheck(bus) } });
  const app = express().disable('x-powered-by');
  if (ingest.push !== undefined) app.use('/api/posts', ingest.push);
  app.use(async (request, response) => {
    if (!(await answer(request, response)))
      response.status(404).json({ error: { code: 'http.not-found', message: 'no such address' } });
  });
  const server = app.listen(config.INGEST_PORT, config.INGEST_HOST);
  scope.own('http', server, async (s) => {
    s.close();
    s.closeAllConnections();
  });

  await ingest.finished;
  // A replay that is over leaves its counters readable until somebody stops the service.
  await new Promise<void>((resolve) => {
    if (scope.signal.aborted) resolve();
    else scope.signal.addEventListener('abort', () => resolve(), { once: true });
  });
});
