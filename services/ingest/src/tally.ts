import type { Gap } from '@vigie/contracts/gap';
import type { IngestTelemetry } from './ingest.ts';

/** What a source has done since this process started, for whoever shows it. */
export interface SourceTally {
  readonly name: string;
  readonly posts: number;
  readonly refused: ReadonlyArray<{ readonly reason: string; readonly count: number }>;
  /** Why it is not seen now, while a gap lasts. */
  readonly gap: Gap['because'] | null;
}

/** Counts what passes on its way to the telemetry: refusals by reason, and the gap that lasts. */
export interface Tally extends IngestTelemetry {
  sources(): readonly SourceTally[];
}

/** Reasons are few; should a source find ever new ones, these are kept and the rest counted together. */
const MOST_REASONS = 50;

export function openTally(telemetry: IngestTelemetry): Tally {
  const bySource = new Map<string, { posts: number; refused: Map<string, number>; gap: Gap['because'] | null }>();
  const of = (source: string) => {
    const known = bySource.get(source) ?? { posts: 0, refused: new Map<string, number>(), gap: null };
    bySource.set(source, known);
    return known;
  };
  return {
    accepted(source, count) {
      of(source).posts += count;
      telemetry.accepted(source, count);
    },
    duplicate: (source) => telemetry.duplicate(source),
    refused(source, problem, where) {
      const { refused } = of(source);
      const named =
        problem.field === null ? `expected ${problem.expected}` : `${problem.field}: expected ${problem.expected}`;
      const reason = refused.has(named) || refused.size < MOST_REASONS ? named : 'other reasons';
      refused.set(reason, (refused.get(reason) ?? 0) + 1);
      telemetry.refused(source, problem, where);
    },
    gapOpened(gap) {
      of(gap.source).gap = gap.to === null ? gap.because : null;
      telemetry.gapOpened(gap);
    },
    sources: () =>
      [...bySource].map(([name, { posts, refused, gap }]) => ({
        name,
        posts,
        refused: [...refused].map(([reason, count]) => ({ reason, count })),
        gap,
      })),
  };
}
