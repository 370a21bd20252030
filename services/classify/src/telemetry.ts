import type { Claim } from '@vigie/contracts/claim';
import type { Membership } from '@vigie/contracts/membership';
import type { Log } from '@vigie/runtime/log';
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** What the clusterer counts and logs, one function a fact. */
export interface ClusterTelemetry {
  clustered(memberships: readonly Membership[], claims: readonly Claim[]): void;
  live(size: { readonly claims: number; readonly posts: number; readonly stories: number }): void;
  restored(nextOffset: string, claims: number, seconds: number): void;
  startedEmpty(): void;
  snapshotRefused(file: string, reason: string): void;
  snapshotTaken(nextOffset: string, bytes: number, seconds: number): void;
}

/** Opens the counters. */
export function openClusterTelemetry(log: Log, metrics: Registry): ClusterTelemetry {
  const registers = [metrics];
  const memberships = new Counter({
    name: 'vigie_classify_memberships_total',
    help: 'Posts that joined and left claims, claims merged and split',
    labelNames: ['kind'],
    registers,
  });
  const snapshots = new Counter({ name: 'vigie_classify_claims_total', help: 'Claim snapshots published', registers });
  const flags = new Counter({ name: 'vigie_classify_flags_total', help: 'Claims flagged', registers });
  const live = new Gauge({
    name: 'vigie_classify_live',
    help: 'What the engine holds: claims, posts, stories',
    labelNames: ['what'],
    registers,
  });
  const seconds = new Histogram({
    name: 'vigie_classify_snapshot_seconds',
    help: 'Time to write the engine down',
    buckets: [0.1, 0.5, 1, 2, 5, 10],
    registers,
  });
  return {
    clustered(changes, claims) {
      for (const change of changes) memberships.inc({ kind: change.kind });
      snapshots.inc(claims.length);
      for (const claim of claims) {
        // A revision is the second of event time at whose end it was made: the flag's own, only once.
        if (claim.flag === null || Date.parse(claim.flag.at) !== (claim.revision + 1) * 1000) continue;
        flags.inc();
        log.info({ claim: claim.id, score: claim.flag.score, authors: claim.flag.authors }, 'claim flagged');
      }
    },
    live(size) {
      for (const [what, count] of Object.entries(size)) live.set({ what }, count);
    },
    restored(nextOffset, claims, took) {
      log.info({ nextOffset, claims, seconds: took }, 'claims restored');
    },
    startedEmpty() {
      log.info({}, 'no snapshot: reading the log from its beginning');
    },
    snapshotRefused(file, reason) {
      log.warn({ file, reason }, 'snapshot refused');
    },
    snapshotTaken(nextOffset, bytes, took) {
      seconds.observe(took);
      log.debug({ nextOffset, bytes, seconds: took }, 'snapshot taken');
    },
  };
}
