import type { MemberPost } from './claim-view.ts';

/**
 * Whether a claim is a flood rather than something people say: six posts or more by fewer than three authors, or by one
 * author for every five posts. Still clustered and shown, never flagged. An authority that repeats itself is no flood.
 * Lifted as soon as others join. Cost: given the counts, none.
 */
export function isSpam(posts: readonly MemberPost[], authors: number): boolean {
  if (posts.length < MIN_POSTS) return false;
  if (posts.some((p) => p.authority !== null)) return false;
  return authors < MIN_AUTHORS || authors * MAX_POSTS_AN_AUTHOR < posts.length;
}

const MIN_POSTS = 6;
const MIN_AUTHORS = 3;
const MAX_POSTS_AN_AUTHOR = 5;
