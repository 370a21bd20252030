import { HARD } from './say.ts';
import { signal, type Measure } from './signal.ts';

/** Is there something in the sentence that can be checked: a number, a place, a name, somebody who did something? */
export const checkWorthiness: Measure = ({ checkability, weights }) => {
  const { probability, reasons, chatter } = checkability;
  const { plus, minus } = weights.checkable;
  const points = probability >= 0.5 ? plus * (2 * probability - 1) : minus * (1 - 2 * probability);
  const list = (language: 'en' | 'fr') => reasons.map((reason) => reason[language]).join(', ');
  const because =
    probability >= 0.5
      ? {
          en: `Can be checked: ${list('en') || 'a statement of fact'}`,
          fr: `Vérifiable${HARD}: ${list('fr') || 'un énoncé de fait'}`,
        }
      : chatter !== null
        ? { en: `Little to check: ${chatter.en}`, fr: `Peu à vérifier${HARD}: ${chatter.fr}` }
        : { en: 'Little to check: no number, place or name', fr: `Peu à vérifier${HARD}: ni nombre, ni lieu, ni nom` };
  return signal('check-worthiness', probability, points, because, []);
};
