import { rateOf } from './rate.ts';
import { AUTHOR, guillemets, leading } from './say.ts';
import { signal, type Measure } from './signal.ts';

/** Those who repeat it do so with reserve: "reportedly", « il paraît », the conditional. */
export const hedging: Measure = (look) => {
  const found = look.tally.marks.hedge;
  const among = look.tally.marks.asserts.authors;
  const { ratio, points } = rateOf(look, 'hedge', found, among, look.weights.hedging);
  const some = leading(found.authors, AUTHOR);
  const because = {
    en: `${some.en} out of ${among} hedged it: “reportedly”, “apparently”`,
    fr: `${some.fr} sur ${among} ${found.authors === 1 ? 'reste' : 'restent'} au conditionnel, ${guillemets('il paraît')}`,
  };
  return signal('hedging', ratio, points, because, found.ids);
};
