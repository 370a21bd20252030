import { z } from 'zod';
import { Cue } from '../annotated-post.ts';
import { Forecast, Stage } from '../assessment.ts';
import { Claim, Flag, Sibling, Stance, TimelineBin } from '../claim.ts';
import { ClaimId, PostId, StoryId, UserId } from '../ids.ts';
import { EvidenceLink, Review, Status, Verdict } from '../review.ts';
import { Instant, Language } from '../values.ts';

/** A signal in the language asked for (`?lang=fr`, else Accept-Language, else English). */
export const SignalView = z.object({
  name: z.string(),
  value: z.number(),
  points: z.number(),
  because: z.string(),
  /** Up to three of the posts counted; the claim page asks for all. */
  posts: z.array(PostId),
  counted: z.int().nonnegative(),
});
export type SignalView = z.infer<typeof SignalView>;

/** Who holds a claim; the lock ends ten minutes after its last heartbeat. */
export const LockView = z.object({ by: z.object({ id: UserId, name: z.string() }), since: Instant, until: Instant });
export type LockView = z.infer<typeof LockView>;

/** One row of the queue. */
export const ClaimRow = z.object({
  id: ClaimId,
  story: StoryId,
  sentence: z.string(),
  language: Language,
  stage: Stage,
  score: z.number(),
  posts: z.int(),
  authors: z.int(),
  variants: z.int(),
  firstPostAt: Instant,
  lastPostAt: Instant,
  /** Largest points first. */
  signals: z.array(SignalView),
  /** New authors of the last two hours in 24 five-minute bins, oldest first. */
  sparkline: z.array(z.int()),
  flag: Flag.nullable(),
  status: Status,
  verdict: Verdict.nullable(),
  lock: LockView.nullable(),
  /** Set while a person put it on hold. */
  heldUntil: Instant.nullable(),
  escalatedTo: z.object({ id: UserId, name: z.string() }).nullable(),
  /** Whose verdict waits for a second person. */
  proposedBy: z.object({ id: UserId, name: z.string() }).nullable(),
  exercise: z.boolean(),
});
export type ClaimRow = z.infer<typeof ClaimRow>;

/** What `GET /api/claims` may be asked. */
export const ClaimsQuery = z.object({
  /** `queue`: flagged and waiting for a person; `below`: not flagged; `over-budget`: not flagged because the hour's flags were spent; `mine`: held by or escalated to me; `held`; `proposed`: a verdict waits for a second person; `settled`; `spam`: floods and templates; `all`. */
  view: z
    .enum(['queue', 'below', 'over-budget', 'mine', 'held', 'proposed', 'settled', 'spam', 'all'])
    .default('queue'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
  sort: z.enum(['priority', 'newest', 'oldest', 'velocity']).default('priority'),
  languages: z.string().max(100).optional(),
  stage: Stage.optional(),
  minScore: z.coerce.number().min(0).max(100).optional(),
  q: z.string().max(500).optional(),
  lang: z.enum(['en', 'fr']).optional(),
});
export type ClaimsQuery = z.infer<typeof ClaimsQuery>;

/** `GET /api/claims`, in the queue's order. */
export const ClaimsPage = z.object({
  claims: z.array(ClaimRow),
  /** Pass it as `cursor` for the next page; null at the end. */
  cursor: z.string().nullable(),
  counts: z.object({
    queue: z.int(),
    below: z.int(),
    'over-budget': z.int(),
    mine: z.int(),
    held: z.int(),
    proposed: z.int(),
    settled: z.int(),
    spam: z.int(),
    all: z.int(),
  }),
});
export type ClaimsPage = z.infer<typeof ClaimsPage>;

/** A published fact-check or an authority's statement near a claim. A suggestion passes no verdict on. */
export const EvidenceView = z.object({
  id: z.string(),
  claimReviewed: z.string(),
  publisher: z.string(),
  url: z.url(),
  publishedAt: Instant.nullable(),
  rating: z.string().nullable(),
  language: Language,
  similarity: z.number(),
  link: z.enum(['suggested', 'resembles', 'confirmed', 'rejected']),
  /** What it found: as a person said when confirming, else as its rating reads; null where nobody can tell yet. */
  verdict: Verdict.nullable(),
});
export type EvidenceView = z.infer<typeof EvidenceView>;

/** A post as the console shows it; a deleted one keeps its place and loses its text. */
export const PostView = z.object({
  id: PostId,
  source: z.string(),
  text: z.string().nullable(),
  deleted: z.boolean(),
  author: z.string(),
  authority: z.object({ name: z.string(), kind: z.string() }).nullable(),
  seenAt: Instant,
  createdAt: Instant,
  language: Language,
  variant: z.string(),
  /** Posts of this claim with (nearly) the same text. */
  copies: z.int().positive(),
  stance: Stance,
  cues: z.array(Cue),
  because: z.array(z.object({ name: z.string(), value: z.union([z.string(), z.number()]) })),
  replyTo: PostId.nullable(),
  links: z.array(z.string()),
});
export type PostView = z.infer<typeof PostView>;

/** `GET /api/claims/:id/posts`: `order=first|newest`, `stance`, `signal` (only the posts a signal counted), `variants=1` (one post a variant). */
export const PostsPage = z.object({ posts: z.array(PostView), cursor: z.string().nullable(), total: z.int() });
export type PostsPage = z.infer<typeof PostsPage>;

/** One line of what happened to a claim or in the house, oldest facts never change. */
export const JournalEntry = z.object({
  id: z.string(),
  at: Instant,
  /** Event time, where the entry is about the stream. */
  eventAt: Instant.nullable(),
  kind: z.string(),
  claim: ClaimId.nullable(),
  by: z.string().nullable(),
  sentence: z.string(),
});
export type JournalEntry = z.infer<typeof JournalEntry>;

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

/** `GET /api/search` and the exports: words and meaning, time and filters. */
export const SearchQuery = z.object({
  q: z.string().max(500).default(''),
  mode: z.enum(['words', 'meaning', 'both']).default('both'),
  from: Instant.optional(),
  to: Instant.optional(),
  languages: z.string().max(100).optional(),
  stage: Stage.optional(),
  verdict: Verdict.optional(),
  status: Status.optional(),
  minScore: z.coerce.number().min(0).max(100).optional(),
  sort: z.enum(['relevance', 'newest', 'score']).default('relevance'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
  lang: z.enum(['en', 'fr']).optional(),
});
export type SearchQuery = z.infer<typeof SearchQuery>;

/** `GET /api/search` */
export const SearchPage = z.object({
  claims: z.array(ClaimRow),
  cursor: z.string().nullable(),
  /** How many claims match in all. */
  count: z.int(),
  histogram: z.array(z.object({ at: Instant, claims: z.int() })),
  facets: z.object({
    languages: z.array(z.object({ value: z.string(), claims: z.int() })),
    stages: z.array(z.object({ value: z.string(), claims: z.int() })),
    verdicts: z.array(z.object({ value: z.string(), claims: z.int() })),
    /** The most frequent places, to complete `place:` with. */
    places: z.array(z.object({ value: z.string(), claims: z.int() })).optional(),
    /** The authorities that speak most, to complete `author:` with. */
    authorities: z.array(z.object({ value: z.string(), claims: z.int() })).optional(),
  }),
});
export type SearchPage = z.infer<typeof SearchPage>;

/** What `GET /api/claims/:id/posts` may be asked. */
export const PostsQuery = z.object({
  order: z.enum(['first', 'newest']).default('first'),
  stance: Stance.optional(),
  signal: z.string().max(60).optional(),
  variants: z.enum(['0', '1']).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
});
export type PostsQuery = z.infer<typeof PostsQuery>;

/** `PUT /api/claims/:id/checklist/:step` */
export const StepChange = z.object({ done: z.boolean() });
export type StepChange = z.infer<typeof StepChange>;

/** What the exports may be asked besides the search itself: they are always complete. */
export const ExportQuery = SearchQuery.omit({ limit: true, cursor: true });
export type ExportQuery = z.infer<typeof ExportQuery>;
