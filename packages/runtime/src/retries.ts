/** How often, and after how long, a run whose handler threw is given to it again. */
export interface RetryPolicy {
  readonly attempts: number;
  /** Doubled after every attempt. */
  readonly firstDelayMs: number;
  readonly maxDelayMs: number;
}

/** About eight seconds in all: longer than a database's restart, shorter than a person's patience. */
export const DEFAULT_RETRY: RetryPolicy = { attempts: 5, firstDelayMs: 500, maxDelayMs: 10_000 };

/** The wait before the attempt that follows the `failed`-th failure; undefined when there is none left. */
export function retryDelayMs(policy: RetryPolicy, failed: number): number | undefined {
  if (failed >= policy.attempts) return undefined;
  return Math.min(policy.firstDelayMs * 2 ** (failed - 1), policy.maxDelayMs);
}
