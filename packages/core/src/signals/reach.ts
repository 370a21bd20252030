import { firstAfter } from '../spread/growth.ts';
import { AUTHOR, counted } from './say.ts';
import { pointsOfCount, signal, type Measure } from './signal.ts';

/** How many authors passed it on within the last hour: an old claim that rests loses its place. */
export const reach: Measure = ({ tally, now, weights }) => {
  const since = firstAfter(tally.arrivals, now - HOUR_MS);
  const posts = tally.arrivalPosts.slice(since);
  const some = counted(posts.length, AUTHOR);
  const because = { en: `${some.en} within the hour`, fr: `${some.fr} en une heure` };
  return signal('reach', posts.length, pointsOfCount(posts.length, weights.reach), because, posts);
};

const HOUR_MS = 3_600_000;
