import type { QuietHours } from '@vigie/contracts/subscription';
import { clockOf, minuteAfter } from './wall-clock.ts';

/**
 * When a delivery may go out: now, or at the end of the quiet hours that now lies in. Read minute by minute on the subscriber's
 * own clock, so that a night in which clocks change ends when theirs says so. Cost: at most a day of minutes, for an alert at night.
 */
export function notBefore(quiet: QuietHours | null | undefined, now: number): number {
  if (quiet === null || quiet === undefined) return now;
  const timeAt = clockOf(quiet.timeZone);
  if (!isQuiet(quiet, timeAt(now))) return now;
  for (let n = 1; ; n++) {
    const at = minuteAfter(now, n);
    if (!isQuiet(quiet, timeAt(at))) return at;
  }
}

function isQuiet({ from, to }: QuietHours, time: string): boolean {
  return from < to ? time >= from && time < to : time >= from || time < to;
}
