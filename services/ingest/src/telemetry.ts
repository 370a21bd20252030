import type { Log } from '@vigie/runtime/log';
import { Counter, type Registry } from 'prom-client';
import type { IngestTelemetry } from './ingest.ts';

/** What ingest counts and logs, one function a fact, so that the two cannot drift. */
export function openTelemetry(log: Log, metrics: Registry): IngestTelemetry {
  const counter = (name: string, help: string, labelNames: string[] = ['source']): Counter =>
    new Counter({ name: `vigie_ingest_${name}`, help, labelNames, registers: [metrics] });
  const accepted = counter('posts_total', 'Posts published to posts.v1');
  const duplicates = counter('duplicates_total', 'Posts that came again and were dropped');
  const refused = counter('refused_total', 'Rows that were refused, by field', ['source', 'field']);
  const gaps = counter('gaps_total', 'Gaps told', ['source', 'because']);
  return {
    accepted: (source, count) => accepted.inc({ source }, count),
    duplicate: (source) => duplicates.inc({ source }),
    refused(source, problem, where) {
      refused.inc({ source, field: problem.field?.split('.')[0] ?? 'row' });
      log.warn({ source, where, field: problem.field, expected: problem.expected }, 'row refused');
    },
    gapOpened(gap) {
      gaps.inc({ source: gap.source, because: gap.because });
      log.warn({ source: gap.source, from: gap.from, to: gap.to, because: gap.because }, `gap: ${gap.detail}`);
    },
  };
}
