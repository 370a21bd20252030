import type { Quantity } from '@vigie/contracts/annotated-post';
import type { Sibling } from '@vigie/contracts/claim';
import type { Signature } from '../claims/claim-state.ts';
import { isOffice, isSubject } from '../text/offices.ts';
import { stem } from '../text/stem.ts';
import type { MatchWeights } from './match-weights.ts';
import { oppositeOutcomes, tellsTheOther } from './outcomes.ts';
import { isRivalPlace, isSameName, isSamePlace } from './same-thing.ts';
import { termNumber } from './terms.ts';

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
  /** Outcomes told, as a set of bits. */
  readonly outcomes: number;
}

/** How two sides stand to each other beside what they state. */
export interface Relation {
  /** They share no language, so that units unknown to us cannot be compared. */
  readonly isAcross: boolean;
  /** One side is negated, the other is not. */
  readonly isReversed: boolean;
  readonly kinship: Kinship;
  /** All terms of either side: what one names and the other has as a plain word or a hashtag is no difference. */
  readonly terms: { readonly ours: Int32Array; readonly theirs: Int32Array };
}

/** How alike the words of two texts are: an edit of one another, a rewording, or neither. */
export type Kinship = 'edit' | 'reworded' | 'other';

/** The kinship that a cosine of words tells. */
export function kinshipOf(cosine: number, weights: Pick<MatchWeights, 'minimalEdit' | 'rewording'>): Kinship {
  return cosine >= weights.minimalEdit ? 'edit' : cosine >= weights.rewording ? 'reworded' : 'other';
}

/**
 * The first conflict between a text and a claim, or null. Only what both sides assert about one role can conflict: a number of
 * one unit, two stations, two towns of which neither contains the other, two people. The more alike their words, the more a
 * difference says: in an edit, a name on one side and another on the other is a substitution; in a rewording, wholly different
 * names are, and an opposite outcome is a reversal (in an edit also one turn or one end more); else only people's full names and places of one role are.
 */
export function conflictBetween(
  ours: Stated,
  theirs: Stated,
  { isAcross, isReversed, kinship, terms }: Relation,
): Conflict | null {
  const isEdit = kinship === 'edit';
  return (
    numberConflict(ours.quantities, theirs.quantities, kinship) ??
    (isAcross || isEdit ? loneNumberConflict(ours.quantities, theirs.quantities) : null) ??
    (isEdit ? substitution(ours, theirs, terms) : null) ??
    placeConflict(ours.places, theirs.places) ??
    nameConflict(ours, theirs, kinship, terms) ??
    officeConflict(ours, theirs, kinship) ??
    (kinship === 'other' || (isReversed && tellsTheOther(ours.outcomes, theirs.outcomes))
      ? null
      : reversal(ours.outcomes, theirs.outcomes, isEdit))
  );
}

/** True where two texts state exactly the same: what near-duplicates must. */
export function statesTheSame(a: Signature, b: Signature): boolean {
  return (
    a.negated === b.negated &&
    a.modality === b.modality &&
    sameSet(a.quantities.map(spelled), b.quantities.map(spelled)) &&
    a.outcomes === b.outcomes &&
    sameSet(a.places, b.places) &&
    sameSet(a.names, b.names)
  );
}

/** True for the same number of the same thing. */
export const isSameQuantity = (a: Quantity, b: Quantity): boolean => a.value === b.value && a.unit === b.unit;

/** A quantity as text: "3 dead". */
export function spelled(quantity: Quantity): string {
  return quantity.unit === '' ? String(quantity.value) : `${quantity.value} ${quantity.unit}`;
}

/** How much of what either side states is stated by both, 0 to 1 of the shorter list; null where one side states nothing. */
export function sharedEntities(ours: Stated, theirs: Stated): number | null {
  const most = Math.min(statements(ours), statements(theirs));
  if (most === 0) return null;
  let shared = 0;
  for (const place of ours.places) if (theirs.places.some((other) => isSamePlace(place, other))) shared += 1;
  for (const name of ours.names) if (theirs.names.some((other) => isSameName(name, other))) shared += 1;
  for (const q of ours.quantities)
    if (theirs.quantities.some((o) => o.value === q.value && o.unit === q.unit)) shared += 1;
  return Math.min(1, shared / most);
}

function statements(stated: Stated): number {
  return stated.places.length + stated.names.length + stated.quantities.length;
}

/** The same thing counted on both sides, with no value in common. */
function numberConflict(ours: readonly Quantity[], theirs: readonly Quantity[], kinship: Kinship): Conflict | null {
  for (const mine of ours) {
    // Numbers of nothing known are of one thing only where the words around them are.
    if (mine.unit === '' && kinship !== 'edit') continue;
    // "said Monday": a day of the week is part of the claim only where the words are the claim's.
    if (mine.unit === 'weekday' && kinship === 'other') continue;
    const counted = theirs.filter((q) => q.unit === mine.unit);
    if (counted.length === 0 || counted.some((q) => ours.some((o) => o.unit === q.unit && o.value === q.value)))
      continue;
    return { differs: 'number', ours: spelled(mine), theirs: spelled(counted[0]!) };
  }
  return null;
}

/** One count on each side that the other has no class for, with different values: « 2 services » and "4 wards". */
function loneNumberConflict(ours: readonly Quantity[], theirs: readonly Quantity[]): Conflict | null {
  const mine = ours.filter((q) => !isCalendar(q) && !theirs.some((o) => o.unit === q.unit));
  const others = theirs.filter((q) => !isCalendar(q) && !ours.some((o) => o.unit === q.unit));
  if (mine.length !== 1 || others.length !== 1 || mine[0]!.value === others[0]!.value) return null;
  return { differs: 'number', ours: spelled(mine[0]!), theirs: spelled(others[0]!) };
}

/** Something named on one side only, and something else on the other only, in otherwise like words. */
function substitution(ours: Stated, theirs: Stated, terms: Relation['terms']): Conflict | null {
  const mine = only(ours, theirs).filter((name) => !says(terms.theirs, name));
  const others = only(theirs, ours).filter((name) => !says(terms.ours, name));
  if (mine.length === 0 || others.length === 0) return null;
  const isPlace = ours.places.includes(mine[0]!) || theirs.places.includes(others[0]!);
  return { differs: isPlace ? 'place' : 'name', ours: mine[0]!, theirs: others[0]! };
}

/** What one side names and the other neither names nor implies. */
function only(a: Stated, b: Stated): string[] {
  return [
    ...a.places.filter((x) => !b.places.some((y) => isSamePlace(x, y)) && !b.names.some((y) => isSameName(x, y))),
    ...a.names.filter(
      (x) => isPerson(x) && !b.names.some((y) => isSameName(x, y)) && !b.places.some((y) => isSameName(x, y)),
    ),
  ];
}

/** Both sides name places, none of which can be one, and two of which answer the same question. */
function placeConflict(ours: readonly string[], theirs: readonly string[]): Conflict | null {
  if (ours.some((x) => theirs.some((y) => isSamePlace(x, y)))) return null;
  for (const x of ours) for (const y of theirs) if (isRivalPlace(x, y)) return { differs: 'place', ours: x, theirs: y };
  return null;
}

/** Both sides name people, and none in common: by full names, or in a rewording by any. */
function nameConflict(ours: Stated, theirs: Stated, kinship: Kinship, terms: Relation['terms']): Conflict | null {
  const [mine, others] = [ours.names.filter(isPerson), theirs.names.filter(isPerson)];
  const full = disjoint(mine.filter(isFullName), others.filter(isFullName), terms);
  return full ?? (kinship === 'reworded' ? disjoint(mine, others, terms) : null);
}

/**
 * Something befell the holder of one office here and of another there; in an edit or a rewording also who tells it. An office
 * says nothing of a name: whoever bears it may be meant.
 */
function officeConflict(ours: Stated, theirs: Stated, kinship: Kinship): Conflict | null {
  const isCounted = kinship === 'other' ? isSubject : isOffice;
  const [mine, others] = [ours.names.filter(isCounted), theirs.names.filter(isCounted)];
  if (mine.length === 0 || others.length === 0) return null;
  if (mine.some((x) => others.some((y) => isSameName(x, y)))) return null;
  return { differs: 'name', ours: mine[0]!, theirs: others[0]! };
}

/** True where a side's words have every word of a name, be it as a hashtag or in small letters. */
function says(terms: Int32Array, name: string): boolean {
  return name.split(' ').every((word) => STEMMED.some((language) => terms.includes(termNumber(stem(word, language)))));
}

/** Terms are stems, and a claim's texts may be of several languages; none keeps the word as it is. */
const STEMMED = ['en', 'fr', 'es', 'und'];

function disjoint(ours: readonly string[], theirs: readonly string[], terms: Relation['terms']): Conflict | null {
  if (ours.length === 0 || theirs.length === 0) return null;
  if (ours.some((x) => theirs.some((y) => isSameName(x, y)))) return null;
  const mine = ours.find((name) => !says(terms.theirs, name));
  const others = theirs.find((name) => !says(terms.ours, name));
  return mine === undefined || others === undefined ? null : { differs: 'name', ours: mine, theirs: others };
}

function reversal(ours: number, theirs: number, isEdit: boolean): Conflict | null {
  const opposite = oppositeOutcomes(ours, theirs, isEdit);
  return opposite && { differs: 'negation', ours: opposite[0], theirs: opposite[1] };
}

const isPerson = (name: string): boolean => !isOffice(name);
const isFullName = (name: string): boolean => name.includes(' ');

const CALENDAR = new Set(['year', 'date', 'clock', 'hour', 'minute', 'day', 'weekday', 'week', 'month']);
const isCalendar = (quantity: Quantity): boolean => CALENDAR.has(quantity.unit);

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((x) => b.includes(x));
}
