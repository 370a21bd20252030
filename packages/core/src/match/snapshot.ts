import type { ClaimId, StoryId } from '@vigie/contracts/ids';
import type { ClaimState, StoryState } from '../claims/claim-state.ts';
import { openStreamCounts, type StreamCountsSnapshot } from '../claims/stream-counts.ts';
import { openScratch } from './candidates.ts';
import { centroidSnapshot, isOneText, type CentroidSnapshot } from './centroid.ts';
import { claimRecord, type ClaimRecord } from './claim-record.ts';
import { mirrored, openDenseScan } from './dense-scan.ts';
import { openFrequencies, type FrequenciesSnapshot, type FrequencyTable } from './document-frequencies.ts';
import type { EpochsSnapshot } from './epoch.ts';
import { lifeSnapshot, openLife, type LifeSnapshot } from './life.ts';
import type { Upkeep } from './maintain.ts';
import { SET_BY_HAND, type MatchWeights } from './match-weights.ts';
import type { MeaningScale } from './meaning-scale.ts';
import type { ActOfPerson, MatchState } from './match-state.ts';
import { openHeldTable } from './held-table.ts';
import { openPlainClaims } from './plain-claims.ts';
import { claimAt, wake } from './rest.ts';
import { restore } from './restore.ts';
import { openResting, storyIdOf } from './resting.ts';
import { openPostingLists } from './posting-lists.ts';
import { openVariants } from './variants.ts';

/**
 * The engine as one plain value, to be written down and read again. What follows from the rest is left out: posting lists
 * follow from the claims' stamps, SimHash buckets from the variants' order, sign codes from the meanings.
 * An engine opened from it goes on exactly as the one it was taken from.
 */
export interface EngineSnapshot {
  /**
   * Version 1 had vectors as lists of numbers and every story's centroid, version 2 had them in base64, version 3 a value of every
   * field for every claim; all are read as well.
   */
  readonly version: 1 | 2 | 3 | 4;
  readonly epochs: EpochsSnapshot;
  readonly upkeep: Upkeep;
  readonly hash: string;
  /** When the flags of the last hour were raised; absent from snapshots of earlier versions. */
  readonly flags?: readonly number[];
  readonly now: number;
  readonly stamp: number;
  readonly variantsSeen: number;
  readonly frequencies: FrequenciesSnapshot;
  readonly stream: StreamCountsSnapshot;
  readonly claims: ClaimRecords;
  readonly stories: readonly StoryRecord[];
  readonly links: ReadonlyArray<readonly [key: string, claims: readonly ClaimId[]]>;
  readonly aliases: ReadonlyArray<readonly [ClaimId, { readonly into: ClaimId; readonly at: number }]>;
  readonly gone: ReadonlyArray<readonly [id: string, at: number]>;
  readonly acts: ReadonlyArray<readonly [review: string, act: ActOfPerson]>;
  /** Absent from snapshots of earlier versions. */
  readonly life?: LifeSnapshot;
  readonly fresh: readonly ClaimId[];
  readonly scanned: readonly ClaimId[];
  readonly grown: readonly ClaimId[];
  readonly grownStories: readonly StoryId[];
}

/**
 * Claims written down one by one, as they are asked for: hundreds of thousands of records at once would take as much room as
 * the claims. A list is one too, so that a snapshot may be turned into JSON and back.
 */
export interface ClaimRecords extends Iterable<ClaimRecord> {
  readonly length: number;
}

/** A story, written down. */
export interface StoryRecord {
  readonly id: StoryId;
  readonly claims: readonly ClaimId[];
  /** Null where the story has one text, its only claim's. */
  readonly centroid: CentroidSnapshot | null;
  readonly lastAt: number;
}

/** The state of an engine, empty or as a snapshot has it. */
export function openState(
  options: {
    readonly weights?: MatchWeights;
    readonly meaningScale?: MeaningScale | null;
    readonly frequencies?: readonly FrequencyTable[];
    readonly shards?: unknown;
  },
  snapshot: EngineSnapshot | undefined,
): MatchState {
  const isAhead = options.shards !== undefined;
  const recent = openDenseScan(RECENT_CLAIMS);
  const weights = { meaningScale: options.meaningScale ?? null, ...(options.weights ?? SET_BY_HAND) };
  const frequencies = openFrequencies(options.frequencies ?? [], snapshot?.frequencies);
  const plain = openPlainClaims(frequencies, weights);
  const woken = (slot: number): ClaimState => wake(state, slot);
  const state: MatchState = {
    weights,
    frequencies,
    postings: openPostingLists(),
    plain,
    resting: openResting(plain),
    scan: isAhead ? mirrored(openDenseScan(), recent) : openDenseScan(),
    recent,
    variants: openVariants((slot) => woken(slot).variants[0]!),
    stream: openStreamCounts(snapshot?.stream),
    slots: [],
    freeSlots: [],
    claims: openHeldTable(woken, (claim) => claim),
    stories: new Map(),
    posts: openHeldTable(woken, (claim) => claim.posts[0]!),
    links: new Map(),
    aliases: new Map(snapshot?.aliases),
    gone: new Map(snapshot?.gone),
    acts: new Map(snapshot?.acts),
    life: openLife(snapshot?.life),
    fresh: [],
    drowsy: new Set(),
    stamp: snapshot?.stamp ?? 0,
    variantsSeen: snapshot?.variantsSeen ?? 0,
    now: snapshot?.now ?? 0,
    touched: new Set(),
    departed: [],
    grown: new Set(),
    grownStories: new Set(),
    memberships: [],
    scratch: openScratch(),
  };
  if (snapshot !== undefined) restore(state, snapshot);
  return state;
}

/**
 * Everything but what can be made again; to be read before the engine takes anything more. Cost: one pass over claims,
 * variants and posts.
 */
export function snapshotState(
  state: MatchState,
  rest: Pick<EngineSnapshot, 'epochs' | 'upkeep' | 'hash' | 'flags'>,
): EngineSnapshot {
  return {
    version: 4,
    ...rest,
    now: state.now,
    stamp: state.stamp,
    variantsSeen: state.variantsSeen,
    frequencies: state.frequencies.snapshot(),
    stream: state.stream.snapshot(),
    claims: recordsOf(state),
    stories: storyRecords(state),
    links: [...state.links].map(([key, claims]) => [key, claims.map((c) => c.id)]),
    aliases: [...state.aliases],
    gone: [...state.gone],
    acts: [...state.acts],
    life: lifeSnapshot(state.life),
    fresh: state.fresh.map((c) => c.id),
    scanned: state.scan.slots().map((slot) => claimAt(state, slot).id),
    grown: [...state.grown].map((c) => c.id),
    grownStories: [...state.grownStories].map((s) => s.id),
  };
}

/** The claims, written down when they are asked for; asked too late, it throws rather than tell what is no longer so. */
function recordsOf(state: MatchState): ClaimRecords & { toJSON: () => readonly ClaimRecord[] } {
  const { variantsSeen, now } = state;
  function* records(): Generator<ClaimRecord> {
    for (const [, held] of state.claims.all()) {
      if (state.now !== now || state.variantsSeen !== variantsSeen)
        throw new Error('the engine went on: take a new snapshot');
      yield claimRecord(typeof held === 'number' ? state.resting.made(held) : held, state.variants);
    }
  }
  return { length: state.claims.count(), [Symbol.iterator]: records, toJSON: () => [...records()] };
}

/** Every story, in the order of their first claims. */
function storyRecords(state: MatchState): StoryRecord[] {
  const records: StoryRecord[] = [];
  const seen = new Set<StoryState>();
  for (const [id, held] of state.claims.all()) {
    if (typeof held === 'number') {
      records.push({ id: storyIdOf(id), claims: [id], centroid: null, lastAt: state.resting.atOf(held) });
      continue;
    }
    const { story } = held;
    if (story.claims.length > 1) {
      if (seen.has(story)) continue;
      seen.add(story);
    }
    records.push({
      id: story.id,
      claims: story.claims.map((c) => c.id),
      centroid: isItsClaim(story) ? null : centroidSnapshot(story.centroid),
      lastAt: story.lastAt,
    });
  }
  return records;
}

/** True where the story is one text, so that its words are its claim's. */
function isItsClaim({ claims, centroid }: StoryState): boolean {
  const own = claims[0]?.centroid;
  return (
    claims.length === 1 && own !== undefined && isOneText(own) && isOneText(centroid) && own.terms === centroid.terms
  );
}

/** More claims than change in a second. */
const RECENT_CLAIMS = 4_096;
