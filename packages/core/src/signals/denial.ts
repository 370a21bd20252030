import { rateOf } from './rate.ts';
import { AUTHOR, leading } from './say.ts';
import { signal, type Measure } from './signal.ts';

/** Ordinary people say that it is false: it is contested. An authority's denial is a signal of its own. */
export const denial: Measure = (look) => {
  const found = look.tally.marks.denial;
  const { ratio, points } = rateOf(look, 'denial', found, look.tally.authors, look.weights.denial);
  const some = leading(found.authors, AUTHOR);
  const because = {
    en: `${some.en} out of ${look.tally.authors} ${found.authors === 1 ? 'contests' : 'contest'} it`,
    fr: `${some.fr} sur ${look.tally.authors} ${found.authors === 1 ? 'la conteste' : 'la contestent'}`,
  };
  return signal('denial', ratio, points, because, found.ids);
};
