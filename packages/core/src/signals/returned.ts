import type { Verdict } from '@vigie/contracts/review';
import { HARD, counted, type Noun } from './say.ts';
import { signal, type Measure } from './signal.ts';

/**
 * The claim brings an earlier one back. An answer to a rumour that was judged before is half written, so it is worth more
 * now; the verdict is quoted and not inherited. The points are set, not trained: no labelled set has enough returns.
 */
export const returned: Measure = ({ claim, tally }) => {
  const { returnOf } = claim;
  const first = tally.posts[0];
  if (returnOf === undefined || first === undefined) return null;
  const silence = counted(Math.max(1, Math.round((first.seenAt - Date.parse(returnOf.lastPostAt)) / DAY_MS)), DAY);
  const hours = Math.round((first.seenAt - Date.parse(returnOf.lastPostAt)) / HOUR_MS);
  const since = hours < 36 ? counted(hours, HOUR) : silence;
  const { verdict } = returnOf;
  const because =
    verdict === null
      ? {
          en: `Comes back: much like a claim last seen ${since.en} before`,
          fr: `Revient${HARD}: proche d’une affirmation vue ${since.fr} plus tôt`,
        }
      : {
          en: `Comes back: much like a claim of ${since.en} before, found ${VERDICTS[verdict].en}`,
          fr: `Revient${HARD}: proche d’une affirmation vue ${since.fr} plus tôt, jugée ${VERDICTS[verdict].fr}`,
        };
  return signal('return', returnOf.likeness, verdict === null ? POINTS.known : POINTS.judged, because, [first.id]);
};

const POINTS = { known: 3, judged: 6 };
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const HOUR: Noun = { en: ['hour', 'hours'], fr: ['heure', 'heures'] };
const DAY: Noun = { en: ['day', 'days'], fr: ['jour', 'jours'] };
const VERDICTS: Readonly<Record<Verdict, { en: string; fr: string }>> = {
  false: { en: 'false', fr: 'fausse' },
  misleading: { en: 'misleading', fr: 'trompeuse' },
  unproven: { en: 'unproven', fr: 'non prouvée' },
  true: { en: 'true', fr: 'vraie' },
};
