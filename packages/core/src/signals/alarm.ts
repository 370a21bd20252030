import { rateOf } from './rate.ts';
import { AUTHOR, leading } from './say.ts';
import { signal, type Measure } from './signal.ts';

/** Capitals, exclamation marks, sirens: more excitement than usual. */
export const alarm: Measure = (look) => {
  const found = look.tally.marks.alarm;
  const among = look.tally.marks.asserts.authors;
  const { ratio, points } = rateOf(look, 'alarm', found, among, look.weights.alarm);
  const some = leading(found.authors, AUTHOR);
  const because = {
    en: `Alarmed tone: ${some.en.toLowerCase()} out of ${among} in capitals or exclamations`,
    fr: `Ton d’alarme\u00a0: ${some.fr.toLowerCase()} sur ${among} en capitales ou points d’exclamation`,
  };
  return signal('alarm', ratio, points, because, found.ids);
};
