import type { Assessment } from '@vigie/contracts/assessment';
import type { Claim } from '@vigie/contracts/claim';
import type { ClaimId, PostId, StoryId, UserId } from '@vigie/contracts/ids';
import type { Review, ReviewAct } from '@vigie/contracts/review';
import type { Subscription } from '@vigie/contracts/subscription';

// Builders of claims and of what is decided about them, with ordinary defaults.

/** An assessment that has just crossed the line. */
export function anAssessment(parts: Partial<Assessment> = {}): Assessment {
  return {
    score: 60,
    stage: 'rising',
    heads: { checkable: 0.9, unverified: 0.8, spreading: 0.6, harm: 0.5 },
    signals: [
      {
        name: 'baseline',
        value: 1,
        points: 60,
        because: { en: 'Where every claim starts', fr: 'Point de départ de toute affirmation' },
        posts: [],
      },
    ],
    forecasts: [{ hours: 1, median: 40, low: 20, high: 90 }],
    doublingMinutes: null,
    counterfactual: null,
    assessedAt: '2026-03-01T14:20:00.000Z',
    ...parts,
  };
}

/** A claim of nine authors that spreads. */
export function aClaim(parts: Partial<Claim> = {}): Claim {
  return {
    id: 'c_water' as ClaimId,
    story: 's_water' as StoryId,
    revision: 7,
    sentence: 'L’eau du robinet serait contaminée dans tout l’est de la ville',
    sentencePost: 'drill:1' as PostId,
    language: 'fr',
    languages: ['fr'],
    posts: 12,
    authors: 9,
    variants: 4,
    stances: { support: 9, denial: 1, enquiry: 2, comment: 0 },
    firstPostAt: '2026-03-01T14:02:00.000Z',
    lastPostAt: '2026-03-01T14:20:00.000Z',
    timeline: [],
    places: ['valmont'],
    siblings: [],
    assessment: anAssessment(),
    flag: { at: '2026-03-01T14:13:00.000Z', score: 60, authors: 9 },
    mergedInto: null,
    spam: false,
    muted: false,
    vector: null,
    exercise: false,
    ...parts,
  };
}

/** A subscription that asks for anything from a watch on. */
export function aSubscription(parts: Partial<Subscription> = {}): Subscription {
  return {
    id: 'sub-1',
    owner: 'user-1' as UserId,
    name: 'Sécurité',
    rule: { languages: [], words: [], stories: [], minScore: 0, minStage: 'watch' },
    webhook: null,
    paused: false,
    createdAt: '2026-03-01T09:00:00.000Z',
    ...parts,
  };
}

/** What Nadia did about the claim of `aClaim`. */
export function aReview(act: ReviewAct, parts: Partial<Review> = {}): Review {
  return {
    id: 'review-1',
    claim: 'c_water' as ClaimId,
    by: { id: 'user-2' as UserId, name: 'Nadia' },
    at: '2026-03-01T15:00:00.000Z',
    act,
    ...parts,
  };
}
