import { z } from 'zod';
import { ClaimId, PostId, UserId } from './ids.ts';
import { HttpUrl, Instant, SafeText } from './values.ts';

/** What a person found out about a claim. */
export const Verdict = z.enum(['false', 'misleading', 'unproven', 'true']);
export type Verdict = z.infer<typeof Verdict>;

/** A published address that supports a verdict. */
export const EvidenceLink = z.object({ url: HttpUrl, title: z.string().max(300).optional() });
export type EvidenceLink = z.infer<typeof EvidenceLink>;

/** Where a verdict is quoted from: a published fact-check, with the rating in its publisher's own words. */
export const Quotation = z.object({
  publisher: z.string().min(1).max(300),
  publishedAt: Instant.nullable(),
  url: HttpUrl,
  rating: z.string().max(300).nullable(),
});
export type Quotation = z.infer<typeof Quotation>;

const reason = SafeText.min(1).max(2_000);

/** What a person did about a claim. */
export const ReviewAct = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('verdict'),
    verdict: Verdict,
    note: SafeText.max(5_000).optional(),
    evidence: z.array(EvidenceLink).max(20),
    /** Set where a second person published what the first had proposed. */
    proposed: z.object({ review: z.string().min(1), by: z.object({ id: UserId, name: z.string() }) }).optional(),
  }),
  /** A verdict that waits for a second person: it settles nothing and corrects nobody until it is published. */
  z.object({
    kind: z.literal('propose'),
    verdict: Verdict,
    note: SafeText.max(5_000).optional(),
    evidence: z.array(EvidenceLink).max(20),
  }),
  /** A second person gives a proposed verdict back to its author. */
  z.object({ kind: z.literal('return'), proposal: z.string().min(1), reason }),
  z.object({ kind: z.literal('dismiss'), reason }),
  z.object({ kind: z.literal('hold'), until: Instant, reason }),
  z.object({ kind: z.literal('escalate'), to: UserId, reason }),
  z.object({ kind: z.literal('note'), text: reason }),
  z.object({ kind: z.literal('draft'), text: SafeText.max(5_000) }),
  z.object({ kind: z.literal('merge'), into: ClaimId, reason }),
  z.object({ kind: z.literal('split'), posts: z.array(PostId).min(1).max(1_000), reason }),
  z.object({ kind: z.literal('mute'), reason }),
  z.object({ kind: z.literal('unmute'), reason }),
  /** Says whether an earlier fact-check is about this claim. Only a confirmed link passes its verdict on. */
  z.object({
    kind: z.literal('link'),
    evidence: z.string().min(1),
    confirmed: z.boolean(),
    /** What the fact-check found. A person may say it where its rating is in words that no rule reads. */
    verdict: Verdict.optional(),
    /** Filled by the console from the fact-check that it holds; what a browser sends here is not believed. */
    quoted: Quotation.optional(),
  }),
  /** Takes back an earlier review of the same claim; both stay in the journal. */
  z.object({ kind: z.literal('undo'), review: z.string().min(1) }),
]);
export type ReviewAct = z.infer<typeof ReviewAct>;

/** One act of one person on one claim; append-only. A claim's status is derived from these. */
export const Review = z.object({
  id: z.string().min(1),
  claim: ClaimId,
  by: z.object({ id: UserId, name: z.string() }),
  at: Instant,
  act: ReviewAct,
});
export type Review = z.infer<typeof Review>;

/** Where a claim stands with people: derived from its reviews, never stored by hand. */
export const Status = z.enum(['open', 'held', 'escalated', 'dismissed', 'muted', 'proposed', 'settled']);
export type Status = z.infer<typeof Status>;
