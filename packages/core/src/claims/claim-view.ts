import type { Cue, Quantity } from '@vigie/contracts/annotated-post';
import type { ReturnOf, Sibling, Stance } from '@vigie/contracts/claim';
import type { ClaimId, PostId } from '@vigie/contracts/ids';
import type { Verdict } from '@vigie/contracts/review';
import type { Language } from '@vigie/contracts/values';
import type { Meaning } from '../match/dense.ts';

/** One post as a claim remembers it: what signals read. Times are milliseconds of event time. */
export interface MemberPost {
  readonly id: PostId;
  readonly author: string;
  readonly seenAt: number;
  readonly language: Language;
  readonly stance: Stance;
  readonly cues: readonly Cue[];
  readonly quantities: readonly Quantity[];
  readonly places: readonly string[];
  /** Domains of its links. */
  readonly domains: readonly string[];
  readonly authority: 'authority' | 'press' | 'fact-checker' | null;
  readonly isReply: boolean;
  /** Posts with the same variant have (nearly) the same text. */
  readonly variant: string;
}

/** What an earlier fact-check found, where a person confirmed that it is about this claim. */
export interface ConfirmedVerdict {
  readonly verdict: Verdict;
  /** Null only where it is supposed: what if it were confirmed? */
  readonly publisher: string | null;
  readonly publishedAt: string | null;
}

/** What assessment may know of a claim: its live posts, oldest first, and what stands beside it. */
export interface ClaimView {
  readonly id: ClaimId;
  readonly sentence: string;
  /** What the check-worthiness head said of the sentence, in thousandths; absent where no head read it. */
  readonly checkWorthy?: number;
  /** The same of the texts that assert it, on average: each text once, at most twenty-four. */
  readonly meanCheckWorthy?: number;
  /** Further texts that assert it, most copied first, at most seven. */
  readonly wordings?: readonly string[];
  readonly language: Language;
  readonly posts: readonly MemberPost[];
  /** The mean meaning of its distinct texts, and the model that made it; null where no text has one. */
  readonly meaning: Meaning | null;
  readonly siblings: readonly Sibling[];
  /** The sibling with most authors among those that lie before people already. */
  readonly flaggedSibling?: Pick<Sibling, 'id' | 'differs'> & { readonly authors: number };
  /** In the order of their confirmation. */
  readonly confirmedVerdicts: readonly ConfirmedVerdict[];
  /** The earlier claim that this one brings back. */
  readonly returnOf?: ReturnOf;
}

/** What is usual in the whole stream: priors for rates and growth. Counted over the last 6 hours of event time. */
export interface StreamView {
  readonly posts: number;
  /** Shares of posts with a cue, 0 to 1. */
  readonly cueShare: Readonly<Record<Cue, number>>;
  /** Posts in the last 5 and the 5 minutes before. */
  readonly recentPosts: readonly [previous: number, last: number];
}
