import { z } from 'zod';
import { Stage } from './assessment.ts';
import { StoryId, UserId } from './ids.ts';
import { HttpUrl, Instant, Language, SafeText } from './values.ts';

/** What a journalist asks to be told: every condition given must hold; an empty list asks for nothing. */
export const SubscriptionRule = z.object({
  languages: z.array(Language).max(20),
  /** Any of these words or quoted phrases, accents and case aside. */
  words: z.array(z.string().min(1).max(100)).max(50),
  stories: z.array(StoryId).max(50),
  minScore: z.number().min(0).max(100),
  minStage: Stage.exclude(['dormant', 'cooling']),
});
export type SubscriptionRule = z.infer<typeof SubscriptionRule>;

const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as 22:00');

const TimeZone = z.string().max(60).refine(isTimeZone, 'a time zone such as Europe/Paris');

/** Hours of every day in which the webhook waits; feeds and the live page never do. `from` may be later than `to`: over midnight. */
export const QuietHours = z
  .object({
    from: TimeOfDay,
    to: TimeOfDay,
    timeZone: TimeZone,
  })
  .refine(({ from, to }) => from !== to, 'from and to must differ');
export type QuietHours = z.infer<typeof QuietHours>;

/** One message an hour, or a day at a time of day, in place of one message an alert. Corrections are never held back for it. */
export const Digest = z.discriminatedUnion('every', [
  z.object({ every: z.literal('hour') }),
  z.object({
    every: z.literal('day'),
    at: TimeOfDay,
    timeZone: TimeZone,
  }),
]);
export type Digest = z.infer<typeof Digest>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A standing wish to be told, with its ways out. Its feeds and its live page always exist; a webhook is optional. */
export const Subscription = z.object({
  id: z.string().min(1),
  owner: UserId,
  name: SafeText.min(1).max(120),
  rule: SubscriptionRule,
  webhook: z.object({ url: HttpUrl }).nullable(),
  /** Absent or null: told at any hour. */
  quiet: QuietHours.nullable().optional(),
  /** Absent or null: the webhook is told of each alert by itself, at once. */
  digest: Digest.nullable().optional(),
  paused: z.boolean(),
  createdAt: Instant,
});
export type Subscription = z.infer<typeof Subscription>;
