import type { Features, Quantity } from '@vigie/contracts/annotated-post';
import type { Stage } from '@vigie/contracts/assessment';
import type { Flag, Sibling, Stance } from '@vigie/contracts/claim';
import type { ClaimId, PostId, StoryId } from '@vigie/contracts/ids';
import type { Language } from '@vigie/contracts/values';
import type { Centroid } from '../match/centroid.ts';
import type { Meaning } from '../match/dense.ts';
import type { SpreadMemory } from '../spread/stage.ts';
import type { ConfirmedVerdict, MemberPost } from './claim-view.ts';

/** What matching remembers of a text besides its words and meaning. */
export interface Signature extends Pick<Features, 'negated' | 'modality'> {
  readonly quantities: readonly Quantity[];
  readonly places: readonly string[];
  readonly names: readonly string[];
  /** Outcomes told (closed, open, arrested…), as a set of bits. */
  readonly outcomes: number;
}

/** Posts with (nearly) the same text. A copy costs a counter. */
export interface VariantState {
  /** The exact key of its first text. */
  readonly key: string;
  readonly simhash: readonly [high: number, low: number];
  /** Grows from variant to variant: the order in which they came to the engine. */
  readonly order: number;
  /** Its place in the table of texts; another after a restore. */
  place: number;
  readonly language: Language;
  readonly terms: Int32Array;
  readonly signature: Signature;
  readonly meaning: Meaning | null;
  /** How well it reads as a sentence, 0 to 1. */
  readonly readability: number;
  /** The check-worthiness head's chance in thousandths; absent where no head read it. */
  readonly checkWorthy?: number;
  /** Where the text stands by itself, before its polarity is held against a claim's. */
  readonly own: Stance;
  stance: Stance;
  claim: ClaimState;
  /** Live posts. */
  copies: number;
  lastAt: number;
  /** A few posts whose text is kept, so that a sentence survives a deletion. */
  texts: ReadonlyArray<{ readonly post: PostId; readonly text: string }>;
}

/** A post that the engine holds. */
export interface HeldPost extends MemberPost {
  stance: Stance;
  claim: ClaimState;
  /** Null for a reply without content of its own. */
  of: VariantState | null;
  /** Tells an edit from a repeat. */
  readonly textHash: number;
}

/** One person's word on whether an earlier fact-check is about a claim: a confirmed one passes its verdict on. */
export interface LinkedCheck {
  readonly review: string;
  /** The claim it was said of; another than the one that has it where people merged the two. */
  readonly claim: ClaimId;
  readonly evidence: string;
  readonly confirmed: boolean;
  /** What it found; null where nobody said, and then it passes nothing on. */
  readonly verdict: ConfirmedVerdict | null;
}

/** All that the engine knows of one claim. */
export interface ClaimState {
  readonly id: ClaimId;
  /** Its place in the engine's tables; another after a restore. */
  readonly slot: number;
  /** Grows with every distinct text that joins: the newest-first order of candidates. */
  stamp: number;
  story: StoryState;
  /** Distinct texts, in the order they came. */
  variants: VariantState[];
  /** Live posts, oldest first. */
  posts: HeldPost[];
  centroid: Centroid;
  /** The first asserting texts, which never fade: what stops a claim from drifting. */
  anchor: Centroid;
  /** What asserting texts say: the values that a joining text may not contradict. */
  quantities: readonly Quantity[];
  places: readonly string[];
  names: readonly string[];
  outcomes: number;
  /** True where the claim itself is put in the negative. */
  negated: boolean;
  /** Languages of its texts. */
  languages: readonly Language[];
  links: readonly string[];
  /** In the order in which the log has them; the latest about a fact-check counts. */
  checks: readonly LinkedCheck[];
  firstAt: number;
  lastAt: number;
  /** The only author so far; null once there are two. */
  soleAuthor: string | null;
  /** Changed by `setSibling` and `dropSibling` alone: those without share one. */
  siblings: ReadonlyMap<ClaimId, Sibling>;
  memory: SpreadMemory | null;
  stage: Stage;
  score: number;
  flag: Flag | null;
  /** It asked for a flag when the hour's budget was spent. */
  heldBack: boolean;
  spam: boolean;
  muted: boolean;
  exercise: boolean;
  /** Set when the sentence must be chosen again. */
  sentence: {
    readonly text: string;
    readonly post: PostId | null;
    readonly language: Language;
    readonly checkWorthy?: number;
    readonly meanCheckWorthy?: number;
    readonly wordings?: readonly string[];
  } | null;
  /** Epoch of the latest snapshot; -1 before the first. */
  revision: number;
}

/** Claims about one happening: a second, looser level. */
export interface StoryState {
  readonly id: StoryId;
  /** In the order they came. */
  claims: ClaimState[];
  centroid: Centroid;
  lastAt: number;
}
