const MINUTE_MS = 60_000;

/** The time of day, such as 22:00, on the clocks of a time zone. Cost: making one, some hundred readings of it. */
export function clockOf(timeZone: string): (at: number) => string {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return (at) => clock.format(at);
}

/** The full minute that comes `n` minutes after the one that `now` lies in. */
export function minuteAfter(now: number, n: number): number {
  return (Math.floor(now / MINUTE_MS) + n) * MINUTE_MS;
}
