import type { Quantity } from '@vigie/contracts/annotated-post';
import type { Sibling } from '@vigie/contracts/claim';
import type { Signature } from '../claims/claim-state.ts';

/**
 * What keeps two texts of nearly the same words apart: another number of the same thing, another place, another name.
 * No cosine does (such pairs score .72 to .99 in every embedding), so signatures must. A conflict makes a sibling, never
 * a member. Cost: a few comparisons of short lists. Source: ALGORITHMS §1.3 steps 3 and 6.
 */
export interface Conflict {
  readonly differs: Sibling['differs'];
  /** What the arriving text says. */
  readonly ours: string;
  /** What the claim says. */
  readonly theirs: string;
}

/** The values two sides state; a claim's are those of its asserting texts. */
export interface Stated {
  readonly quantities: readonly Quantity[];
  readonly places: readonly string[];
  readonly names: readonly string[];
}

/**
 * The first conflict between a text and a claim, or null. `isEdit`: their other words are so alike that a name on one
 * side and another name on the other is a substitution; without it, only wholly different names conflict.
 */
export function conflictBetween(ours: Stated, theirs: Stated, isEdit: boolean): Conflict | null {
  return (
    numberConflict(ours.quantities, theirs.quantities) ??
    namedConflict('place', ours.places, theirs.places, isEdit) ??
    (isEdit ? namedConflict('name', ours.names, theirs.names, true) : null)
  );
}

/** True where two texts state exactly the same: what near-duplicates must. */
export function statesTheSame(a: Signature, b: Signature): boolean {
  return (
    a.negated === b.negated &&
    a.modality === b.modality &&
    sameSet(a.quantities.map(spelled), b.quantities.map(spelled)) &&
    sameSet(a.places, b.places) &&
    sameSet(a.names, b.names)
  );
}

/** A quantity as text: "3 dead". */
export function spelled(quantity: Quantity): string {
  return quantity.unit === '' ? String(quantity.value) : `${quantity.value} ${quantity.unit}`;
}

/** How much of what either side states is stated by both, 0 to 1 of the shorter list; null where one side states nothing. */
export function sharedEntities(ours: Stated, theirs: Stated): number | null {
  const most = Math.min(statements(ours), statements(theirs));
  if (most === 0) return null;
  let shared = 0;
  for (const place of ours.places) if (theirs.places.includes(place)) shared += 1;
  for (const name of ours.names) if (theirs.names.some((other) => isSameName(name, other))) shared += 1;
  for (const q of ours.quantities)
    if (theirs.quantities.some((o) => o.value === q.value && o.unit === q.unit)) shared += 1;
  return Math.min(1, shared / most);
}

function statements(stated: Stated): number {
  return stated.places.length + stated.names.length + stated.quantities.length;
}

/** The same thing counted on both sides, with no value in common. */
function numberConflict(ours: readonly Quantity[], theirs: readonly Quantity[]): Conflict | null {
  for (const mine of ours) {
    const counted = theirs.filter((q) => q.unit === mine.unit);
    if (counted.length === 0 || counted.some((q) => ours.some((o) => o.unit === q.unit && o.value === q.value)))
      continue;
    return { differs: 'number', ours: spelled(mine), theirs: spelled(counted[0]!) };
  }
  return null;
}

function namedConflict(
  differs: 'place' | 'name',
  ours: readonly string[],
  theirs: readonly string[],
  isEdit: boolean,
): Conflict | null {
  if (ours.length === 0 || theirs.length === 0) return null;
  const onlyOurs = ours.filter((x) => !theirs.some((y) => isSameName(x, y)));
  const onlyTheirs = theirs.filter((y) => !ours.some((x) => isSameName(x, y)));
  if (onlyOurs.length === 0 || onlyTheirs.length === 0) return null;
  const nothingShared = onlyOurs.length === ours.length;
  if (!nothingShared && !isEdit) return null;
  return { differs, ours: onlyOurs[0]!, theirs: onlyTheirs[0]! };
}

/** "macron" and "emmanuel macron" are one name: one's words are among the other's. */
function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a.split(' '), b.split(' ')] : [b.split(' '), a.split(' ')];
  return short.every((word) => long.includes(word));
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((x) => b.includes(x));
}
