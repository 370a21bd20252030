import { signal, type Measure } from './signal.ts';
import { headFor, wordingLogit } from './unverified.ts';

/** It is worded like what was unverified in past crises, or unlike it. Looks at the meaning of its texts, not at single posts. */
export const wording: Measure = ({ claim, weights }) => {
  if (claim.meaning === null) return null;
  const logit = wordingLogit(headFor(weights.unverified.heads, claim.meaning.model), claim.meaning);
  const { perLogit, max } = weights.wording;
  const points = Math.max(-max, Math.min(max, perLogit * logit));
  const because =
    logit > 0
      ? {
          en: 'Worded like unverified reports in past crises',
          fr: 'Formulée comme les informations non vérifiées de crises passées',
        }
      : {
          en: 'Worded unlike unverified reports in past crises',
          fr: 'Formulée autrement que les informations non vérifiées de crises passées',
        };
  return signal('wording', logit, points, because, []);
};
