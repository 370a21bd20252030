/** When a failed delivery is tried again; null when it is given up. Standard Webhooks' schedule, about three days in all. */
export function nextAttemptDelayMs(attemptsMade: number, jitter: number, leastMs = 0): number | null {
  const delay = DELAYS_MS[attemptsMade];
  if (delay === undefined) return null;
  // Up to a fifth later, so that what failed together does not come back together.
  return Math.max(leastMs, Math.round(delay * (1 + 0.2 * jitter)));
}

/** How long a throttling receiver is left alone, at least. */
export const THROTTLE_MS = 60_000;
/** Nobody may hold a delivery back for longer than this. */
const MOST_RETRY_AFTER_MS = 24 * 3_600_000;

/** What a `Retry-After` header asks for, in milliseconds; null where it asks for nothing readable. */
export function retryAfterMs(header: string | undefined, now: number): number | null {
  if (header === undefined) return null;
  const ms = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isFinite(ms) && ms > 0 ? Math.min(ms, MOST_RETRY_AFTER_MS) : null;
}

const S = 1_000;
const M = 60 * S;
const H = 60 * M;
/** The delay before attempt n + 1; the first is immediate. */
const DELAYS_MS: readonly number[] = [0, 5 * S, 5 * M, 30 * M, 2 * H, 5 * H, 10 * H, 14 * H, 20 * H, 24 * H];
