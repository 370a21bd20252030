import type { MemberPost } from '../claims/claim-view.ts';
import { AUTHOR, leading } from './say.ts';
import { pointsOfCount, signal, type Measure } from './signal.ts';

// Authors who post the same text within a minute of each other. Called "synchronised posting", never "bots": a chat group
// does it too. Cost: linear, two pointers a variant. Source: ALGORITHMS §3.7 (the 60 s window of the co-sharing literature).

/** Several authors posted the same text within one minute. */
export const synchronisedPosting: Measure = ({ tally, weights }) => {
  const burst = largestBurst(tally.marks.asserts.posts);
  if (burst.authors < LEAST_AUTHORS) return null;
  const some = leading(burst.authors, AUTHOR);
  const because = {
    en: `Synchronised copies: ${some.en.toLowerCase()} posted the same text within a minute`,
    fr: `Copies synchronisées\u00a0: ${some.fr.toLowerCase()} ont publié le même texte en une minute`,
  };
  const points = pointsOfCount(burst.authors / LEAST_AUTHORS, weights.synchronised);
  return signal('synchronised-posting', burst.authors, points, because, burst.posts);
};

const WINDOW_MS = 60_000;
const LEAST_AUTHORS = 5;

function largestBurst(posts: readonly MemberPost[]): { authors: number; posts: readonly MemberPost[] } {
  let best: { authors: number; posts: readonly MemberPost[] } = { authors: 0, posts: [] };
  const variants = new Map<string, MemberPost[]>();
  for (const post of posts) {
    const copies = variants.get(post.variant);
    if (copies === undefined) variants.set(post.variant, [post]);
    else copies.push(post);
  }
  for (const copies of variants.values()) {
    if (copies.length < LEAST_AUTHORS) continue;
    let start = 0;
    for (let end = 0; end < copies.length; end++) {
      while ((copies[end] as MemberPost).seenAt - (copies[start] as MemberPost).seenAt > WINDOW_MS) start++;
      // Authors are told apart only where there are posts enough for a larger burst.
      const posts = end - start + 1;
      if (posts < LEAST_AUTHORS || posts <= best.authors) continue;
      const inside = copies.slice(start, end + 1);
      const authors = new Set(inside.map(({ author }) => author)).size;
      if (authors > best.authors) best = { authors, posts: inside };
    }
  }
  return best;
}
