import type { QuietHours } from '@vigie/contracts/subscription';

/**
 * When a delivery may go out: now, or at the end of the quiet hours that now lies in. Read minute by minute on the subscriber's
 * own clock, so that a night in which clocks change ends when theirs says so. Cost: at most a day of minutes, for an alert at night.
 */
export function notBefore(quiet: QuietHours | null | undefined, now: number): number {
  if (quiet === null || quiet === undefined) return now;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: quiet.timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  if (!isQuiet(quiet, clock.format(now))) return now;
  for (let minute = Math.floor(now / MINUTE_MS) + 1; ; minute++) {
    const at = minute * MINUTE_MS;
    if (!isQuiet(quiet, clock.format(at))) return at;
  }
}

const MINUTE_MS = 60_000;

function isQuiet({ from, to }: QuietHours, time: string): boolean {
  return from < to ? time >= from && time < to : time >= from || time < to;
}
