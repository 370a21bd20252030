import { z } from 'zod';
import { Alert } from '../alert.ts';
import { Digest, QuietHours, Subscription, SubscriptionRule } from '../subscription.ts';
import { HttpUrl, Instant } from '../values.ts';

/** Where a webhook goes. A name and a password in it would be kept and shown: messages are signed, they need none. */
const WebhookUrl = HttpUrl.refine((url) => !/^https?:[\\/]*[^\\/?#]*@/i.test(url), {
  error: 'an address without a user name or a password: every message is signed instead',
});

/** `POST /api/subscriptions`; `PATCH` takes any part of it and `paused`. */
export const SubscriptionDraft = z.object({
  name: z.string().min(1).max(120),
  rule: SubscriptionRule,
  webhook: z.object({ url: WebhookUrl }).nullable(),
  quiet: QuietHours.nullable().optional(),
  digest: Digest.nullable().optional(),
});
export type SubscriptionDraft = z.infer<typeof SubscriptionDraft>;

/** `PATCH /api/subscriptions/:id` */
export const SubscriptionChange = SubscriptionDraft.partial().extend({ paused: z.boolean().optional() });

/** A subscription with its ways out and how it has gone so far. */
export const SubscriptionView = Subscription.extend({
  /** Addresses that need no login: whoever holds them reads the feed. */
  feeds: z.object({ atom: z.url(), json: z.url() }),
  alerts: z.int(),
  lastAlertAt: Instant.nullable(),
  failing: z.boolean(),
});
export type SubscriptionView = z.infer<typeof SubscriptionView>;

/** The answer to a creation or a rotation: the webhook's secret is shown this once. */
export const SubscriptionSecret = z.object({ subscription: SubscriptionView, secret: z.string().nullable() });
export type SubscriptionSecret = z.infer<typeof SubscriptionSecret>;

/** `POST /api/subscriptions/preview`: what this rule would have sent over the last seven days. */
export const SubscriptionPreview = z.object({
  times: z.int(),
  claims: z.array(z.object({ id: z.string(), sentence: z.string(), score: z.number(), at: Instant })),
});
export type SubscriptionPreview = z.infer<typeof SubscriptionPreview>;

/** One attempt, or series of attempts, to bring one alert, or a digest of several, to one webhook. */
export const DeliveryView = z.object({
  id: z.string(),
  /** A digest's first. */
  alert: Alert,
  /** How many alerts a digest carries; absent where the alert goes by itself. */
  carries: z.int().positive().optional(),
  /** Waits for the digest that is due at `nextAttemptAt`. */
  held: z.boolean().optional(),
  channel: z.enum(['webhook']),
  state: z.enum(['pending', 'delivered', 'failed']),
  attempts: z.int(),
  lastAttemptAt: Instant.nullable(),
  nextAttemptAt: Instant.nullable(),
  responseStatus: z.int().nullable(),
  error: z.string().nullable(),
});
export type DeliveryView = z.infer<typeof DeliveryView>;
