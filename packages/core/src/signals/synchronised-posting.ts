import { poissonAtLeast } from '../spread/poisson.ts';
import { AUTHOR, digitsEn, digitsFr, HARD, leading } from './say.ts';
import { pointsOfCount, signal, type Measure } from './signal.ts';
import type { Burst } from './tally.ts';

// Authors who post the same text within a minute of each other. Called "synchronised posting", never "bots": a chat group
// does it too, and a text that goes round fast meets itself in a minute by chance. The null model is a text whose other copies
// come evenly over its life: how often would one minute of it hold so many? Cost: one Poisson tail.
// Source: ALGORITHMS §3.7 (the 60 s window of the co-sharing literature).

/** Several authors posted the same text within one minute, more than its copies by chance would. */
export const synchronisedPosting: Measure = ({ tally, weights }) => {
  const { burst } = tally;
  if (burst.authors < LEAST_AUTHORS) return null;
  const chance = byChance(burst);
  if (chance > UNLIKELY) return null;
  const some = leading(burst.authors, AUTHOR);
  const once = Math.min(MOST_TOLD, 10 ** Math.floor(Math.log10(1 / chance)));
  const because = {
    en: `Synchronised copies: ${some.en.toLowerCase()} posted the same text within a minute (by chance less than once in ${digitsEn(once)})`,
    fr: `Copies synchronisées${HARD}: ${some.fr.toLowerCase()} ont publié le même texte en une minute (par hasard, moins d’une fois sur ${digitsFr(once)})`,
  };
  const points = pointsOfCount(burst.authors / LEAST_AUTHORS, weights.synchronised);
  return signal('synchronised-posting', burst.authors, points, because, burst.posts());
};

const LEAST_AUTHORS = 5;
const UNLIKELY = 0.05;
const MOST_TOLD = 1_000_000;
const MINUTE_MS = 60_000;

/** The chance that some minute of a text's life holds so many authors, its other copies coming evenly: at most the sum over the minutes. */
export function byChance({ authors, copies, spanMs }: Pick<Burst, 'authors' | 'copies' | 'spanMs'>): number {
  const minutes = 1 + spanMs / MINUTE_MS;
  const rate = (Math.max(0, copies - authors) + 1) / minutes;
  return Math.min(1, minutes * poissonAtLeast(authors, rate));
}
