import type { WordLikeness } from './asked-words.ts';

/** What a text and a fact-check have in common, by words and by meaning. */
export interface EvidenceMeasures {
  readonly words: WordLikeness;
  /** Nearness of the whole text on the common scale of models; null where either has no vector. */
  readonly meaning: number | null;
  /** The same for that one of its sentences which is nearest, the whole among them. */
  readonly nearestSentence: number | null;
}

/**
 * How likely it is that a fact-check speaks of what a text says, 0 to 1: the logistic of five measures that weigh the same, of three where there is
 * no vector. A very near meaning says enough alone, which is how a text in another language is found.
 *
 * Set on public sets of fact-checked posts with the shipped model (CheckThat! 2025 task 2 in French, 779 posts and 584 claims; CheckThat! 2022 task 2A in
 * English, 1,193 posts and 14,231 claims). Weights fitted to either set alone came out within a third of one another and rank the other set as well as its own,
 * so that one number stands for all. Slopes and lines: Platt scaling of the first candidate's sum, each post asked twice, with and without its fact-check
 * there. `evaluate -- retrieval --mode console` measures what ships.
 */
export function evidenceLikeness({ words, meaning, nearestSentence }: EvidenceMeasures): number {
  const said = words.asked + words.said + words.both;
  if (meaning === null || nearestSentence === null) return logistic(5.5 * (said - 1));
  return Math.max(logistic(3.4 * (said + meaning + nearestSentence) - 6), logistic(15 * (meaning - 0.6)));
}

/** From here on a fact-check is shown, as one that resembles. */
export const RESEMBLES_FROM = 0.25;
/** From here on it is suggested: a wrong "already checked" harms most, so this line is set for precision. */
export const SUGGESTED_FROM = 0.75;

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
