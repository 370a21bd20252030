import type { Anchors } from '@vigie/core/match/meaning-scale';
import { cosine, meaning } from '@vigie/core/match/dense';
import { modelText } from '@vigie/core/text/model-text';
import type { Embedder } from './embedder.ts';
import type { Tier } from './tiers.ts';

/** Two texts and whether they assert the same, as `test/data/contrast.ndjson` has them. */
export interface CalibrationPair {
  readonly kind: string;
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/** Anchors for each pair of tiers that a model has. */
export interface Calibration {
  readonly default: Anchors;
  readonly flood: Anchors | null;
  readonly across: Anchors | null;
}

/**
 * Measures what a model's cosines mean: the medians over rewordings and translations of one claim, over texts of different happenings, and, for two
 * tiers, over one text in both. Cost: each text embedded once a tier; nothing is random, so that the same files give the same figures.
 */
export async function calibrate(embedder: Embedder, pairs: readonly CalibrationPair[]): Promise<Calibration> {
  const texts = [...new Set(pairs.flatMap(({ a, b }) => [modelText(a), modelText(b)]))];
  const same = pairs.filter((pair) => pair.same && SAME_KINDS.has(pair.kind)).map(({ a, b }) => [a, b] as const);
  const unrelated = pairs.flatMap(({ a }, i) => STEPS.map((step) => [a, pairs[(i + step) % pairs.length]!.b] as const));
  const embedded = async (tier: Tier): Promise<Vectors> => {
    const vectors = await embedder.embed(texts, tier);
    return new Map(texts.map((text, i) => [text, vectors[i] ?? null]));
  };
  const ordinary = await embedded('default');
  const flood = embedder.floodModel === null ? null : await embedded('flood');
  const anchors = (left: Vectors, right: Vectors): Anchors => {
    const median = (chosen: ReadonlyArray<readonly [string, string]>): number => medianCosine(chosen, left, right);
    const identical = left === right ? 1 : median(texts.map((text) => [text, text]));
    return { unrelated: median(unrelated), same: median(same), identical };
  };
  return {
    default: anchors(ordinary, ordinary),
    flood: flood && anchors(flood, flood),
    across: flood && anchors(ordinary, flood),
  };
}

type Vectors = ReadonlyMap<string, Int8Array | null>;

/** Rewordings, within a language and across. Copies would flatter. */
const SAME_KINDS = new Set(['paraphrase', 'crosslingual-same']);
/** The pairs of one happening lie together in the file: so far apart, two texts have nothing in common. */
const STEPS = [37, 101, 211];

function medianCosine(pairs: ReadonlyArray<readonly [string, string]>, left: Vectors, right: Vectors): number {
  const cosines = pairs.flatMap(([a, b]) => {
    const [x, y] = [left.get(modelText(a)), right.get(modelText(b))];
    return x && y ? [cosine(meaning('', 'default', x), meaning('', 'default', y)) ?? 0] : [];
  });
  const sorted = cosines.sort((a, b) => a - b);
  return Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) * 1000) / 1000;
}
