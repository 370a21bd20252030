import type { ClaimId } from './ids.ts';

/** What the console shows of the stream's health, a few times a minute. */
export interface LiveStatus {
  readonly postsPerSecond: number;
  /** Wall time from a post's acceptance to its claim being readable, in milliseconds: the median of the last minute. */
  readonly lagMs: number | null;
  /** Event time of the newest post that reached the console. */
  readonly eventTime: string | null;
  readonly drill: { readonly speed: number; readonly finished: boolean } | null;
  readonly openGaps: ReadonlyArray<{ readonly source: string; readonly from: string; readonly because: string }>;
  readonly flagged: number;
  readonly inProgress: number;
  readonly catchingUp: boolean;
  /** Posts wait, and the faster, coarser model reads them; absent where the annotator runs in another process. */
  readonly flood?: boolean;
}

/** What the server tells a browser: the socket carries what changed, HTTP carries what is. */
export interface ServerToClient {
  /** Claims whose snapshot, reviews or lock changed since the last message (at most two messages a second). */
  claims: (changed: { readonly ids: readonly ClaimId[]; readonly newlyFlagged: readonly ClaimId[] }) => void;
  status: (status: LiveStatus) => void;
  /** How many people look at a claim. */
  presence: (seen: { readonly claim: ClaimId; readonly viewers: readonly string[] }) => void;
  /** An alert was raised or corrected for one of this user's subscriptions. */
  alert: (alert: {
    readonly id: string;
    readonly subscription: string;
    readonly kind: 'alert' | 'correction' | 'test';
  }) => void;
}

/** What a browser tells the server. */
export interface ClientToServer {
  /** This page looks at a claim, or at none. */
  viewing: (claim: ClaimId | null) => void;
}
