import type { ClaimId, PostId } from '@vigie/contracts/ids';
import type { ClaimView, MemberPost, StreamView } from '@vigie/core/claims/claim-view';

// Builders of what signals read, with ordinary defaults: for tests and for measuring.

/** An asserting post by an author of its own. */
export function aMemberPost(parts: Partial<MemberPost> = {}): MemberPost {
  return {
    id: 'drill:1' as PostId,
    author: 'author-1',
    seenAt: Date.parse('2026-03-01T14:00:00Z'),
    language: 'fr',
    stance: 'support',
    cues: [],
    quantities: [],
    places: ['valmont'],
    domains: [],
    authority: null,
    isReply: false,
    variant: 'v1',
    ...parts,
  };
}

/** A claim of one post. */
export function aClaimView(parts: Partial<ClaimView> = {}): ClaimView {
  return {
    id: 'c_1' as ClaimId,
    sentence: 'Le pont de Valmont est fermé',
    language: 'fr',
    posts: [aMemberPost()],
    meaning: null,
    siblings: [],
    confirmedVerdicts: [],
    ...parts,
  };
}

/** A stream of an ordinary evening. */
export function aStreamView(parts: Partial<StreamView> = {}): StreamView {
  return {
    posts: 2_000,
    cueShare: {
      enquiry: 0.03,
      denial: 0.01,
      hedge: 0.04,
      attribution: 0.02,
      'official-source': 0.02,
      witness: 0.02,
      alarm: 0.05,
      'call-to-share': 0.01,
    },
    recentPosts: [85, 85],
    ...parts,
  };
}

/** Posts of as many authors within the half hour before `now`, ever faster; `vary` changes some. */
export function growingPosts(
  authors: number,
  now: number,
  vary: (index: number) => Partial<MemberPost> = () => ({}),
): MemberPost[] {
  return Array.from({ length: authors }, (_, i) =>
    aMemberPost({
      id: `drill:${i + 1}` as PostId,
      author: `author-${i + 1}`,
      seenAt: Math.round(now - HALF_HOUR_MS * (1 - Math.log1p(i) / Math.log(1 + authors))),
      variant: `v${i % 7}`,
      ...vary(i),
    }),
  );
}

const HALF_HOUR_MS = 1_800_000;
