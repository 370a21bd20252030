import { minutes } from './say.ts';
import { signal, type Measure } from './signal.ts';

/** It has been around for a while: an answer comes late, a newer claim gains more by one. Looks at the time that has passed, not at posts. */
export const age: Measure = ({ tally, now, weights }) => {
  const [first] = tally.arrivals;
  if (first === undefined) return null;
  const { perDoubling, max, fromMinutes } = weights.age;
  const old = Math.floor((now - first) / MINUTE_MS);
  const points = old <= fromMinutes ? 0 : Math.max(max, perDoubling * Math.log2(old / fromMinutes));
  const span = minutes(old);
  return signal('age', old, points, { en: `Around for ${span.en}`, fr: `Circule depuis ${span.fr}` }, []);
};

const MINUTE_MS = 60_000;
