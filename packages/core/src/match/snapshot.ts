import type { ClaimId, StoryId } from '@vigie/contracts/ids';
import type { ClaimState, HeldPost, StoryState, VariantState } from '../claims/claim-state.ts';
import { openStreamCounts, type StreamCountsSnapshot } from '../claims/stream-counts.ts';
import { openScratch } from './candidates.ts';
import { centroidFrom, centroidSnapshot, type CentroidSnapshot } from './centroid.ts';
import { meaningOf, vectorOf } from './dense.ts';
import { mirrored, openDenseScan } from './dense-scan.ts';
import { NO_SIBLINGS, NOTHING, sharedIfEmpty } from './few.ts';
import { openFrequencies, type FrequenciesSnapshot, type FrequencyTable } from './document-frequencies.ts';
import type { EpochsSnapshot } from './epoch.ts';
import { lifeSnapshot, openLife, type LifeSnapshot } from './life.ts';
import type { Upkeep } from './maintain.ts';
import { COLD_START, type MatchWeights } from './match-weights.ts';
import type { MeaningScale } from './meaning-scale.ts';
import type { ActOfPerson, MatchState } from './match-state.ts';
import { openPostingLists } from './posting-lists.ts';
import { openVariants } from './variants.ts';

/**
 * The engine as one plain value, to be written down and read again. What follows from the rest is left out: posting lists
 * follow from the claims' stamps, SimHash buckets from the variants' order, sign codes from the meanings.
 * An engine opened from it goes on exactly as the one it was taken from.
 */
export interface EngineSnapshot {
  readonly version: 1;
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
  readonly claims: readonly ClaimRecord[];
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

type Plain = Pick<
  ClaimState,
  | 'id'
  | 'stamp'
  | 'quantities'
  | 'places'
  | 'names'
  | 'outcomes'
  | 'negated'
  | 'languages'
  | 'links'
  | 'firstAt'
  | 'lastAt'
  | 'soleAuthor'
  | 'memory'
  | 'stage'
  | 'score'
  | 'flag'
  | 'spam'
  | 'muted'
  | 'exercise'
  | 'sentence'
  | 'revision'
>;

interface ClaimRecord extends Plain {
  /** Absent in a snapshot of before fact-checks passed their verdicts on. */
  readonly checks?: ClaimState['checks'];
  /** Absent in snapshots of before flags had a budget. */
  readonly heldBack?: boolean;
  readonly siblings: ReadonlyArray<ClaimState['siblings'] extends ReadonlyMap<ClaimId, infer S> ? S : never>;
  /** Null where the claim has one text: its centroid is that text. */
  readonly centroid: CentroidSnapshot | null;
  readonly anchor: CentroidSnapshot | null;
  readonly variants: readonly VariantRecord[];
  readonly posts: readonly PostRecord[];
}

interface VariantRecord extends Pick<
  VariantState,
  | 'key'
  | 'simhash'
  | 'order'
  | 'language'
  | 'signature'
  | 'own'
  | 'stance'
  | 'copies'
  | 'lastAt'
  | 'texts'
  | 'readability'
  | 'checkWorthy'
> {
  readonly terms: readonly number[];
  readonly vector: { readonly model: string; readonly tier: 'default' | 'flood'; readonly values: string } | null;
  readonly aliases: readonly string[];
}

/** A post; what is its variant's is left to the variant. `of` is the variant's place among the claim's, -1 for none. */
interface PostRecord extends Omit<HeldPost, 'claim' | 'of' | 'quantities' | 'places'> {
  readonly of: number;
  readonly stated: Pick<HeldPost, 'quantities' | 'places'> | null;
}

interface StoryRecord {
  readonly id: StoryId;
  readonly claims: readonly ClaimId[];
  readonly centroid: CentroidSnapshot;
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
  const state: MatchState = {
    weights: { meaningScale: options.meaningScale ?? null, ...(options.weights ?? COLD_START) },
    frequencies: openFrequencies(options.frequencies ?? [], snapshot?.frequencies),
    postings: openPostingLists(),
    scan: isAhead ? mirrored(openDenseScan(), recent) : openDenseScan(),
    recent,
    variants: openVariants(),
    stream: openStreamCounts(snapshot?.stream),
    slots: [],
    freeSlots: [],
    claims: new Map(),
    stories: new Map(),
    posts: new Map(),
    links: new Map(),
    aliases: new Map(snapshot?.aliases),
    gone: new Map(snapshot?.gone),
    acts: new Map(snapshot?.acts),
    life: openLife(snapshot?.life),
    fresh: [],
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

/** Everything but what can be made again. Cost: one pass over claims, variants and posts. */
export function snapshotState(
  state: MatchState,
  rest: Pick<EngineSnapshot, 'epochs' | 'upkeep' | 'hash' | 'flags'>,
): EngineSnapshot {
  return {
    version: 1,
    ...rest,
    now: state.now,
    stamp: state.stamp,
    variantsSeen: state.variantsSeen,
    frequencies: state.frequencies.snapshot(),
    stream: state.stream.snapshot(),
    claims: [...state.claims.values()].map((claim) => claimRecord(state, claim)),
    stories: [...state.stories.values()].map((story) => ({
      id: story.id,
      claims: [...story.claims].map((c) => c.id),
      centroid: centroidSnapshot(story.centroid),
      lastAt: story.lastAt,
    })),
    links: [...state.links].map(([key, claims]) => [key, claims.map((c) => c.id)]),
    aliases: [...state.aliases],
    gone: [...state.gone],
    acts: [...state.acts],
    life: lifeSnapshot(state.life),
    fresh: state.fresh.map((c) => c.id),
    scanned: state.scan.slots().map((slot) => state.slots[slot]!.id),
    grown: [...state.grown].map((c) => c.id),
    grownStories: [...state.grownStories].map((s) => s.id),
  };
}

/** More claims than change in a second. */
const RECENT_CLAIMS = 4_096;

function claimRecord(state: MatchState, claim: ClaimState): ClaimRecord {
  const isOneText = claim.variants.length === 1 && claim.centroid.sum === null && claim.centroid.texts === 1;
  const places = new Map(claim.variants.map((variant, at) => [variant, at]));
  const { slot: _slot, story: _story, siblings, centroid, anchor, variants, posts, ...plain } = claim;
  return {
    ...plain,
    siblings: [...siblings.values()],
    centroid: isOneText ? null : centroidSnapshot(centroid),
    anchor: isOneText ? null : centroidSnapshot(anchor),
    variants: variants.map(({ claim: _claim, place: _place, terms, meaning, ...variant }) => ({
      ...variant,
      terms: Array.from(terms),
      vector: meaning && vectorOf(meaning),
      aliases: state.variants.aliasesOf(
        claim.variants[variants.findIndex((v) => v.key === variant.key && v.order === variant.order)]!,
      ),
    })),
    posts: posts.map(({ claim: _claim, of, quantities, places: named, ...post }) => ({
      ...post,
      of: of === null ? -1 : places.get(of)!,
      stated: of === null ? { quantities, places: named } : null,
    })),
  };
}

function restore(state: MatchState, snapshot: EngineSnapshot): void {
  const stories = new Map<ClaimId, StoryState>();
  for (const record of snapshot.stories) {
    const story: StoryState = {
      id: record.id,
      claims: [],
      centroid: centroidFrom(record.centroid),
      lastAt: record.lastAt,
    };
    state.stories.set(story.id, story);
    for (const id of record.claims) stories.set(id, story);
  }
  const variants: VariantState[] = [];
  const aliases = new Map<VariantState, readonly string[]>();
  for (const record of snapshot.claims) {
    const claim = claimFrom(record, state.slots.length, stories.get(record.id)!);
    for (const [at, { aliases: keys }] of record.variants.entries()) {
      variants.push(claim.variants[at]!);
      aliases.set(claim.variants[at]!, keys);
    }
    state.slots.push(claim);
    state.claims.set(claim.id, claim);
    for (const post of claim.posts) state.posts.set(post.id, post);
  }
  for (const variant of variants.sort((a, b) => a.order - b.order)) state.variants.add(variant);
  for (const [variant, keys] of aliases) for (const key of keys) state.variants.alias(key, variant.own, variant);
  for (const record of snapshot.stories)
    for (const id of record.claims) state.stories.get(record.id)!.claims.push(state.claims.get(id)!);
  const known = (ids: readonly ClaimId[]): ClaimState[] => ids.map((id) => state.claims.get(id)!);
  for (const claim of [...state.claims.values()].sort((a, b) => a.stamp - b.stamp))
    if (claim.variants.length > 0) state.postings.enter(claim.slot, claim.centroid.terms, claim.stamp);
  for (const [key, ids] of snapshot.links) state.links.set(key, known(ids));
  state.fresh.push(...known(snapshot.fresh));
  for (const claim of known(snapshot.scanned))
    if (claim.centroid.meaning !== null) state.scan.put(claim.slot, claim.centroid.meaning);
  for (const claim of known(snapshot.grown)) state.grown.add(claim);
  for (const id of snapshot.grownStories) state.grownStories.add(state.stories.get(id)!);
}

function claimFrom(record: ClaimRecord, slot: number, story: StoryState): ClaimState {
  const { siblings, centroid, anchor, variants, posts, ...plain } = record;
  const claim = {
    ...plain,
    checks: sharedIfEmpty(plain.checks ?? NOTHING),
    slot,
    story,
    siblings: siblings.length === 0 ? NO_SIBLINGS : new Map(siblings.map((s) => [s.id, s])),
  } as unknown as ClaimState;
  claim.heldBack = record.heldBack ?? false;
  claim.variants = variants.map(({ terms, vector, aliases: _aliases, ...variant }) => ({
    ...variant,
    place: 0,
    claim,
    terms: Int32Array.from(terms),
    meaning: vector && meaningOf(vector),
  }));
  const only = claim.variants[0];
  const own = (): CentroidSnapshot => ({
    terms: [],
    counts: null,
    texts: 1,
    sum: null,
    model: null,
    tier: null,
    values: null,
  });
  claim.centroid =
    centroid === null && only !== undefined
      ? { terms: only.terms, counts: null, texts: 1, sum: null, meaning: only.meaning }
      : centroidFrom(centroid ?? own());
  claim.anchor = anchor === null ? claim.centroid : centroidFrom(anchor);
  claim.posts = posts.map(({ of, stated, ...post }) => {
    const variant = of < 0 ? null : claim.variants[of]!;
    return { ...post, claim, of: variant, ...(stated ?? pickStated(variant!)) };
  });
  return claim;
}

function pickStated(variant: VariantState): Pick<HeldPost, 'quantities' | 'places'> {
  return { quantities: variant.signature.quantities, places: variant.signature.places };
}
