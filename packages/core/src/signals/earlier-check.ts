import type { Verdict } from '@vigie/contracts/review';
import type { Sentence } from '@vigie/contracts/values';
import type { ConfirmedVerdict } from '../claims/claim-view.ts';
import { HARD } from './say.ts';
import { signal, type Measure } from './signal.ts';

/** An earlier fact-check is about this very claim, and a person confirmed the link. Suggested links never count. */
export const earlierCheck: Measure = ({ claim, weights }) => {
  const latest = claim.confirmedVerdicts[claim.confirmedVerdicts.length - 1];
  if (latest === undefined) return null;
  // "Unproven" is a finding, not an answer.
  const points = latest.verdict === 'unproven' ? weights.earlierCheck / 2 : weights.earlierCheck;
  return signal('earlier-check', claim.confirmedVerdicts.length, points, sayChecked(latest), []);
};

/** `Already checked: false (AFP Factuel, 2023-03-12)` */
function sayChecked({ verdict, publisher, publishedAt }: ConfirmedVerdict): Sentence {
  const source = publisher === null ? '' : ` (${[publisher, publishedAt?.slice(0, 10)].filter(Boolean).join(', ')})`;
  const { en, fr } = VERDICTS[verdict];
  return { en: `Already checked: ${en}${source}`, fr: `Déjà vérifié${HARD}: ${fr}${source}` };
}

const VERDICTS: Readonly<Record<Verdict, Sentence>> = {
  false: { en: 'false', fr: 'faux' },
  misleading: { en: 'misleading', fr: 'trompeur' },
  unproven: { en: 'unproven', fr: 'non prouvé' },
  true: { en: 'true', fr: 'vrai' },
};
