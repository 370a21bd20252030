import type { Verdict } from '@vigie/contracts/review';
import { HARD } from './say.ts';
import { signal, type Measure } from './signal.ts';

/** An earlier fact-check is about this very claim, and a person confirmed the link. Suggested links never count. */
export const earlierCheck: Measure = ({ claim, weights }) => {
  const verdict = claim.confirmedVerdicts[claim.confirmedVerdicts.length - 1];
  if (verdict === undefined) return null;
  const because = {
    en: `Already checked: ${VERDICTS[verdict].en}`,
    fr: `Déjà vérifié${HARD}: ${VERDICTS[verdict].fr}`,
  };
  // "Unproven" is a finding, not an answer.
  const points = verdict === 'unproven' ? weights.earlierCheck / 2 : weights.earlierCheck;
  return signal('earlier-check', claim.confirmedVerdicts.length, points, because, []);
};

const VERDICTS: Readonly<Record<Verdict, { en: string; fr: string }>> = {
  false: { en: 'false', fr: 'faux' },
  misleading: { en: 'misleading', fr: 'trompeur' },
  unproven: { en: 'unproven', fr: 'non prouvé' },
  true: { en: 'true', fr: 'vrai' },
};
