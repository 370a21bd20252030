import type { Gap } from '@vigie/contracts/gap';
import type { SourceName } from '@vigie/contracts/ids';
import type { Tally } from '@vigie/contracts/tally';
import type { IngestTelemetry } from './ingest.ts';

/** Counts what passes on its way to the telemetry: refusals by reason, and the gap that lasts. */
export interface Tallies extends IngestTelemetry {
  /** A replay has come to its end. */
  finished(source: SourceName): void;
  /** What each source stands at. */
  now(at: string): readonly Tally[];
}

/** Reasons are few; should a source find ever new ones, these are kept and the rest counted together. */
const MOST_REASONS = 50;
const LONGEST_REASON = 500;

/** Opens the tallies of an ingest that started at `since`; `sources` are told even while nothing came of them. */
export function openTallies(telemetry: IngestTelemetry, since: string, sources: readonly SourceName[]): Tallies {
  const bySource = new Map<
    SourceName,
    { refused: Map<string, number>; gap: Gap['because'] | null; finished: boolean }
  >();
  const of = (source: SourceName) => {
    const known = bySource.get(source) ?? { refused: new Map<string, number>(), gap: null, finished: false };
    bySource.set(source, known);
    return known;
  };
  sources.forEach(of);
  return {
    accepted(source, count) {
      of(source);
      telemetry.accepted(source, count);
    },
    duplicate: (source) => telemetry.duplicate(source),
    refused(source, problem, where) {
      const { refused } = of(source);
      const named =
        problem.field === null ? `expected ${problem.expected}` : `${problem.field}: expected ${problem.expected}`;
      const short = named.slice(0, LONGEST_REASON);
      const reason = refused.has(short) || refused.size < MOST_REASONS ? short : 'other reasons';
      refused.set(reason, (refused.get(reason) ?? 0) + 1);
      telemetry.refused(source, problem, where);
    },
    gapOpened(gap) {
      of(gap.source).gap = gap.to === null ? gap.because : null;
      telemetry.gapOpened(gap);
    },
    finished: (source) => void (of(source).finished = true),
    now: (at) =>
      [...bySource].map(([source, { refused, gap, finished }]) => ({
        source,
        since,
        refused: [...refused].map(([reason, count]) => ({ reason, count })),
        gap,
        finished,
        at,
      })),
  };
}
