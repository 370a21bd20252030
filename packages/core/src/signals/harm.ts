import { HARD } from './say.ts';
import { signal, type Measure } from './signal.ts';

/** What it would do to people if it were false: read from the sentence by editable rules, and said so. */
export const harm: Measure = ({ harm: found, weights }) => {
  const named = found.rules.slice(0, 2);
  const because = {
    en: `${capital(named.map((rule) => rule.en).join(', '))} (rule)`,
    fr: `${capital(named.map((rule) => rule.fr).join(', '))} (règle)`.replaceAll(' :', `${HARD}:`),
  };
  return signal('harm', found.severity, weights.harm * found.severity, because, []);
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
