import { minutes } from './say.ts';
import { signal, type Measure } from './signal.ts';

/** Nobody new has passed it on for a while: it can wait. Looks at the time that has passed, not at posts. */
export const quiet: Measure = ({ tally, now, weights }) => {
  const last = tally.arrivals[tally.arrivals.length - 1];
  if (last === undefined) return null;
  const { perDoubling, max, fromMinutes } = weights.quiet;
  const rest = Math.floor((now - last) / MINUTE_MS);
  const points = rest <= fromMinutes ? 0 : Math.max(max, perDoubling * Math.log2(rest / fromMinutes));
  const span = minutes(rest);
  const because = {
    en: `No new author for ${span.en}`,
    fr: `Aucun nouvel auteur depuis ${span.fr}`,
  };
  return signal('quiet', rest, points, because, []);
};

const MINUTE_MS = 60_000;
