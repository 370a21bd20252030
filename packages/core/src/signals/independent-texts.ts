import { leading, type Noun } from './say.ts';
import { pointsOfCount, signal, type Measure } from './signal.ts';

/** Several people tell it in words of their own: it does not rest on one text that is passed on. */
export const independentTexts: Measure = ({ tally, weights }) => {
  if (tally.texts < 2) return null;
  const some = leading(tally.texts, WORDING);
  const because = { en: `${some.en} of it`, fr: `${some.fr}` };
  const points = pointsOfCount(tally.texts - 1, weights.independentTexts);
  return signal('independent-texts', tally.texts, points, because, tally.marks.asserts.ids);
};

const WORDING: Noun = {
  en: ['wording', 'wordings'],
  fr: ['formulation différente', 'formulations différentes'],
  feminine: true,
};
