import type { Sibling } from '@vigie/contracts/claim';
import { HARD, listed } from './say.ts';
import { signal, type Measure } from './signal.ts';

/** The same story is told with another number, place or name, or the contrary: it is not settled. Looks at siblings, not posts. */
export const instability: Measure = ({ claim, weights }) => {
  if (claim.siblings.length === 0) return null;
  const { first, further, max } = weights.instability;
  const points = Math.min(max, first + further * (claim.siblings.length - 1));
  const differs = KINDS.find((kind) => claim.siblings.some((sibling) => sibling.differs === kind)) ?? 'number';
  const told = toldVersions(claim.siblings, differs);
  const because = {
    en: `${LABELS[differs].en}${told.length > 1 ? `: ${listed(told).en}` : ''}`,
    fr: `${LABELS[differs].fr}${told.length > 1 ? `${HARD}: ${listed(told).fr}` : ''}`,
  };
  return signal('instability', claim.siblings.length, points, because, []);
};

const KINDS = ['number', 'place', 'name', 'negation'] as const;
const LABELS = {
  number: { en: 'The number changes', fr: 'Le nombre change' },
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
    for (const told of [sibling.ours, sibling.theirs]) if (told !== '') versions.add(readable(told, differs));
  }
  return [...versions].slice(0, SHOWN_VERSIONS);
}

/** Numbers come with their unit (`3 dead`, `1130 clock`: minutes of the day), places and names folded. */
function readable(told: string, differs: Sibling['differs']): string {
  if (differs !== 'number') return told.replace(/(?<![\p{L}\p{N}])\p{L}/gu, (letter) => letter.toUpperCase());
  const [, value = told, unit = ''] = /^(\d+(?:\.\d+)?)\s*(.*)$/.exec(told) ?? [];
  if (unit !== 'clock') return value;
  const minutes = Number(value);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
