import type { Centroid } from './centroid.ts';
import type { Meaning } from './dense.ts';
import type { DocumentFrequencies } from './document-frequencies.ts';
import { log2Floor } from './fixed-log.ts';
import type { MatchWeights } from './match-weights.ts';
import { nearness } from './meaning-scale.ts';
import { wordingOf, type QueryText, type Wording } from './query-text.ts';

/** How alike a text and a group are, and in what. */
export interface Likeness {
  /** The hybrid, 0 to 1, before any fading. */
  readonly score: number;
  /** The same seen from the group: how much of it the text has. */
  readonly back: number;
  readonly wording: Wording;
  /** Cosine of the meanings, on the common scale of models; null where they cannot be compared. */
  readonly meaning: number | null;
  /** Share of named things in common; null where one side names none. */
  readonly entities: number | null;
}

/**
 * Hybrid likeness: words as the anchor of precision, meaning for what words miss, named things for what both miss.
 * A likeness that cannot be had gives its share to the others. Source: cold-start weights of ALGORITHMS §1.3 step 6.
 */
export function likeness(
  query: QueryText,
  meaning: Meaning | null,
  entities: number | null,
  group: Centroid,
  frequencies: DocumentFrequencies,
  weights: MatchWeights,
): Likeness {
  const near = nearness(meaning, group.meaning, weights.meaningScale ?? null);
  return blended(wordingOf(query, group, frequencies), near, entities, weights);
}

/** The same, where words and meanings are compared already. */
export function blended(
  wording: Wording,
  near: number | null,
  entities: number | null,
  weights: MatchWeights,
): Likeness {
  let sum = weights.wording * wording.cosine;
  let share = weights.wording + weights.coverage;
  if (near !== null) {
    sum += weights.meaning * Math.max(0, near);
    share += weights.meaning;
  }
  if (entities !== null) {
    sum += weights.entities * entities;
    share += weights.entities;
  }
  return {
    score: (sum + weights.coverage * wording.coverage) / share,
    back: (sum + weights.coverage * wording.covered) / share,
    wording,
    meaning: near,
    entities,
  };
}

/** The most that a likeness can be, whatever the meanings: what saves most of the dots. */
export function mostAlike(wording: Wording, entities: number | null, weights: MatchWeights): number {
  const words = weights.wording * wording.cosine + weights.coverage * wording.coverage;
  const [named, share] = entities === null ? [0, 0] : [weights.entities * entities, weights.entities];
  return (words + named + weights.meaning) / (weights.wording + weights.coverage + weights.meaning + share);
}

/** The cosine of words below which that most is less than joining takes, at a given coverage. */
export function highestCosine(coverage: number, entities: number | null, weights: MatchWeights): number {
  const [named, share] = entities === null ? [0, 0] : [weights.entities * entities, weights.entities];
  const needed = weights.join * (weights.wording + weights.coverage + weights.meaning + share);
  return (needed - weights.coverage * coverage - named - weights.meaning) / weights.wording;
}

/** What is added to a line for a claim of many texts, so that it does not swallow its surroundings. */
export function grownLine(texts: number): number {
  return texts <= LARGE ? 0 : GROWTH * log2Floor(Math.floor(texts / LARGE));
}

const LARGE = 50;
const GROWTH = 0.02;

/** What is left of a likeness after a silence: hyperbolic, because an exponential would need a transcendental function. */
export function faded(score: number, silenceMs: number, weights: MatchWeights): number {
  const fresh = weights.fadeMs / (weights.fadeMs + Math.max(0, silenceMs));
  return score * (weights.lasting + (1 - weights.lasting) * fresh);
}
