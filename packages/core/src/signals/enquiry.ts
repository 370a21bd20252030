import { rateOf } from './rate.ts';
import { AUTHOR, counted, guillemets, leading, THIN, timesAsMany } from './say.ts';
import { signal, type Measure } from './signal.ts';

/** People ask whether it is true, or for a source: the earliest sign of an unverified claim (Zhao et al. 2015). */
export const enquiry: Measure = (look) => {
  const found = look.tally.marks.enquiry;
  const { ratio, points } = rateOf(look, 'enquiry', found, look.tally.authors, look.weights.enquiry);
  const question = { en: '“is it true?”', fr: guillemets(`c’est vrai${THIN}?`) };
  const times = timesAsMany(ratio);
  const some = leading(found.authors, AUTHOR);
  const all = counted(look.tally.authors, AUTHOR);
  const because =
    ratio < 1.5
      ? {
          en: `${some.en} out of ${look.tally.authors} ${found.authors === 1 ? 'asks' : 'ask'} whether it is true`,
          fr: `${some.fr} sur ${look.tally.authors} ${found.authors === 1 ? 'demande' : 'demandent'} si c’est vrai`,
        }
      : {
          en: `${times.en} ${question.en} as usual (${found.authors} of ${all.en})`,
          fr: `${times.fr} ${question.fr} que d’habitude (${found.authors} sur ${all.fr})`,
        };
  return signal('enquiry', ratio, points, because, found.ids);
};
