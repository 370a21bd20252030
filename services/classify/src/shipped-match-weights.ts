import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LearnedJoin } from '@vigie/core/match/learned-join';
import { SET_BY_HAND, type MatchWeights } from '@vigie/core/match/match-weights';
import { SHIPPED_MODELS } from '@vigie/inference/model-source';

/** The weights of matching: those set by hand, and what `npm run train -- match` learned and shipped, if anything won. */
export async function shippedMatchWeights(): Promise<MatchWeights> {
  const file = join(SHIPPED_MODELS, 'match', 'weights.json');
  const { learned } = JSON.parse(await readFile(file, 'utf8')) as { readonly learned: LearnedJoin | null };
  return { ...SET_BY_HAND, learned };
}
