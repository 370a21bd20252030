import type { Assessment } from '@vigie/contracts/assessment';
import type { FrequencyTable } from '@vigie/core/match/document-frequencies';
import { openEngine, type EngineOptions } from '@vigie/core/match/engine';
import type { MatchWeights } from '@vigie/core/match/match-weights';
import type { MeaningScale } from '@vigie/core/match/meaning-scale';
import type { SpreadMemory } from '@vigie/core/spread/stage';
import { absorbed } from '../evaluate/clusters.ts';
import { openFinalPlaces } from '../evaluate/final-places.ts';
import { scoreClustering } from '../evaluate/measures/clustering.ts';
import type { MatchSet } from './match-sets.ts';

/** What every engine shares. */
export interface Ground {
  readonly frequencies: readonly FrequencyTable[];
  readonly meaningScale: MeaningScale | null;
}

/** How well the clusters of a whole stream match the labelled ones; of unseen clusters by themselves too. */
export interface Run {
  readonly ami: number;
  readonly ari: number;
  readonly b3f1: number;
  readonly unseen: { readonly ami: number; readonly b3f1: number; readonly posts: number };
  /** Share of the strangers that lie in a cluster most of whose posts are labelled; null without strangers. */
  readonly absorbed: number | null;
}

/** Runs a set through an engine of its own. */
export function runOf(set: MatchSet, weights: MatchWeights, ground: Ground): Run {
  const engine = openEngine({ assess: nothing, ...ground, weights: { ...weights, meaningScale: ground.meaningScale } });
  const places = openFinalPlaces();
  for (let i = 0; i < set.posts.length; i += 500) places.add(engine.take(set.posts.slice(i, i + 500)));
  places.add(engine.flush());
  const found = (id: string): string =>
    (set.level === 'story' ? places.storyOf(id) : undefined) ?? places.claimOf(id) ?? `alone ${id}`;
  const scored = (ids: readonly string[]) =>
    scoreClustering(
      ids.map((id) => set.gold.get(id)!),
      ids.map(found),
    )!;
  const labelled = [...set.gold.keys()];
  const strangers = set.posts.map((p) => p.post.id).filter((id) => !set.gold.has(id));
  const whole = scored(labelled);
  const unseenIds = labelled.filter((id) => set.unseen.has(set.gold.get(id)!));
  const unseen = scored(unseenIds);
  return {
    ami: rounded(whole.ami),
    ari: rounded(whole.ari),
    b3f1: rounded(whole.b3.f1),
    unseen: { ami: rounded(unseen.ami), b3f1: rounded(unseen.b3.f1), posts: unseenIds.length },
    absorbed: strangers.length === 0 ? null : rounded(absorbed(labelled, strangers, found)),
  };
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Matching does not read the assessment: none is made. */
const nothing: EngineOptions['assess'] = () => ({ assessment: UNASSESSED, memory: null as unknown as SpreadMemory });
const UNASSESSED: Assessment = {
  score: 0,
  stage: 'dormant',
  heads: { checkable: 0, unverified: 0, spreading: 0, harm: 0 },
  signals: [],
  forecasts: [],
  doublingMinutes: null,
  counterfactual: null,
  assessedAt: new Date(0).toISOString(),
};
