import type { Signal } from '@vigie/contracts/assessment';
import { AUTHOR, leading } from './say.ts';
import { signal, type Look } from './signal.ts';

// What keeps a score down or inside its bounds is a signal like the others, with its own points: so the sum stays exact.

/** The point every claim starts from. */
export function baseline({ weights }: Look): Signal | null {
  const because = { en: 'Where every claim starts', fr: 'Point de départ de toute affirmation' };
  return signal('baseline', 1, weights.baseline, because, []);
}

/** The caps that hold `sum` down, in order. */
export function capsOf(look: Look, sum: number): readonly Signal[] {
  const { tally, weights, checkability } = look;
  const caps: Signal[] = [];
  let score = sum;
  const hold = (name: string, most: number, because: Signal['because']) => {
    const cap = score > most ? signal(name, most, most - score, because, []) : null;
    if (cap === null) return;
    caps.push(cap);
    score += cap.points;
  };
  const authors = leading(tally.authors, AUTHOR);
  hold(
    'few-authors',
    Math.round(weights.capAuthors.one + weights.capAuthors.perDoubling * Math.log2(Math.max(1, tally.authors))),
    {
      en: `${authors.en} only: too early to say more`,
      fr: `${authors.fr} seulement\u00a0: trop tôt pour aller plus haut`,
    },
  );
  if (checkability.probability < 0.5) {
    const free = checkability.probability / 0.5;
    hold('not-checkable', Math.round(weights.capNotCheckable + (100 - weights.capNotCheckable) * free ** 3), {
      en: 'Held down: hardly anything to check',
      fr: 'Plafonné\u00a0: presque rien à vérifier',
    });
  }
  hold('ceiling', 100, { en: 'The score stops at 100', fr: 'Le score s’arrête à 100' });
  const floor =
    score < 0 ? signal('floor', 0, -score, { en: 'The score stops at 0', fr: 'Le score s’arrête à 0' }, []) : null;
  return floor === null ? caps : [...caps, floor];
}
