const HOUR_MS = 3_600_000;

/** The time that bars cover, from the first one's beginning to the last one's end; a bar is as wide as the closest two lie apart. */
export function spanOf(starts: readonly number[]): {
  readonly from: number;
  readonly to: number;
  readonly widthMs: number;
} {
  const sorted = starts.toSorted((a, b) => a - b);
  const steps = sorted.slice(1).map((start, place) => start - (sorted[place] ?? start));
  const widthMs = Math.min(...steps.filter((step) => step > 0), Infinity);
  const width = Number.isFinite(widthMs) ? widthMs : HOUR_MS;
  const from = sorted[0] ?? 0;
  return { from, to: (sorted.at(-1) ?? from) + width, widthMs: width };
}
