import { leading, type Noun } from './say.ts';
import { pointsOfCount, signal, type Measure } from './signal.ts';

/** First-person witnesses on the spot: a little less of a rumour, and somebody to call. */
export const witness: Measure = ({ tally, weights }) => {
  const found = tally.marks.witness;
  const some = leading(found.authors, WITNESS);
  const because = { en: `${some.en} in the first person`, fr: `${some.fr} à la première personne` };
  return signal('witness', found.authors, pointsOfCount(found.authors, weights.witness), because, found.ids);
};

const WITNESS: Noun = { en: ['direct witness', 'direct witnesses'], fr: ['témoin direct', 'témoins directs'] };
