import type { Alert } from '@vigie/contracts/alert';
import type { Claim } from '@vigie/contracts/claim';
import type { ClaimId } from '@vigie/contracts/ids';
import type { Review } from '@vigie/contracts/review';
import type { Subscription } from '@vigie/contracts/subscription';

/** What the alert service reads and keeps: its memory, in its own words. */
export interface Telling {
  /** Subscriptions that are neither paused nor deleted. */
  active(): Promise<readonly Subscription[]>;
  subscription(id: string): Promise<Subscription | undefined>;
  /** What a subscription was sent about a claim's story, or about what was merged into the claim, oldest first. */
  toldAbout(subscription: string, claim: Pick<Claim, 'id' | 'story'>): Promise<readonly Alert[]>;
  /** Every alert and correction about a claim and what was merged into it, oldest first. */
  alertsAbout(claim: ClaimId): Promise<readonly Alert[]>;
  /** Notes where these claims are now: merged into another, or themselves. */
  follow(claims: readonly Pick<Claim, 'id' | 'mergedInto'>[]): Promise<void>;
  /** The claim that this one is part of by now. */
  leadsTo(claim: ClaimId): Promise<ClaimId>;
  /** A claim as it is now, where it is known. */
  claim(id: ClaimId): Promise<Claim | undefined>;
  reviewsOf(claim: ClaimId): Promise<readonly Review[]>;
  /** Keeps alerts and, for those that leave by webhook, their deliveries: all or nothing, twice is once. */
  keep(alerts: readonly KeptAlert[]): Promise<void>;
}

/** An alert with the address it leaves for, if any. */
export interface KeptAlert {
  readonly alert: Alert;
  readonly url: string | null;
}

/** A delivery whose time has come. */
export interface DueDelivery {
  readonly id: string;
  readonly alert: Alert;
  /** What a digest carries, in the order in which it was raised; null where the alert goes by itself. */
  readonly digest: readonly Alert[] | null;
  readonly subscription: string;
  readonly url: string;
  /** Attempts made so far. */
  readonly attempts: number;
}

/** The outbox: what is still to be delivered. */
export interface Outbox {
  /** Leased to the caller for two minutes: nobody else gets them meanwhile. What waits for a digest that is due is gathered first. */
  due(now: string, limit: number): Promise<readonly DueDelivery[]>;
  /** One secret, or the new and the old one while they are being rotated. */
  secretsOf(subscription: string): Promise<readonly string[]>;
  succeeded(id: string, result: { readonly at: string; readonly status: number }): Promise<void>;
  failed(id: string, result: FailedAttempt): Promise<void>;
  /** The receiver says that it is gone for good: nothing more is sent there. */
  disableWebhook(subscription: string, at: string): Promise<void>;
}

/** An attempt that failed; `nextAttemptAt` is null when it was the last. */
export interface FailedAttempt {
  readonly at: string;
  readonly status: number | null;
  readonly error: string;
  readonly nextAttemptAt: string | null;
}
