import type { Alert } from '@vigie/contracts/alert';
import type { Digest, Subscription } from '@vigie/contracts/subscription';
import { notBefore } from './quiet-hours.ts';
import { clockOf, minuteAfter } from './wall-clock.ts';

/*
 * How an alert leaves by webhook, and when: by itself at once, or held for the subscription's digest. A correction is never held for a
 * digest, and neither is a test; quiet hours hold all of them. Cost: at most two days of minutes, for a digest a day.
 */

/** How an alert leaves, and the earliest time of it. */
export interface WayOut {
  readonly held: boolean;
  readonly notBefore: number;
}

/** Decides how an alert kept at `now` (wall time) leaves. The same minute and subscription give the same answer. */
export function wayOut(
  { digest, quiet }: Pick<Subscription, 'digest' | 'quiet'>,
  kind: Alert['kind'],
  now: number,
): WayOut {
  const held = digest !== undefined && digest !== null && kind === 'alert';
  return { held, notBefore: notBefore(quiet, held ? nextDigest(digest, now) : now) };
}

/** The digest that comes next after `now`: at the full hour, or at its time of day on the subscriber's own clock. */
export function nextDigest(digest: Digest, now: number): number {
  const hour = (Math.floor(now / HOUR_MS) + 1) * HOUR_MS;
  if (digest.every === 'hour') return hour;
  const timeAt = clockOf(digest.timeZone);
  for (let n = 1; n <= MOST_MINUTES; n++) {
    const at = minuteAfter(now, n);
    if (timeAt(at) === digest.at) return at;
  }
  return hour;
}

const HOUR_MS = 60 * 60_000;
/** Where clocks go forward over it, a time of day comes only on the next day. */
const MOST_MINUTES = 2 * 24 * 60;
