import * as topics from '@vigie/contracts/topics';
import type { Bus, Handler } from '@vigie/runtime/bus';
import type { Log } from '@vigie/runtime/log';
import type { Scope } from '@vigie/runtime/scope';
import type { Database } from '@vigie/store/database';
import type { Registry } from 'prom-client';
import { alertOnClaims, correctOnReviews, type AlertDeps } from './alert.ts';
import { openGuardedAgent } from './channels/ssrf-guard.ts';
import { sendWebhook } from './channels/webhook.ts';
import type { AlertConfig } from './config.ts';
import { openDeliverer } from './deliver.ts';
import { outboxIn, tellingIn } from './store-telling.ts';
import { openTelemetry } from './telemetry.ts';

/** What alert is given by whoever composes it. */
export interface AlertSurroundings {
  readonly bus: Pick<Bus, 'publish' | 'consume'>;
  readonly database: Database;
  readonly log: Log;
  readonly metrics: Registry;
  readonly wallNow: () => number;
  /** 0 to 1, spreads retries. */
  readonly random: () => number;
}

/** A running alert service. */
export interface AlertService {
  /** Ends when the scope's signal aborts and what is in hand is finished. */
  readonly finished: Promise<void>;
  /** Starts a round of deliveries at once: after a test alert was put into the outbox by the same process. */
  wake(): void;
}

type AlertSettings = Pick<AlertConfig, 'WEBHOOK_ALLOW_PRIVATE' | 'DRILL' | 'CONSOLE_URL'>;

/** Decides on alerts, corrects them, and delivers webhooks until the scope ends. */
export function startAlert(scope: Scope, config: AlertSettings, surroundings: AlertSurroundings): AlertService {
  const { bus, database, log, metrics, wallNow, random } = surroundings;
  const telemetry = openTelemetry(log, metrics);
  const agent = scope.own(
    'webhook connections',
    openGuardedAgent({ drill: config.DRILL, allowPrivate: config.WEBHOOK_ALLOW_PRIVATE }, CONNECT_TIMEOUT_MS),
    (connections) => connections.destroy(),
  );
  const deliverer = openDeliverer({
    outbox: outboxIn(database, wallNow),
    send: (message) => sendWebhook(message, agent),
    bus,
    telemetry,
    wallNow,
    jitter: random,
    consoleUrl: config.CONSOLE_URL ?? null,
  });
  const deps: AlertDeps = {
    telling: tellingIn(database, wallNow),
    bus,
    telemetry,
    drill: config.DRILL,
    ring: deliverer.wake,
  };
  const inTurn = oneAtATime();
  const finished = Promise.all([
    bus.consume(topics.claims, GROUP, inTurn(alertOnClaims(deps)), scope.signal, { maxBatch: 200 }),
    bus.consume(topics.reviews, GROUP, inTurn(correctOnReviews(deps)), scope.signal, { maxBatch: 50 }),
    deliverer.run(scope.signal),
  ]).then(() => {});
  return { finished, wake: deliverer.wake };
}

const GROUP = 'alert';
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * Handlers that never run at the same time. An alert that is decided while a verdict is being told would be read by neither:
 * the alert would not know the verdict, and the correction would not know the alert.
 */
function oneAtATime(): <M>(handle: Handler<M>) => Handler<M> {
  let last: Promise<unknown> = Promise.resolve();
  return (handle) =>
    async function handleInTurn(messages, batch) {
      const turn = last.then(() => handle(messages, batch));
      last = turn.catch(() => {});
      return turn;
    };
}
