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

/** A standing wish to be told, with its ways out. Its feeds and its live page always exist; a webhook is optional. */
export const Subscription = z.object({
  id: z.string().min(1),
  owner: UserId,
  name: SafeText.min(1).max(120),
  rule: SubscriptionRule,
  webhook: z.object({ url: HttpUrl }).nullable(),
  paused: z.boolean(),
  createdAt: Instant,
});
export type Subscription = z.infer<typeof Subscription>;
