import { AUTHOR, HARD, leading } from './say.ts';
import { pointsOfCount, signal, type Measure } from './signal.ts';

// Authors who post the same text within a minute of each other. Called "synchronised posting", never "bots": a chat group
// does it too. Source: ALGORITHMS §3.7 (the 60 s window of the co-sharing literature).

/** Several authors posted the same text within one minute. */
export const synchronisedPosting: Measure = ({ tally, weights }) => {
  const { authors, posts } = tally.burst;
  if (authors < LEAST_AUTHORS) return null;
  const some = leading(authors, AUTHOR);
  const because = {
    en: `Synchronised copies: ${some.en.toLowerCase()} posted the same text within a minute`,
    fr: `Copies synchronisées${HARD}: ${some.fr.toLowerCase()} ont publié le même texte en une minute`,
  };
  const points = pointsOfCount(authors / LEAST_AUTHORS, weights.synchronised);
  return signal('synchronised-posting', authors, points, because, posts());
};

const LEAST_AUTHORS = 5;
