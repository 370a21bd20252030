import type { Membership } from '@vigie/contracts/membership';
import type { ClaimId, PostId, StoryId } from '@vigie/contracts/ids';
import type { ClaimState, HeldPost, StoryState } from '../claims/claim-state.ts';
import type { StreamCounts } from '../claims/stream-counts.ts';
import type { Scratch } from './candidates.ts';
import type { DenseScan } from './dense-scan.ts';
import type { DocumentFrequencies } from './document-frequencies.ts';
import type { HeldTable } from './held-table.ts';
import type { Life } from './life.ts';
import type { MatchWeights } from './match-weights.ts';
import type { PlainClaims } from './plain-claims.ts';
import type { PostingLists } from './posting-lists.ts';
import type { RestingClaims } from './resting.ts';
import type { VariantTable } from './variants.ts';

/** All that the engine holds. One owner, the engine; the functions of this folder read it and change it in place. */
export interface MatchState {
  readonly weights: MatchWeights;
  readonly frequencies: DocumentFrequencies;
  readonly postings: PostingLists;
  readonly plain: PlainClaims;
  readonly resting: RestingClaims;
  readonly scan: DenseScan;
  /** What was put into the scan in this epoch; kept where posts are compared ahead. */
  readonly recent: DenseScan;
  readonly variants: VariantTable;
  readonly stream: StreamCounts;
  /** Live claims by their place in the tables; null for one at rest. */
  readonly slots: Array<ClaimState | null | undefined>;
  readonly freeSlots: number[];
  readonly claims: HeldTable<ClaimId, ClaimState>;
  /** Stories but those of claims at rest. */
  readonly stories: Map<StoryId, StoryState>;
  readonly posts: HeldTable<PostId, HeldPost>;
  /** The claims that a link led to lately, oldest first. */
  readonly links: Map<string, ClaimState[]>;
  /** Merged claims: where they went, and when. */
  readonly aliases: Map<ClaimId, { readonly into: ClaimId; readonly at: number }>;
  /** Posts and authors taken back: a repeat of an old message must not bring them back. */
  readonly gone: Map<string, number>;
  /** Merges and splits by persons, so that they can be undone. */
  readonly acts: Map<string, ActOfPerson>;
  /** Tombstones, returns, verdicts. */
  readonly life: Life;
  /** Claims founded lately, oldest first: in the dense scan whatever their size. */
  readonly fresh: ClaimState[];
  /** Claims that may go to rest when the epoch ends. */
  readonly drowsy: Set<ClaimState>;
  stamp: number;
  /** Grows with every variant: their order after a restore. */
  variantsSeen: number;
  /** Event time of the epoch in hand. */
  now: number;
  /** What changed in the epochs closed by one call. */
  readonly touched: Set<ClaimState>;
  /** Claims merged away, and where they went: told once. */
  readonly departed: Array<{ readonly claim: ClaimState; readonly into: ClaimId }>;
  /** Claims that got a further distinct text since the last merge pass. */
  readonly grown: Set<ClaimState>;
  /** Stories that got a further text since then. */
  readonly grownStories: Set<StoryState>;
  readonly memberships: Membership[];
  readonly scratch: Scratch;
}

/** What a person did to the shape of claims, and what it takes to undo it. */
export type ActOfPerson = { readonly at: number; readonly isUndone: boolean; readonly claim: ClaimId } & (
  | { readonly kind: 'mute' | 'unmute' | 'link' }
  | { readonly kind: 'merge'; readonly into: ClaimId; readonly posts: readonly PostId[] }
  | { readonly kind: 'split'; readonly from: ClaimId }
);

/** The claim that an id stands for today, through merges. */
export function claimNamed(state: MatchState, id: ClaimId): ClaimState | undefined {
  let current = id;
  for (let step = 0; step < MAX_ALIAS_STEPS; step++) {
    const claim = state.claims.get(current);
    if (claim !== undefined) return claim;
    const alias = state.aliases.get(current);
    if (alias === undefined) return undefined;
    current = alias.into;
  }
  return undefined;
}

/** Event time as it travels. */
export function instant(at: number): string {
  return new Date(at).toISOString();
}

const MAX_ALIAS_STEPS = 64;
