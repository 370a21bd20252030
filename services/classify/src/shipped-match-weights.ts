import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MatchWeights } from '@vigie/core/match/match-weights';
import { SHIPPED_MODELS } from '@vigie/inference/model-source';

/** The weights of matching that `models/` ships; `npm run train -- match` writes them. */
export async function shippedMatchWeights(): Promise<MatchWeights> {
  const file = join(SHIPPED_MODELS, 'match', 'weights.json');
  return (JSON.parse(await readFile(file, 'utf8')) as { readonly weights: MatchWeights }).weights;
}
