import type { MemberPost } from '../claims/claim-view.ts';
import { AUTHOR, counted } from './say.ts';
import { pointsOfCount, signal, type Measure } from './signal.ts';

/** How many authors passed it on within the last hour: an old claim that rests loses its place. */
export const reach: Measure = ({ tally, now, weights }) => {
  const posts = since(tally.marks['passes-on'].posts, now - HOUR_MS);
  const seen = new Set<string>();
  for (const post of posts) seen.add(post.author);
  const authors = seen.size;
  const some = counted(authors, AUTHOR);
  const because = { en: `${some.en} within the hour`, fr: `${some.fr} en une heure` };
  return signal('reach', authors, pointsOfCount(authors, weights.reach), because, posts);
};

const HOUR_MS = 3_600_000;

/** The posts later than `time`, of posts in order. */
function since(posts: readonly MemberPost[], time: number): readonly MemberPost[] {
  let first = posts.length;
  while (first > 0 && (posts[first - 1] as MemberPost).seenAt > time) first--;
  return posts.slice(first);
}
