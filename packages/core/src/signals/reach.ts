import { AUTHOR, counted } from './say.ts';
import { pointsOfCount, signal, type Measure } from './signal.ts';

/** How many authors passed it on within the last hour: an old claim that rests loses its place. */
export const reach: Measure = ({ tally, now, weights }) => {
  const { authors, posts } = tally.passedOnSince(now - HOUR_MS);
  const some = counted(authors, AUTHOR);
  const because = { en: `${some.en} within the hour`, fr: `${some.fr} en une heure` };
  return signal('reach', authors, pointsOfCount(authors, weights.reach), because, posts);
};

const HOUR_MS = 3_600_000;
