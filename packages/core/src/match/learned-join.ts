import type { Likeness } from './similarity.ts';
import { log2Floor } from './fixed-log.ts';
import type { MatchWeights } from './match-weights.ts';

/**
 * What may be learned of a join: log-odds, linear in what a text and a claim are to each other. Two sums, learned apart: which
 * of several claims is the text's, and whether the text is the claim's at all. Each may be there without the other; where one
 * is not, the likeness set by hand decides. Vetoes, founder anchor and the guard of two informative words stand either way.
 * Sums and products of doubles only, so a decision is the same on every machine. Cost: eleven products a candidate.
 * Source: ALGORITHMS §1.3 step 6 (rank, then join or new, as in Priberam's news clustering).
 */
export interface LearnedJoin {
  readonly which: LearnedOdds | null;
  readonly joins: LearnedLine | null;
}

/** Log-odds of a text and a claim. */
export interface LearnedOdds {
  readonly bias: number;
  readonly weights: Readonly<Record<Trait, number>>;
}

/** Log-odds with the line to reach, which is the log-odds of `chance`. */
export interface LearnedLine extends LearnedOdds {
  readonly line: number;
  readonly chance: number;
}

/** What is read of a text and a claim, each about 0 to 1. */
export const TRAITS = [
  'wording',
  'coverage',
  'informative',
  'meaning',
  'entities',
  'unnamed',
  'fresh',
  'size',
  'keyed',
  'across',
  'meaningAcross',
] as const;
export type Trait = (typeof TRAITS)[number];

/** How two sides stand to each other beside how alike they are. */
export interface Standing {
  readonly silenceMs: number;
  readonly texts: number;
  readonly isKeyed: boolean;
  readonly isAcross: boolean;
}

/** The traits of a text and a claim, in the order of their names. A meaning that cannot be compared counts as the words do. */
export function traitsOf(like: Likeness, standing: Standing, weights: MatchWeights): number[] {
  const { wording, entities } = like;
  const words =
    (weights.wording * wording.cosine + weights.coverage * wording.coverage) / (weights.wording + weights.coverage);
  const meaning = Math.max(0, like.meaning ?? words);
  return [
    wording.cosine,
    wording.coverage,
    Math.min(MOST_INFORMATIVE, wording.informative) / MOST_INFORMATIVE,
    meaning,
    entities ?? 0,
    entities === null ? 1 : 0,
    weights.fadeMs / (weights.fadeMs + Math.max(0, standing.silenceMs)),
    log2Floor(standing.texts) / DOUBLINGS,
    standing.isKeyed ? 1 : 0,
    standing.isAcross ? 1 : 0,
    standing.isAcross ? meaning : 0,
  ];
}

/** The log-odds of these traits. */
export function oddsOf({ bias, weights }: LearnedOdds, traits: readonly number[]): number {
  let sum = bias;
  for (let i = 0; i < TRAITS.length; i++) sum += weights[TRAITS[i]!] * traits[i]!;
  return sum;
}

const MOST_INFORMATIVE = 6;
const DOUBLINGS = 8;
