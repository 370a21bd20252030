import { digitsEn, digitsFr, minutes } from './say.ts';
import { signal, type Measure } from './signal.ts';

/** The number of new authors doubles every few minutes. Said only where the interval excludes "not growing". */
export const doubling: Measure = ({ doubling: found, tally, weights }) => {
  if (found === null) return null;
  const { perDoubling, max, fromMinutes } = weights.doubling;
  const points = Math.min(max, perDoubling * Math.max(0, Math.log2(fromMinutes / Math.max(1, found.median))));
  const span = minutes(found.median);
  const because = {
    en: `Doubles every ${span.en} (${digitsEn(found.low)}–${digitsEn(found.high)})`,
    fr: `Double toutes les ${span.fr} (${digitsFr(found.low)}–${digitsFr(found.high)})`,
  };
  return signal('doubling', found.median, points, because, tally.arrivalIds);
};
