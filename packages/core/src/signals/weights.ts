import type { Cue } from '@vigie/contracts/annotated-post';
import type { ForecastWeights } from '../spread/forecast.ts';
import { shippedHeads } from './shipped-heads.ts';
import type { UnverifiedWeights } from './unverified.ts';

/** Points for a share that is above what is usual: so many for each doubling, up to a maximum. */
export interface RateWeight {
  readonly perDoubling: number;
  readonly max: number;
}

/** Points for each time a count doubles, up to a maximum (negative points go down to it). */
export interface CountWeight {
  readonly perDoubling: number;
  readonly max: number;
}

/** What time takes from every reason: a share for each doubling from `fromMinutes` on, `least` being left for good. */
export interface FadeWeight {
  readonly perDoubling: number;
  readonly least: number;
  readonly fromMinutes: number;
}

/** Everything that training may change about an assessment. `models/assessment/weights.json` holds the same values. */
export interface AssessmentWeights {
  readonly version: string;
  readonly baseline: number;
  /** Shares of posts with a cue in ordinary streams, weighing as much as `priorPosts` posts of the stream at hand. */
  readonly usualShare: Readonly<Record<Cue, number>>;
  readonly priorPosts: number;
  /** Authors' worth of the usual share that every claim starts with: shrinkage. */
  readonly shrinkage: number;
  /** No share is taken to be rarer than this. */
  readonly leastShare: number;
  readonly enquiry: RateWeight;
  readonly denial: RateWeight;
  readonly hedging: RateWeight;
  readonly attribution: RateWeight;
  readonly alarm: RateWeight;
  readonly callToShare: RateWeight;
  /** Points when nobody cites a source; none when half of the authors do. */
  readonly noSource: number;
  readonly sourceDiversity: CountWeight;
  readonly officialSource: CountWeight;
  readonly witness: CountWeight;
  /** An authority in the claim: one that confirms or denies, one that only speaks. */
  readonly authority: { readonly answers: number; readonly speaks: number };
  readonly factChecker: number;
  readonly press: CountWeight;
  readonly earlierCheck: number;
  readonly instability: { readonly first: number; readonly further: number; readonly max: number };
  /** Points for each doubling of the authors whom a flagged sibling had when it was flagged. */
  readonly flaggedSibling: CountWeight;
  readonly oneVoice: number;
  readonly synchronised: CountWeight;
  readonly growth: number;
  readonly doubling: CountWeight & { readonly fromMinutes: number };
  readonly reach: CountWeight;
  /** The share of every reason that each doubling of the time without a new author takes away. */
  readonly quiet: FadeWeight;
  /** The share of every reason that each doubling of a claim's age takes away: an early answer is worth more. */
  readonly age: FadeWeight;
  readonly harm: number;
  readonly checkable: { readonly plus: number; readonly minus: number };
  /** The share of every reason that counts for a claim of one author, and what each doubling of authors adds to it. */
  readonly fewAuthors: { readonly one: number; readonly perDoubling: number };
  /** The share of every reason that counts for a claim that nobody could check. */
  readonly notCheckable: number;
  /** Points for each unit of log-odds that the wording adds to the unverified head, up to a maximum on either side. */
  readonly wording: { readonly perLogit: number; readonly max: number };
  readonly independentTexts: CountWeight;
  readonly unverified: UnverifiedWeights;
  readonly forecast: ForecastWeights;
  /** New authors within the hour that count as spreading. */
  readonly spreadingAuthors: number;
  /** The size in six hours that is called viral: this share of the stream's posts of six hours, within bounds. */
  readonly viral: { readonly shareOfStream: number; readonly least: number; readonly most: number };
}

/** The weights that ship. */
export const defaultWeights: AssessmentWeights = {
  version: '2026-11-24',
  baseline: 5,
  usualShare: {
    enquiry: 0.03,
    denial: 0.02,
    hedge: 0.05,
    attribution: 0.02,
    'official-source': 0.03,
    witness: 0.03,
    alarm: 0.08,
    'call-to-share': 0.02,
  },
  priorPosts: 500,
  shrinkage: 40,
  leastShare: 0.02,
  enquiry: { perDoubling: 12, max: 26 },
  denial: { perDoubling: 6, max: 12 },
  hedging: { perDoubling: 5, max: 10 },
  attribution: { perDoubling: 4, max: 8 },
  alarm: { perDoubling: 3, max: 6 },
  callToShare: { perDoubling: 5, max: 10 },
  noSource: 16,
  sourceDiversity: { perDoubling: -4, max: -12 },
  officialSource: { perDoubling: -3, max: -8 },
  witness: { perDoubling: -1.5, max: -4 },
  authority: { answers: -22, speaks: -8 },
  factChecker: -25,
  press: { perDoubling: -7, max: -16 },
  earlierCheck: -40,
  instability: { first: 4, further: 2, max: 10 },
  flaggedSibling: { perDoubling: 2, max: 10 },
  oneVoice: -15,
  synchronised: { perDoubling: 2, max: 6 },
  growth: 8,
  doubling: { perDoubling: 5, max: 18, fromMinutes: 60 },
  reach: { perDoubling: 2, max: 14 },
  quiet: { perDoubling: 0.18, least: 0.45, fromMinutes: 30 },
  age: { perDoubling: 0.08, least: 0.75, fromMinutes: 45 },
  harm: 16,
  checkable: { plus: 6, minus: -14 },
  fewAuthors: { one: 0.3, perDoubling: 0.25 },
  notCheckable: 0.25,
  wording: { perLogit: 4, max: 8 },
  independentTexts: { perDoubling: 2, max: 8 },
  unverified: { perPoint: 0.08, calibration: { a: 1, b: 1, c: 0, curve: [] }, heads: shippedHeads },
  forecast: {
    kernelMinutes: 75,
    recentMinutes: 29.4,
    fadeMinutes: 113,
    priorRatio: 0.944,
    priorWeight: 20,
    overdispersion: 3,
    modelError: 0.92,
  },
  spreadingAuthors: 20,
  viral: { shareOfStream: 0.01, least: 60, most: 500 },
};
