import { spanOf } from './span-of.ts';

/** One bar: where it begins, and how many claims. */
export interface Bar {
  readonly at: string;
  readonly claims: number;
}

/** Two series in bars of one width, the wider of the two: each server answer chooses the width that suits itself. */
export function alignBars(first: readonly Bar[], second: readonly Bar[]): readonly [readonly Bar[], readonly Bar[]] {
  const widths = [first, second].map((bars) =>
    bars.length < 2 ? 0 : spanOf(bars.map(({ at }) => Date.parse(at))).widthMs,
  );
  const width = Math.max(...widths);
  if (width === 0) return [first, second];
  return [regroup(first, width), regroup(second, width)];
}

function regroup(bars: readonly Bar[], widthMs: number): readonly Bar[] {
  const sums = new Map<number, number>();
  for (const { at, claims } of bars) {
    const start = Math.floor(Date.parse(at) / widthMs) * widthMs;
    sums.set(start, (sums.get(start) ?? 0) + claims);
  }
  return [...sums].map(([start, claims]) => ({ at: new Date(start).toISOString(), claims }));
}
