import type { MemberPost } from '../claims/claim-view.ts';
import { counted, POST } from './say.ts';
import { signal, type Measure } from './signal.ts';

/** One author wrote most of it: loud, but one voice. */
export const oneVoice: Measure = ({ tally, weights }) => {
  if (tally.posts.length === tally.authors) return null;
  const posts = new Map<string, MemberPost[]>();
  for (const post of tally.posts) {
    const own = posts.get(post.author);
    if (own === undefined) posts.set(post.author, [post]);
    else own.push(post);
  }
  let most: MemberPost[] = [];
  for (const [author, own] of posts) {
    if (own.length > most.length || (own.length === most.length && author < (most[0] as MemberPost).author)) most = own;
  }
  const share = most.length / (tally.posts.length + PRIOR_POSTS);
  const points = weights.oneVoice * Math.min(1, Math.max(0, (share - TOLERATED) / (1 - TOLERATED)) * 1.5);
  const all = counted(tally.posts.length, POST);
  const because = {
    en: `One author wrote ${most.length} of ${all.en}`,
    fr: `Un seul auteur a écrit ${counted(most.length, POST).fr} sur ${tally.posts.length}`,
  };
  return signal('one-voice', share, points, because, most);
};

/** The share that one author may have before it counts. */
const TOLERATED = 0.3;
const PRIOR_POSTS = 3;
