import type { ReviewAct } from '@vigie/contracts/review';
import type { Log } from '@vigie/runtime/log';
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** What the console counts and logs, one function per fact, so that the two cannot drift. */
export interface Telemetry {
  answered(request: {
    id: string;
    method: string;
    route: string;
    status: number;
    ms: number;
    user: string | null;
  }): void;
  failed(request: { id: string; route: string }, error: unknown): void;
  signedIn(user: string): void;
  signInRefused(): void;
  reviewed(claim: string, act: ReviewAct['kind']): void;
  reviewsPublished(count: number): void;
  reviewsWaiting(error: unknown): void;
  projected(topic: string, count: number): void;
  exported(rows: number, bytes: number, ms: number): void;
  looking(count: number): void;
  /** How far another model's vectors have come. */
  reembedding(from: string, to: string, progress: { readonly done: number; readonly of: number }): void;
  meaningsWait(error: unknown): void;
}

/** Opens the counters. */
export function openTelemetry(log: Log, metrics: Registry): Telemetry {
  const registers = [metrics];
  const requests = new Histogram({
    name: 'vigie_console_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers,
  });
  const counter = <L extends string>(name: string, help: string, labelNames: L[] = []) =>
    new Counter({ name: `vigie_console_${name}`, help, labelNames, registers });
  const signIns = counter('sign_ins_total', 'Sign-ins by outcome', ['outcome']);
  const reviews = counter('reviews_total', 'Acts of people on claims', ['act']);
  const published = counter('reviews_published_total', 'Reviews brought to the log');
  const projected = counter('projected_total', 'Messages taken into the read models', ['topic']);
  const exported = counter('exported_rows_total', 'Rows sent in exports');
  const reembedded = new Gauge({
    name: 'vigie_console_embedded_ratio',
    help: 'Share of the texts of history that have a vector of the model that runs; below 1 while a new one re-embeds them',
    registers,
  });
  const sockets = new Gauge({ name: 'vigie_console_live_connections', help: 'Browsers connected', registers });

  return {
    answered({ id, method, route, status, ms, user }) {
      requests.observe({ method, route, status }, ms / 1000);
      log.debug({ request: id, method, route, status, ms, user }, 'answered');
    },
    failed: (request, error) => log.error({ request: request.id, route: request.route, err: error }, 'request failed'),
    signedIn(user) {
      signIns.inc({ outcome: 'done' });
      log.info({ user }, 'signed in');
    },
    signInRefused() {
      signIns.inc({ outcome: 'refused' });
      log.info({}, 'sign-in refused');
    },
    reviewed(claim, act) {
      reviews.inc({ act });
      log.info({ claim, act }, 'review appended');
    },
    reviewsPublished: (count) => published.inc(count),
    reviewsWaiting: (error) => log.warn({ err: error }, 'reviews wait to be published; trying again'),
    projected: (topic, count) => projected.inc({ topic }, count),
    exported(rows, bytes, ms) {
      exported.inc(rows);
      log.info({ rows, bytes, ms }, 'exported');
    },
    looking: (count) => sockets.set(count),
    reembedding(from, to, { done, of }) {
      reembedded.set(of === 0 ? 1 : done / of);
      log.info(
        { from, to, done, of },
        from === to ? 'searches ask the new model' : 're-embedding history for a new model',
      );
    },
    meaningsWait: (error) => log.warn({ err: error }, 'some texts wait for their meaning'),
  };
}
