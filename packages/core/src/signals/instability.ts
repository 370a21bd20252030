import type { Sibling } from '@vigie/contracts/claim';
import { isMoment, sayDifference } from '../text/say-value.ts';
import { HARD, listed } from './say.ts';
import { signal, type Measure } from './signal.ts';

/** The same story is told with another number, place or name, or the contrary: it is not settled. Looks at siblings, not posts. */
export const instability: Measure = ({ claim, weights }) => {
  if (claim.siblings.length === 0) return null;
  const { first, further, max } = weights.instability;
  const points = Math.min(max, first + further * (claim.siblings.length - 1));
  const differs = KINDS.find((kind) => claim.siblings.some((sibling) => sibling.differs === kind)) ?? 'number';
  const told = toldVersions(claim.siblings, differs);
  const label = differs === 'number' && told.some(isMoment) ? LABELS.moment : LABELS[differs];
  const because = {
    en: `${label.en}${told.length > 1 ? `: ${listed(told.map((key) => sayDifference(differs, key, 'en'))).en}` : ''}`,
    fr: `${label.fr}${told.length > 1 ? `${HARD}: ${listed(told.map((key) => sayDifference(differs, key, 'fr'))).fr}` : ''}`,
  };
  return signal('instability', claim.siblings.length, points, because, []);
};

const KINDS = ['number', 'place', 'name', 'negation'] as const;
const LABELS = {
  number: { en: 'The number changes', fr: 'Le nombre change' },
  moment: { en: 'The date changes', fr: 'La date change' },
  place: { en: 'The place changes', fr: 'Le lieu change' },
  name: { en: 'The name changes', fr: 'Le nom change' },
  negation: { en: 'The contrary is told as well', fr: 'Le contraire circule aussi' },
} as const;
const SHOWN_VERSIONS = 4;

function toldVersions(siblings: readonly Sibling[], differs: Sibling['differs']): string[] {
  if (differs === 'negation') return [];
  const versions = new Set<string>();
  for (const sibling of siblings) {
    if (sibling.differs !== differs) continue;
    for (const told of [sibling.ours, sibling.theirs]) if (told !== '') versions.add(told);
  }
  return [...versions].slice(0, SHOWN_VERSIONS);
}
