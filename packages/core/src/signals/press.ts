import { leading, type Noun } from './say.ts';
import { pointsOfCount, signal, type Measure } from './signal.ts';

/** Newsrooms' own accounts are on it: somebody is already at work. */
export const press: Measure = ({ tally, weights }) => {
  const found = tally.marks.press;
  const some = leading(found.authors, NEWSROOM);
  const because = {
    en: `${some.en} ${found.authors === 1 ? 'reports' : 'report'} on it`,
    fr: `${some.fr} en ${found.authors === 1 ? 'parle' : 'parlent'}`,
  };
  return signal('press', found.authors, pointsOfCount(found.authors, weights.press), because, found.ids);
};

const NEWSROOM: Noun = { en: ['newsroom', 'newsrooms'], fr: ['rédaction', 'rédactions'], feminine: true };
