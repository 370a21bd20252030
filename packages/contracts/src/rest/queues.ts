import { z } from 'zod';
import { UserId } from '../ids.ts';
import { SafeText } from '../values.ts';
import { ClaimsQuery } from './claims.ts';

/** What a named queue asks of `GET /api/claims`. */
export const QueueFilters = ClaimsQuery.pick({
  view: true,
  sort: true,
  languages: true,
  stage: true,
  minScore: true,
  q: true,
});
export type QueueFilters = z.infer<typeof QueueFilters>;

/** `POST /api/queues` */
export const QueueDraft = z.object({
  name: SafeText.trim().min(1).max(60),
  /** True: the whole team sees it; only its owner and operators change it. */
  shared: z.boolean(),
  filters: QueueFilters,
});
export type QueueDraft = z.infer<typeof QueueDraft>;

/** `PATCH /api/queues/:id`; `deleted: false` brings a deleted one back. */
export const QueueChange = QueueDraft.partial().extend({ deleted: z.boolean().optional() });
export type QueueChange = z.infer<typeof QueueChange>;

/** A filter of the queue that somebody named, with how many claims it holds now. */
export const NamedQueue = z.object({
  id: z.string(),
  name: z.string(),
  shared: z.boolean(),
  owner: z.object({ id: UserId, name: z.string() }),
  filters: QueueFilters,
  count: z.int(),
});
export type NamedQueue = z.infer<typeof NamedQueue>;
