import { rateOf } from './rate.ts';
import { AUTHOR, guillemets, leading } from './say.ts';
import { signal, type Measure } from './signal.ts';

/** It is said to come from somebody whom nobody can ask: "a friend says", « selon un ami », without a link. */
export const attribution: Measure = (look) => {
  const found = look.tally.marks.attribution;
  const among = look.tally.marks.asserts.authors;
  const { ratio, points } = rateOf(look, 'attribution', found, among, look.weights.attribution);
  const some = leading(found.authors, AUTHOR);
  const because = {
    en: `${some.en} out of ${among} ${found.authors === 1 ? 'has' : 'have'} it from “a friend” or “sources”, without a link`,
    fr: `${some.fr} sur ${among} ${found.authors === 1 ? 'le tient' : 'le tiennent'} ${guillemets('d’un ami')} ou ${guillemets('de sources')}, sans lien`,
  };
  return signal('attribution', ratio, points, because, found.ids);
};
