import type { LearnedJoin } from './learned-join.ts';
import type { MeaningScale } from './meaning-scale.ts';

/** The numbers that decide a join: how much each likeness weighs, and the lines to cross. */
export interface MatchWeights {
  /** Shares of the hybrid likeness; a likeness that cannot be had gives its share to the others. */
  readonly wording: number;
  readonly coverage: number;
  readonly meaning: number;
  readonly entities: number;
  /** Added for a shared link, a reply or a quote. */
  readonly exactKey: number;
  /** What is left of a likeness after a long silence; the rest fades with `fadeMs`. */
  readonly lasting: number;
  readonly fadeMs: number;
  /** At or above: the same claim. */
  readonly join: number;
  /** At or above on meaning alone, across languages. */
  readonly joinAcross: number;
  /** Meaning at or above which too few informative words are forgiven, within a language. */
  readonly meaningAlone: number;
  /** Share of the line that the first texts of a claim must reach by themselves. */
  readonly anchor: number;
  /** At or above: the same story. */
  readonly story: number;
  /** At or above, both ways: two claims become one. */
  readonly mergeClaims: number;
  /** Meaning at or above which two claims may become one though the words they share are common. */
  readonly mergeMeaning: number;
  /** At or above: two stories become one. */
  readonly mergeStories: number;
  /** Wording at or above which two texts that differ in a name are taken for an edit of one another. */
  readonly minimalEdit: number;
  /** Wording at or above which they are taken for rewordings of one another. */
  readonly rewording: number;
  /** What the model's cosines mean; without it they are taken as they are. */
  readonly meaningScale?: MeaningScale | null;
  /** Where they were learned: which claim, and join or new, in place of the likeness and its line. */
  readonly learned?: LearnedJoin | null;
}

/** Weights set by hand: what an engine decides by that is given none, and what learned ones must beat. They stand here alone; `models/match` holds what was learned over them. */
export const SET_BY_HAND: MatchWeights = {
  wording: 0.45,
  coverage: 0.2,
  meaning: 0.25,
  entities: 0.1,
  exactKey: 0.15,
  lasting: 0.6,
  fadeMs: 6 * 60 * 60 * 1000,
  join: 0.38,
  joinAcross: 0.5,
  meaningAlone: 0.48,
  anchor: 0.6,
  story: 0.26,
  mergeClaims: 0.48,
  mergeMeaning: 0.52,
  mergeStories: 0.25,
  minimalEdit: 0.65,
  rewording: 0.35,
};
