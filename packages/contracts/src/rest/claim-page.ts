import { z } from 'zod';
import { Forecast } from '../assessment.ts';
import { Claim, Sibling, TimelineBin } from '../claim.ts';
import { ClaimId, PostId, UserId } from '../ids.ts';
import { EvidenceLink, Review, Verdict } from '../review.ts';
import { Instant, Language } from '../values.ts';
import { ClaimRow, SignalView } from './claims.ts';
import { EvidenceView } from './evidence.ts';
import { JournalEntry } from './journal.ts';

/** A claim at the other end of a return. */
export const EarlierClaim = z.object({
  claim: ClaimId,
  sentence: z.string(),
  firstPostAt: Instant,
  lastPostAt: Instant,
  authors: z.int(),
  likeness: z.number(),
  verdict: Verdict.nullable(),
});
export type EarlierClaim = z.infer<typeof EarlierClaim>;

/** `GET /api/claims/:id`: the claim page. */
export const ClaimPage = z.object({
  claim: ClaimRow,
  heads: Claim.shape.assessment.shape.heads,
  /** How many more authors within the hour the head `spreading` is the chance of. */
  spreadingAuthors: z.int().optional(),
  signals: z.array(SignalView),
  forecasts: z.array(Forecast),
  doublingMinutes: Claim.shape.assessment.shape.doublingMinutes,
  counterfactual: z.object({ because: z.string(), score: z.number() }).nullable(),
  stances: Claim.shape.stances,
  timeline: z.array(TimelineBin),
  /** The claim itself first, then its siblings: what differs, how many, since when. */
  siblings: z.array(
    Sibling.extend({ sentence: z.string(), posts: z.int(), authors: z.int(), firstPostAt: Instant, score: z.number() }),
  ),
  /** The versions of a story that differ in one thing, as a tree: who came out of whom, what changed, when, by which post. */
  lineage: z.array(
    z.object({
      id: ClaimId,
      parent: ClaimId.nullable(),
      depth: z.int().nonnegative(),
      differs: Sibling.shape.differs.nullable(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      sentence: z.string(),
      posts: z.int(),
      authors: z.int(),
      firstPostAt: Instant,
      firstPost: PostId.nullable(),
      score: z.number(),
      verdict: Verdict.nullable(),
    }),
  ),
  /** The earlier claim that this one brings back, with the verdict that stands on it: a suggestion. */
  returnOf: EarlierClaim.nullable(),
  /** The later claims that brought this one back, newest first. */
  returnedAs: z.array(EarlierClaim.omit({ verdict: true })),
  /** Why the claim counts as spam; null where it does not. */
  spam: z.string().nullable(),
  storyClaims: z.int(),
  places: z.array(z.string()),
  languages: z.array(Language),
  evidence: z.array(EvidenceView),
  reviews: z.array(Review),
  journal: z.array(JournalEntry),
  checklist: z.array(z.object({ id: z.string(), text: z.string(), done: z.boolean() })),
  draft: z.string().nullable(),
  /** The verdict that waits for a second person, and whether it is the reader's own. */
  proposal: z
    .object({
      review: z.string(),
      by: z.object({ id: UserId, name: z.string() }),
      at: Instant,
      verdict: Verdict,
      note: z.string().nullable(),
      evidence: z.array(EvidenceLink),
      mine: z.boolean(),
    })
    .nullable(),
  /** Whether a verdict on this claim needs a second person, and why or why not, in a sentence. */
  fourEyes: z.object({ needed: z.boolean(), because: z.string() }),
  mergedInto: ClaimId.nullable(),
  viewers: z.array(z.string()),
});
export type ClaimPage = z.infer<typeof ClaimPage>;

/** `PUT /api/claims/:id/checklist/:step` */
export const StepChange = z.object({ done: z.boolean() });
export type StepChange = z.infer<typeof StepChange>;
