import { AUTHOR, leading } from './say.ts';
import { pointsOfCount, signal, type Measure } from './signal.ts';

/** Authors name an authority as their source: it can be asked. Weak, since anybody can write "according to the police". */
export const officialSource: Measure = ({ tally, weights }) => {
  const found = tally.marks['official-source'];
  const some = leading(found.authors, AUTHOR);
  const because = {
    en: `${some.en} ${found.authors === 1 ? 'names' : 'name'} an authority as the source`,
    fr: `${some.fr} ${found.authors === 1 ? 'cite' : 'citent'} une autorité comme source`,
  };
  const points = pointsOfCount(found.authors, weights.officialSource);
  return signal('official-source', found.authors, points, because, found.ids);
};
