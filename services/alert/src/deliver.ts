import type { Alert, AlertMessage } from '@vigie/contracts/alert';
import * as topics from '@vigie/contracts/topics';
import type { Bus } from '@vigie/runtime/bus';
import { digestPayloadOf, payloadOf } from './channels/payload.ts';
import { nextAttemptDelayMs, THROTTLE_MS } from './channels/retry-schedule.ts';
import type { WebhookAnswer, WebhookMessage } from './channels/webhook.ts';
import type { AlertTelemetry } from './telemetry.ts';
import type { DueDelivery, Outbox } from './telling.ts';

/*
 * The outbox's worker. Deliveries of one subscription go one after the other, in order; different subscriptions go side by
 * side, so a receiver that hangs keeps nobody else waiting. What a receiver answered is written before it is published; a crash
 * between sending and writing sends once more, with the same webhook-id.
 */

/** What delivering needs. */
export interface DeliverDeps {
  readonly outbox: Outbox;
  readonly send: (message: WebhookMessage) => Promise<WebhookAnswer>;
  readonly bus: Pick<Bus, 'publish'>;
  readonly telemetry: Pick<AlertTelemetry, 'delivered' | 'deliveryFailed' | 'webhookGone' | 'outboxFailed'>;
  readonly wallNow: () => number;
  /** 0 to 1, spreads retries. */
  readonly jitter: () => number;
  /** The console's address, for links to claims; null where it is not known. */
  readonly consoleUrl: string | null;
}

/** A worker that sends what is due. */
export interface Deliverer {
  /** Sends once what is due now; resolves when all of it was answered, with the number of attempts. */
  round(): Promise<number>;
  /** Works until `signal` aborts; `wake` starts a round at once. */
  run(signal: AbortSignal): Promise<void>;
  wake(): void;
}

/** Opens the outbox's worker. */
export function openDeliverer(deps: DeliverDeps): Deliverer {
  /** Receivers that asked to be left alone, until when. */
  const restingUntil = new Map<string, number>();
  /** What is still to be sent to each subscription whose receiver is being talked to. */
  const lanes = new Map<string, Lane>();
  let ring: () => void = () => {};
  let rung = false;

  async function start(): Promise<void> {
    if (lanes.size >= MOST_LANES) return;
    const now = deps.wallNow();
    for (const delivery of await deps.outbox.due(new Date(now).toISOString(), MOST_A_ROUND)) {
      // What is left lying here is due again when its lease ends.
      if ((restingUntil.get(delivery.subscription) ?? 0) > now) continue;
      const open = lanes.get(delivery.subscription);
      if (open !== undefined) open.waiting.push({ delivery, leasedAt: now });
      else lanes.set(delivery.subscription, openLane(delivery, now));
    }
  }

  function openLane(first: DueDelivery, leasedAt: number): Lane {
    const waiting = [{ delivery: first, leasedAt }];
    const finished = sendInOrder(waiting)
      .catch((error: unknown) => {
        deps.telemetry.outboxFailed(error);
        return 0;
      })
      .finally(() => lanes.delete(first.subscription));
    return { waiting, finished };
  }

  async function sendInOrder(waiting: Leased[]): Promise<number> {
    // The lane is filled before it begins.
    await Promise.resolve();
    let attempts = 0;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (deps.wallNow() - next.leasedAt > LEASE_MS) continue;
      attempts++;
      // Who does not answer now will not answer the next one either: what waits is due again when its lease ends.
      if (!(await attempt(deps, next.delivery, restingUntil))) break;
    }
    return attempts;
  }

  async function settle(): Promise<number> {
    const attempts = await Promise.all([...lanes.values()].map(({ finished }) => finished));
    return attempts.reduce((sum, n) => sum + n, 0);
  }

  return {
    async round() {
      await start();
      return settle();
    },
    wake() {
      rung = true;
      ring();
    },
    async run(signal) {
      while (!signal.aborted) {
        rung = false;
        try {
          await start();
        } catch (error) {
          deps.telemetry.outboxFailed(error);
        }
        if (!rung) await bellOrPause(signal, (heard) => (ring = heard));
      }
      await settle();
    },
  };
}

interface Leased {
  readonly delivery: DueDelivery;
  readonly leasedAt: number;
}

interface Lane {
  readonly waiting: Leased[];
  readonly finished: Promise<number>;
}

const MOST_A_ROUND = 64;
/** Receivers talked to at once, at most a round more. */
const MOST_LANES = 64;
const PAUSE_MS = 1_000;
/** Less than the outbox leases a delivery for: what has waited longer may be in another worker's hands. */
const LEASE_MS = 90_000;

async function bellOrPause(signal: AbortSignal, listen: (heard: () => void) => void): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const wake = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, PAUSE_MS);
    signal.addEventListener('abort', wake, { once: true });
    listen(wake);
  });
}

/** One attempt; true when the receiver can be asked for more at once. */
async function attempt(deps: DeliverDeps, delivery: DueDelivery, restingUntil: Map<string, number>): Promise<boolean> {
  const { outbox, telemetry, wallNow, consoleUrl } = deps;
  const sentAt = new Date(wallNow());
  const answer = await deps.send({
    id: delivery.digest === null ? delivery.alert.id : delivery.id,
    url: delivery.url,
    body: bodyOf(delivery, consoleUrl),
    secrets: await outbox.secretsOf(delivery.subscription),
    sentAt,
  });
  const at = new Date(wallNow()).toISOString();
  const about = (delivery.digest ?? [delivery.alert]).map((alert) => ({
    alert: alert.id,
    subscription: delivery.subscription,
    claim: alert.claim,
    channel: 'webhook' as const,
    attempts: delivery.attempts + 1,
    at,
  }));
  if (answer.kind === 'accepted') {
    await outbox.succeeded(delivery.id, { at, status: answer.status });
    telemetry.delivered(delivery, (wallNow() - sentAt.getTime()) / 1_000);
    await publish(
      deps,
      about.map((each) => ({ kind: 'delivered', ...each })),
    );
    return true;
  }
  const error = answer.kind === 'gone' ? 'answered 410: the receiver wants nothing more' : answer.error;
  const retryAt = retryOf(deps, delivery, answer);
  await outbox.failed(delivery.id, {
    at,
    status: answer.kind === 'refused' ? null : answer.status,
    error,
    nextAttemptAt: retryAt,
  });
  if (answer.kind === 'gone') {
    await outbox.disableWebhook(delivery.subscription, at);
    telemetry.webhookGone(delivery.subscription);
  }
  if (answer.kind === 'throttled' && retryAt !== null) restingUntil.set(delivery.subscription, Date.parse(retryAt));
  telemetry.deliveryFailed(delivery, error, retryAt);
  await publish(
    deps,
    about.map((each) => ({ kind: 'failed', ...each, reason: error, retryAt })),
  );
  return false;
}

function bodyOf({ alert, digest }: DueDelivery, consoleUrl: string | null): string {
  /** Where the claim is shown; a test is about none. */
  const pageOf = ({ kind, claim }: Alert) =>
    consoleUrl === null || kind === 'test' ? null : `${consoleUrl}/claims/${claim}`;
  return digest === null ? payloadOf(alert, pageOf(alert)) : digestPayloadOf(digest, pageOf);
}

function retryOf({ jitter, wallNow }: DeliverDeps, delivery: DueDelivery, answer: WebhookAnswer): string | null {
  if (answer.kind === 'gone' || answer.kind === 'refused') return null;
  const least = answer.kind === 'throttled' ? (answer.retryAfterMs ?? THROTTLE_MS) : 0;
  const delay = nextAttemptDelayMs(delivery.attempts + 1, jitter(), least);
  return delay === null ? null : new Date(wallNow() + delay).toISOString();
}

async function publish({ bus }: DeliverDeps, messages: AlertMessage[]): Promise<void> {
  await bus.publish(topics.alerts, messages);
}
