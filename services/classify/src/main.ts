import { busCheck } from '@vigie/runtime/bus-check';
import { parseConfig } from '@vigie/runtime/config';
import { openHealth, type Check } from '@vigie/runtime/health';
import { openLog } from '@vigie/runtime/log';
import { openMetrics } from '@vigie/runtime/metrics';
import { openBus } from '@vigie/runtime/open-bus';
import { runService } from '@vigie/runtime/run-service';
import { startAnnotate } from './annotate.ts';
import { startCluster } from './cluster.ts';
import { Env } from './config.ts';

await runService('classify', async (scope) => {
  const config = parseConfig(Env, process.env);
  const log = openLog('classify', config.LOG_LEVEL);
  const metrics = openMetrics('classify');
  const bus = scope.own('bus', await openBus(config, { log, metrics, service: 'classify' }), (b) => b.close());
  const surroundings = { bus, log, metrics, wallNow: Date.now };

  const running: Array<Promise<void>> = [];
  if (config.ROLE !== 'annotate') running.push((await startCluster(scope, config, surroundings)).finished);
  const checks: Record<string, Check> = { log: busCheck(bus) };
  if (config.ROLE !== 'cluster') {
    const annotate = await startAnnotate(scope, config, surroundings);
    running.push(annotate.finished);
    checks['embedding'] = annotate.check;
  }

  const health = { metrics, checks, host: config.CLASSIFY_HEALTH_HOST, port: config.CLASSIFY_HEALTH_PORT };
  scope.own('health', await openHealth(health), (h) => h.close());

  await Promise.all(running);
});
