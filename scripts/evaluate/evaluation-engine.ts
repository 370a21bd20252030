import { shippedFrequencies } from '@vigie/classify/shipped-frequencies';
import { shippedMatchWeights } from '@vigie/classify/shipped-match-weights';
import { assess } from '@vigie/core/assess';
import { openEngine, type Engine, type EngineOptions } from '@vigie/core/match/engine';
import type { MatchWeights } from '@vigie/core/match/match-weights';

// What is measured must be what runs: an engine that knows the shipped document frequencies and decides with the shipped
// match weights, as the clusterer opens it.

/** What a cold engine is given beside the posts: read once. */
export async function shippedGround(): Promise<Pick<Required<EngineOptions>, 'frequencies' | 'weights'>> {
  ground ??= Promise.all([shippedFrequencies(), shippedMatchWeights()]);
  const [frequencies, weights] = await ground;
  return { frequencies, weights };
}

/** From now on engines decide with these weights: what is not shipped is measured as what is. */
export async function decideWith(weights: MatchWeights): Promise<void> {
  const { frequencies } = await shippedGround();
  ground = Promise.resolve([frequencies, weights]);
}

/** An engine as the service opens it; `options` say what is to be otherwise. */
export async function openEvaluationEngine(options: Partial<EngineOptions>): Promise<Engine> {
  return openEngine({ assess, ...(await shippedGround()), ...options });
}

let ground: Promise<[Required<EngineOptions>['frequencies'], Required<EngineOptions>['weights']]> | undefined;
