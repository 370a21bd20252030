import { AUTHOR, counted, HARD } from './say.ts';
import { pointsOfCount, signal, type Measure } from './signal.ts';

/**
 * A claim that differs from it in one thing lies before people already: whoever answers one must know the other, and what
 * was looked up serves both. The points are set, not trained: no labelled set tells siblings.
 */
export const flaggedSibling: Measure = ({ claim, weights }) => {
  const sibling = claim.flaggedSibling;
  if (sibling === undefined) return null;
  const authors = counted(sibling.authors, AUTHOR);
  const { en, fr } = DIFFERS[sibling.differs];
  const because = {
    en: `The same with ${en} was flagged before, at ${authors.en}`,
    fr: `La même, avec ${fr}, est déjà signalée${HARD}: ${authors.fr} alors`,
  };
  return signal(
    'flagged-sibling',
    sibling.authors,
    pointsOfCount(sibling.authors, weights.flaggedSibling),
    because,
    [],
  );
};

const DIFFERS = {
  number: { en: 'another number', fr: 'un autre nombre' },
  place: { en: 'another place', fr: 'un autre lieu' },
  name: { en: 'another name', fr: 'un autre nom' },
  negation: { en: 'the opposite said', fr: 'le contraire affirmé' },
} as const;
