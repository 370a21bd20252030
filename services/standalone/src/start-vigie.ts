import { join, resolve } from 'node:path';
import { startAlert } from '@vigie/alert/start-alert';
import { Env as AlertEnv } from '@vigie/alert/config';
import { loadModels, openModel, startAnnotate } from '@vigie/classify/annotate';
import { startCluster } from '@vigie/classify/cluster';
import { Env as ClassifyEnv } from '@vigie/classify/config';
import { ensureFirstOperator } from '@vigie/console/auth/login-links';
import { ConsoleEnv, refuseOpenDoor } from '@vigie/console/config';
import { startConsole } from '@vigie/console/start-console';
import { VERSION } from '@vigie/console/version';
import { isFile, Env as IngestEnv } from '@vigie/ingest/config';
import { refuseUnreadable } from '@vigie/ingest/sources/replay';
import { startIngest } from '@vigie/ingest/start-ingest';
import { parseConfig } from '@vigie/runtime/config';
import { lockFolder } from '@vigie/runtime/folder-lock';
import { openMetrics } from '@vigie/runtime/metrics';
import { openEmbeddedBus } from '@vigie/runtime/open-bus';
import type { Scope } from '@vigie/runtime/scope';
import { openDatabase } from '@vigie/store/open-database';
import { banner } from './banner.ts';
import { sayCatchingUp } from './catching-up.ts';
import { setAside, takeDataFolder } from './data-folder.ts';
import { bringDrillChecks, DRILL } from './drill.ts';
import { openFileLog } from './file-log.ts';
import { folderOf, type Options } from './options.ts';
import { readSecrets } from './secrets.ts';

/** What may be set from the environment besides the command line; the rest follows from the data folder. */
const Env = ConsoleEnv.extend(ClassifyEnv.omit({ BUS_URL: true, SNAPSHOT_DIR: true, ROLE: true }).shape)
  .extend(AlertEnv.pick({ WEBHOOK_ALLOW_PRIVATE: true }).shape)
  .extend(IngestEnv.pick({ AUTHORITIES_FILE: true, JETSTREAM_URL: true }).shape);

/** A drill's six hours pass in six minutes; a file of one's own passes as it happened. */
const DRILL_SPEED = 60;
const FILE_SPEED = 1;

/** The person who started it: hears sentences, and whose stop, once everything is open, waits for what is in hand. */
interface Terminal {
  readonly say: (line: string) => void;
  readonly opened: () => void;
}

/** The four services in this process, over one data folder, until the scope ends. */
export async function startVigie(
  scope: Scope,
  options: Options,
  env: NodeJS.ProcessEnv,
  { say, opened }: Terminal,
): Promise<void> {
  const config = parseConfig(Env, env);
  refuseOpenDoor(config);
  const isDrill = options.source === 'drill';
  const speed = options.speed ?? (isDrill ? DRILL_SPEED : FILE_SPEED);

  if (!isDrill && isFile(options.source)) await refuseUnreadable(options.source);
  const folder = resolve(options.data, folderOf(options.source));
  const away = options.fresh ? await setAside(folder, new Date()) : undefined;
  if (away !== undefined) say(`The earlier run was set aside: ${away}`);
  scope.own('data folder', await takeDataFolder(folder), (lock) => lock.release());
  const secrets = await readSecrets(folder);

  const { log } = scope.own('log file', openFileLog(join(folder, 'vigie.log'), config.LOG_LEVEL), (f) => f.close());
  const metrics = openMetrics('vigie');
  const common = { log, metrics, wallNow: Date.now };
  // The slowest of a start: it goes on while the database opens.
  const models = loadModels(scope, config, log);
  const database = scope.own(
    'database',
    await openDatabase(`pglite:${join(folder, 'database')}`, { takeFolder: lockFolder }),
    (d) => d.close(),
  );
  const bus = scope.own('log', await openEmbeddedBus(join(folder, 'log'), { log, metrics }), (b) => b.close());

  const cluster = await startCluster(scope, { ...config, SNAPSHOT_DIR: join(folder, 'claims') }, { bus, ...common });
  const annotate = await startAnnotate(scope, config, { bus, ...common }, models);
  if (isDrill) await bringDrillChecks(database);

  let isOver = false;
  const ingest = await startIngest(
    scope,
    {
      ...config,
      SOURCE: isDrill ? DRILL.posts : options.source,
      SPEED: speed,
      PSEUDONYM_KEY: secrets.pseudonymKey,
      PUSH_TOKEN: secrets.pushToken,
      STATE_DIR: join(folder, 'sources'),
      ...(isDrill ? { AUTHORITIES_FILE: DRILL.authorities } : {}),
    },
    { bus, ...common, drill: isDrill },
  );
  const watching = ingest.finished.then(() => {
    isOver = !scope.signal.aborted;
    if (isOver) say(`Everything was replayed. Its claims stay; npm start -- --fresh plays it again.`);
  });

  const console = await startConsole(scope, {
    config: { ...config, CONSOLE_PORT: env['CONSOLE_PORT'] === undefined ? options.port : config.CONSOLE_PORT },
    database,
    bus,
    log,
    metrics,
    version: VERSION,
    embedder: annotate.embedder,
    openModel: (model) => openModel(config, model),
    checks: { embedding: annotate.check },
    inFlood: annotate.inFlood,
    deliveriesCame: () => alert.wake(),
    drill: isDrill ? { speed: speed === 'max' ? 0 : speed, finished: () => isOver } : null,
    mounts: ingest.push === undefined ? [] : [{ path: '/api/posts', router: ingest.push }],
    nextFreePort: true,
  });
  const alert = startAlert(
    scope,
    { ...config, DRILL: isDrill, CONSOLE_URL: console.url },
    { bus, database, ...common, random: Math.random },
  );

  const token = await ensureFirstOperator(database, new Date());
  opened();
  const canPush = !isDrill && ingest.push !== undefined;
  say(banner({ url: console.url, token, folder, source: options.source, speed, isDrill, canPush }));
  await sayCatchingUp(bus, say, scope.signal);
  await Promise.all([watching, cluster.finished, annotate.finished, console.consumed, alert.finished]);
}
