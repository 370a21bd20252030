import { firstAfter } from '../spread/growth.ts';
import { AUTHOR, counted, minutes } from './say.ts';
import { signal, type Measure } from './signal.ts';

/** New authors come at more than twice the rate of just before, more surely than not. */
export const growth: Measure = ({ growth: found, tally, now, weights }) => {
  const span = minutes(found.windowMinutes);
  const authors = counted(found.now, { en: ['new author', 'new authors'], fr: ['nouvel auteur', 'nouveaux auteurs'] });
  const because = {
    en: `${authors.en} in ${span.en}, ${found.before} in the ${span.en} before`,
    fr: `${authors.fr} en ${span.fr}, ${counted(found.before, AUTHOR).fr} les ${span.fr} d’avant`,
  };
  const points = weights.growth * Math.max(0, 2 * found.probability - 1);
  const since = firstAfter(tally.arrivals, now - found.windowMinutes * 60_000);
  return signal('growth', found.probability, points, because, tally.arrivalIds.slice(since));
};
