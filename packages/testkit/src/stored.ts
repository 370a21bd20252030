import type { Claim } from '@vigie/contracts/claim';
import type { AuthorKey, ClaimId, PostId, StoryId, UserId } from '@vigie/contracts/ids';
import type { Joined } from '@vigie/contracts/membership';
import type { Post } from '@vigie/contracts/post';
import type { Review, ReviewAct } from '@vigie/contracts/review';

/** A flagged French claim, as the clusterer publishes it. */
export function aClaim(claim: Partial<Claim> & { readonly score?: number } = {}): Claim {
  const { score = 60, ...given } = claim;
  const id = given.id ?? ('c_pont' as ClaimId);
  return {
    id,
    story: id.replace(/^c_/, 's_') as StoryId,
    revision: 1,
    sentence: 'Le pont de Valmer est fermé à cause d’une fuite de gaz',
    sentencePost: null,
    language: 'fr',
    languages: ['fr'],
    posts: 7,
    authors: 5,
    variants: 2,
    stances: { support: 4, denial: 1, enquiry: 1, comment: 1 },
    firstPostAt: '2026-03-01T10:00:00.000Z',
    lastPostAt: '2026-03-01T11:02:00.000Z',
    timeline: [
      { at: '2026-03-01T10:00:00.000Z', support: 1, denial: 0, enquiry: 0, comment: 0 },
      { at: '2026-03-01T11:00:00.000Z', support: 2, denial: 1, enquiry: 1, comment: 0 },
    ],
    places: ['Valmer'],
    siblings: [],
    assessment: {
      score,
      stage: 'rising',
      heads: { checkable: 0.9, unverified: 0.8, spreading: 0.6, harm: 0.4 },
      signals: [
        {
          name: 'rate',
          value: 3,
          points: 10,
          because: { en: 'fast', fr: 'rapide' },
          posts: ['p:1', 'p:2', 'p:3', 'p:4'] as PostId[],
        },
        { name: 'enquiry', value: 1, points: 20, because: { en: 'people ask', fr: 'on demande' }, posts: [] },
      ],
      forecasts: [],
      doublingMinutes: null,
      counterfactual: { because: { en: 'without denials', fr: 'sans démentis' }, score: 70 },
      assessedAt: '2026-03-01T11:02:00.000Z',
    },
    flag: { at: '2026-03-01T10:30:00.000Z', score, authors: 4 },
    mergedInto: null,
    spam: false,
    muted: false,
    vector: null,
    exercise: false,
    ...given,
  };
}

/** A public post of one person. */
export function aStoredPost(post: Partial<Post> & { readonly id: PostId }): Post {
  return {
    kind: 'post',
    source: 'drill',
    text: `Un message, ${post.id}`,
    author: `author-of-${post.id}` as AuthorKey,
    seenAt: '2026-03-01T10:00:00.000Z',
    createdAt: '2026-03-01T10:00:00.000Z',
    ...post,
  };
}

/** A post joining a claim in support of it. */
export function aJoined(
  claim: ClaimId,
  post: Partial<Post> & { readonly id: PostId },
  joined: Partial<Omit<Joined, 'claim' | 'post'>> = {},
): Joined {
  const stored = aStoredPost(post);
  return {
    kind: 'joined',
    claim,
    post: stored,
    language: 'fr',
    variant: `v-${post.id}`,
    stance: 'support',
    cues: [],
    because: [{ name: 'wording', value: 0.71 }],
    at: stored.seenAt,
    ...joined,
  };
}

/** What one person did about a claim. */
export function aReview(id: string, claim: ClaimId, act: ReviewAct, at = '2026-03-01T12:00:00.000Z'): Review {
  return { id, claim, by: { id: 'u_ana' as UserId, name: 'Ana' }, at, act };
}
