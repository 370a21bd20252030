import type { Gap } from '@vigie/contracts/gap';

/** One gap's place on the axis: fractions of its length. */
export interface GapBar {
  readonly id: string;
  readonly because: Gap['because'];
  readonly start: number;
  readonly width: number;
}

/** Gaps by source on one time axis. */
export interface GapRows {
  readonly rows: ReadonlyArray<{ readonly source: string; readonly bars: readonly GapBar[] }>;
  readonly from: number;
  readonly to: number;
}

const HOUR_MS = 3_600_000;

/** Lays gaps out from an hour before the first of them to now; one that lasts ends now. */
export function layOut(gaps: readonly Gap[], now: number): GapRows {
  const ends = gaps.map((gap) => (gap.to === null ? now : Date.parse(gap.to)));
  const to = Math.max(now, ...ends);
  const from = Math.min(...gaps.map((gap) => Date.parse(gap.from)), to) - HOUR_MS;
  const sources = [...new Set(gaps.map(({ source }) => source))].sort();
  const rows = sources.map((source) => ({
    source,
    bars: gaps
      .filter((gap) => gap.source === source)
      .map((gap) => {
        const start = Date.parse(gap.from);
        const end = gap.to === null ? now : Date.parse(gap.to);
        return {
          id: gap.id,
          because: gap.because,
          start: (start - from) / (to - from),
          width: Math.max(0, end - start) / (to - from),
        };
      }),
  }));
  return { rows, from, to };
}
