import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigError } from '@vigie/contracts/errors';
import { alerts, claims, deadLetters, gaps, memberships, posts, tallies } from '@vigie/contracts/topics';
import type { Embedder } from '@vigie/inference/embedder';
import type { Bus } from '@vigie/runtime/bus';
import { answerHealth, type Check } from '@vigie/runtime/health';
import type { Log } from '@vigie/runtime/log';
import type { Scope } from '@vigie/runtime/scope';
import type { Database } from '@vigie/store/database';
import { listTallies } from '@vigie/store/tallies';
import type { Registry } from 'prom-client';
import type { ConsoleConfig } from './config.ts';
import type { ConsoleDeps, Drill, Limits } from './deps.ts';
import { openApp, type Mount } from './http/app.ts';
import { callerOf } from './http/guard.ts';
import { PAGES_FOLDER } from './http/pages.ts';
import { openSpool } from './http/spool.ts';
import { openMeanings, type MeaningModel, type Meanings } from './meanings.ts';
import { openLive, type Live } from './live.ts';
import { GROUP, partsOf, statusNow } from './parts.ts';
import { project } from './project.ts';
import { publishReviews } from './publish-reviews.ts';
import { retain } from './retain.ts';
import { openRelay } from './relay.ts';
import { sourcesNow } from './sources-now.ts';
import { openStreamView, wholeOf } from './stream-view.ts';
import { openTelemetry, type Telemetry } from './telemetry.ts';

const DEFAULT_LIMITS: Limits = { requestsPerMinute: 1_200, failuresPerEmail: 10, failuresPerAddress: 50 };
/** How many ports are tried from the wanted one on, where the next may be taken. */
const PORTS_TRIED = 50;
const REVIEWS_RETRY_MS = 5_000;

/** What the console is given by whoever composes it. */
export interface StartConsoleDeps {
  readonly config: ConsoleConfig;
  readonly database: Database;
  readonly bus: Bus;
  readonly log: Log;
  readonly metrics: Registry;
  readonly version: string;
  /** For search by meaning; with an embedder, fact-checks brought in are found by meaning too. */
  readonly embedQuery?: ConsoleDeps['embedQuery'];
  readonly embedder?: MeaningModel;
  /** Opens another model than the one given: the one that the database's vectors are of, while a new one makes its own. */
  readonly openModel?: (model: string) => Promise<Embedder>;
  /** Wakes whoever delivers in this process: a test alert should not wait. */
  readonly deliveriesCame?: () => void;
  readonly drill?: Drill | null;
  readonly inFlood?: () => boolean;
  /** Checks of other parts that `/health/ready` shall name. */
  readonly checks?: Readonly<Record<string, Check>>;
  readonly mounts?: readonly Mount[];
  /** Takes the next free port when the wanted one is busy. */
  readonly nextFreePort?: boolean;
  readonly limits?: Limits;
  readonly pagesFolder?: string;
  readonly now?: () => Date;
}

/** A console that listens and reads. */
export interface RunningConsole {
  /** The address people use. */
  readonly url: string;
  readonly port: number;
  /** Resolves when the scope's signal has aborted and the batches in hand are committed. */
  readonly consumed: Promise<void>;
}

/** Starts the console: HTTP, live and projections; all of it ends with the scope. */
export async function startConsole(scope: Scope, given: StartConsoleDeps): Promise<RunningConsole> {
  const { config, database, bus, log, metrics } = given;
  const now = given.now ?? (() => new Date());
  const telemetry = openTelemetry(log, metrics);
  const stream = openStreamView();
  const server = await createServer(config);
  const meanings = await meaningsOf(scope, given, telemetry);
  const shares = () => [stream.share(now().getTime()), ...relay.shares()];
  const publish = publishReviews({ database, bus, telemetry, now });
  const deps: ConsoleDeps = {
    database,
    bus,
    log,
    telemetry,
    now,
    // The socket side needs the routes' guards and the routes need the socket side: this knot is tied here, once.
    announce: {
      changed: (...args) => live.changed(...args),
      alert: (...args) => live.alert(...args),
      viewersOf: (claim) => live.viewersOf(claim),
      drop: (user) => live.drop(user),
    },
    publishReviews: publish,
    embedQuery: given.embedQuery ?? meanings?.embedQuery ?? (async () => null),
    evidenceCame: () => void meanings?.catchUp(),
    deliveriesCame: given.deliveriesCame ?? (() => {}),
    publicUrl: config.CONSOLE_BEHIND_PROXY ?? null,
    behindProxy: config.CONSOLE_BEHIND_PROXY !== undefined,
    secure: config.CONSOLE_BEHIND_PROXY !== undefined || config.CONSOLE_TLS_CERT !== undefined,
    drill: given.drill ?? null,
    ...(given.inFlood === undefined ? {} : { inFlood: given.inFlood }),
    version: given.version,
    limits: given.limits ?? DEFAULT_LIMITS,
    sources: async () => {
      return sourcesNow(wholeOf(shares()).sources, await listTallies(database));
    },
    spool: scope.own('exports', await openSpool(), (spool) => spool.close()),
  };
  const live: Live = openLive({
    server,
    userOf: async (cookie) => (await callerOf(deps, cookie))?.user ?? null,
    isOwnOrigin: (origin, host) =>
      origin === undefined || (deps.publicUrl ? origin === deps.publicUrl.origin : hostOf(origin) === host),
    status: () => statusNow(deps, shares),
    telemetry,
    tell: (word) => relay?.tell(word),
  });
  const relay = scope.own(
    'other consoles',
    await openRelay({
      database,
      log,
      share: () => stream.share(now().getTime()),
      hear: (word, from) => live.hear(word, from),
      missed: () => live.comeAgain(),
    }),
    (r) => r.close(),
  );
  const app = openApp(deps, {
    answerHealth: answerHealth({
      metrics,
      checks: { ...partsOf(deps), ...(meanings === null ? {} : { meanings: meanings.check }), ...given.checks },
    }),
    metricsToken: config.CONSOLE_METRICS_TOKEN ?? null,
    mounts: given.mounts ?? [],
    pagesFolder: given.pagesFolder ?? PAGES_FOLDER,
  });
  server.on('request', app);
  const port = await listen(server, config, given.nextFreePort === true ? PORTS_TRIED : 1);
  scope.own('console http', server, closeServer);
  scope.own('console live', live, () => live.close());

  const { signal } = scope;
  const read = project({ database, announce: deps.announce, stream, telemetry, now });
  const consumed = Promise.all([
    bus.consume(claims, GROUP, read.claims, signal),
    bus.consume(memberships, GROUP, read.memberships, signal),
    bus.consume(alerts, GROUP, read.alerts, signal),
    bus.consume(gaps, GROUP, read.gaps, signal),
    bus.consume(tallies, GROUP, read.tallies, signal),
    bus.consume(deadLetters, GROUP, read.deadLetters, signal),
    bus.consume(posts, GROUP, read.posts, signal, { bystander: true }),
    drainReviews(deps, signal),
    retain(
      database,
      { postDays: config.RETENTION_DAYS, flaggedPostDays: config.RETENTION_FLAGGED_DAYS },
      { log, now, signal },
    ),
    meanings?.catchUp(),
  ]).then(() => {});
  // Whoever awaits `consumed` hears of a failure; nobody awaiting it must not end the process unheard.
  consumed.catch(() => scope.stop());
  const url = deps.publicUrl?.origin ?? `http${deps.secure ? 's' : ''}://${printable(config.CONSOLE_HOST)}:${port}`;
  return { url, port, consumed };
}

/** Brings reviews that a crash or a log out of reach left behind, at the start and then whenever some wait. */
async function drainReviews(deps: ConsoleDeps, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await deps.publishReviews().catch((error: unknown) => deps.telemetry.reviewsWaiting(error));
    await sleep(REVIEWS_RETRY_MS, undefined, { signal }).catch(() => {});
  }
}

async function meaningsOf(scope: Scope, given: StartConsoleDeps, telemetry: Telemetry): Promise<Meanings | null> {
  const { database, embedder, openModel } = given;
  if (embedder === undefined) return null;
  const openOther = async (model: string): Promise<MeaningModel> => {
    if (openModel === undefined) throw new ConfigError('model.missing', `${model} cannot be opened here`);
    return scope.own('model of before', await openModel(model), (other) => other.close());
  };
  return openMeanings({ database, embedder, openOther, telemetry, signal: scope.signal });
}

async function createServer({ CONSOLE_TLS_CERT: cert, CONSOLE_TLS_KEY: key }: ConsoleConfig): Promise<Server> {
  if (cert === undefined || key === undefined) return createHttpServer();
  return createHttpsServer({ cert: await readPem(cert), key: await readPem(key) });
}

async function readPem(file: string): Promise<Buffer> {
  return readFile(file).catch((cause: unknown) => {
    throw new ConfigError('config.tls', `cannot read ${file}: ${(cause as Error).message}`, { cause });
  });
}

async function listen(server: Server, { CONSOLE_HOST: host, CONSOLE_PORT: wanted }: ConsoleConfig, tries: number) {
  for (let port = wanted; ; port += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      if (port - wanted + 1 >= tries)
        throw new ConfigError('config.port', `port ${port} of ${host} is taken: set CONSOLE_PORT to another`);
    }
  }
}

async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  await Promise.race([closed, sleep(2_000, undefined, { ref: false })]);
  server.closeAllConnections();
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/** A host as it stands in an address; one that means every address of this machine is none that a browser opens. */
function printable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
