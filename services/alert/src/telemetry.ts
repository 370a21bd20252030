import type { Alert } from '@vigie/contracts/alert';
import type { Log } from '@vigie/runtime/log';
import { Counter, Histogram, type Registry } from 'prom-client';
import type { DueDelivery } from './telling.ts';

/** What the alert service counts and logs, one function a fact. */
export interface AlertTelemetry {
  raised(alert: Alert, change: 'first' | 'stage' | 'material'): void;
  corrected(alert: Alert): void;
  delivered(delivery: DueDelivery, seconds: number): void;
  deliveryFailed(delivery: DueDelivery, reason: string, retryAt: string | null): void;
  webhookGone(subscription: string): void;
  outboxFailed(error: unknown): void;
}

/** Opens the counters. */
export function openTelemetry(log: Log, metrics: Registry): AlertTelemetry {
  const counter = (name: string, help: string, labelNames: string[] = []): Counter =>
    new Counter({ name: `vigie_alert_${name}`, help, labelNames, registers: [metrics] });
  const raised = counter('raised_total', 'Alerts raised, by the change that called for them', ['change']);
  const corrected = counter('corrected_total', 'Corrections sent after a verdict or its change');
  const delivered = counter('delivered_total', 'Webhooks delivered');
  const failed = counter('delivery_failures_total', 'Attempts that failed', ['final']);
  const seconds = new Histogram({
    name: 'vigie_alert_delivery_seconds',
    help: 'Time a receiver took to accept a webhook',
    buckets: [0.1, 0.5, 1, 5, 15],
    registers: [metrics],
  });
  return {
    raised(alert, change) {
      raised.inc({ change });
      log.info({ alert: alert.id, claim: alert.claim, score: alert.score, change }, 'alert raised');
    },
    corrected(alert) {
      corrected.inc();
      log.info({ alert: alert.id, claim: alert.claim, verdict: alert.verdict?.verdict ?? null }, 'correction raised');
    },
    delivered(delivery, took) {
      delivered.inc();
      seconds.observe(took);
      log.info({ delivery: delivery.id, subscription: delivery.subscription }, 'webhook delivered');
    },
    deliveryFailed(delivery, reason, retryAt) {
      failed.inc({ final: retryAt === null ? 'true' : 'false' });
      log.warn({ delivery: delivery.id, subscription: delivery.subscription, reason, retryAt }, 'webhook failed');
    },
    webhookGone(subscription) {
      log.warn({ subscription }, 'the receiver is gone: its webhook is switched off');
    },
    outboxFailed(error) {
      log.warn({ err: error }, 'the outbox could not be read; trying again');
    },
  };
}
