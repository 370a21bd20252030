/** Where times lie across the figure, 0 to 1: the past takes most of it, the forecast the rest, whatever it reaches to. */
export interface CurveScale {
  readonly place: (at: number) => number;
  readonly ticks: readonly number[];
}

/** How much of the width belongs to what has happened, where there is a forecast. */
const PAST_SHARE = 0.8;
const MINUTE_MS = 60_000;
const STEPS_MINUTES = [5, 10, 15, 30, 60, 120, 180, 360, 720, 1_440];

/** Scales `start … now … end` onto the figure, and chooses at most `room` round times of the past to name. */
export function curveScale(start: number, now: number, end: number, room: number): CurveScale {
  const share = end > now ? PAST_SHARE : 1;
  const past = Math.max(1, now - start);
  const place = (at: number) =>
    at <= now ? ((at - start) / past) * share : share + ((at - now) / (end - now)) * (1 - share);
  const step = (STEPS_MINUTES.find((minutes) => past / (minutes * MINUTE_MS) < room) ?? 1_440) * MINUTE_MS;
  const ticks: number[] = [];
  for (let at = Math.ceil(start / step) * step; at <= now; at += step) ticks.push(at);
  return { place, ticks };
}
