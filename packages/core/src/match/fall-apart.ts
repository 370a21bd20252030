import type { ShapeReason } from '@vigie/contracts/membership';
import type { ClaimState, VariantState } from '../claims/claim-state.ts';
import { centroidOf, withText, type Centroid } from './centroid.ts';
import type { MatchState } from './match-state.ts';
import { queryGroup, queryText } from './query-text.ts';
import { likeness } from './similarity.ts';
import { conflictBetween, kinshipOf, spelled, type Conflict, type Stated } from './vetoes.ts';

/**
 * Do a claim's asserting texts fall apart? Two ways, the first that holds:
 *
 *   disagreement   two sides state another number of the same thing, another place or another name; four texts and a fifth of
 *                  those that state any on each side, and at most one that states both for five that state one
 *   two groups     a division around two texts (2-medoids over at most 32, seeded by the founder) into groups that hold
 *                  together by themselves and are less alike than four fifths of the line for joining; across languages,
 *                  where words say nothing, by meaning alone, and never without it
 *
 * The founder's side stays; texts on neither side of a disagreement stay with it. A text that denies or asks goes with the side
 * whose values it states, else stays. Cost: about 500 comparisons of two texts for a claim that is looked at.
 * Source: ALGORITHMS §1.3 step 8; Kaufman & Rousseeuw's PAM for k = 2.
 */
export interface Division {
  readonly leaving: readonly VariantState[];
  readonly why: ShapeReason;
  /** What the sides differ in, seen from the side that leaves; null where they are about two things. */
  readonly conflict: Conflict | null;
}

/** How a claim would be divided; null where it holds together or has too few asserting texts to tell. */
export function divisionOf(state: MatchState, claim: ClaimState): Division | null {
  const asserting = claim.variants.filter((v) => v.stance === 'support');
  if (asserting.length < 2 * LEAST_SIDE) return null;
  return disagreement(state, claim, asserting) ?? twoGroups(state, claim, asserting);
}

function disagreement(state: MatchState, claim: ClaimState, asserting: readonly VariantState[]): Division | null {
  for (const dimension of ['number', 'place', 'name'] as const) {
    const sides = sidesOf(asserting, dimension);
    if (sides === null) continue;
    const [ours, theirs] = sides.b.includes(asserting[0]!) ? [sides.a, sides.b] : [sides.b, sides.a];
    const [here, there] = [groupOf(ours), groupOf(theirs)];
    const query = queryGroup(here, languageOf(ours), state.frequencies);
    const like = likeness(query, here.meaning, null, there, state.frequencies, state.weights);
    const conflict = conflictBetween(unitedStatements(ours), unitedStatements(theirs), {
      isAcross: languageOf(ours) !== languageOf(theirs),
      isReversed: false,
      kinship: kinshipOf(like.wording.cosine, state.weights),
      terms: { ours: here.terms, theirs: there.terms },
    });
    if (conflict?.differs !== dimension) continue;
    const [mine, others] = [ours, theirs].map((side) => new Set(side.flatMap((v) => valuesOf(v, dimension))));
    const isOurs = (v: VariantState): boolean => {
      const values = valuesOf(v, dimension);
      return values.some((value) => mine!.has(value)) && !values.some((value) => others!.has(value));
    };
    const leaving = claim.variants.filter((v) => ours.includes(v) || (v.stance !== 'support' && isOurs(v)));
    const why = { kind: dimension, ours: conflict.ours.slice(0, 200), theirs: conflict.theirs.slice(0, 200) };
    return { leaving, why, conflict };
  }
  return null;
}

type Dimension = 'number' | 'place' | 'name';

/** The two values that most texts state, where each has a side of its own. */
function sidesOf(
  texts: readonly VariantState[],
  dimension: Dimension,
): { readonly a: VariantState[]; readonly b: VariantState[] } | null {
  const byValue = new Map<string, VariantState[]>();
  let stating = 0;
  for (const text of texts) {
    const values = valuesOf(text, dimension);
    if (values.length > 0) stating += 1;
    for (const value of values) byValue.set(value, [...(byValue.get(value) ?? []), text]);
  }
  const least = Math.max(LEAST_SIDE, stating / LEAST_SHARE);
  const common = [...byValue]
    .filter(([, side]) => side.length >= least)
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .slice(0, MOST_VALUES);
  for (const [i, [value, all]] of common.entries()) {
    for (const [other, those] of common.slice(i + 1)) {
      if (dimension === 'number' && unitOf(value) !== unitOf(other)) continue;
      const a = all.filter((text) => !those.includes(text));
      const b = those.filter((text) => !all.includes(text));
      const both = all.length - a.length;
      if (a.length >= least && b.length >= least && both * MOST_BOTH <= a.length + b.length) return { a, b };
    }
  }
  return null;
}

function valuesOf({ signature }: VariantState, dimension: Dimension): readonly string[] {
  if (dimension === 'number') return signature.quantities.filter((q) => q.unit !== '').map(spelled);
  return dimension === 'place' ? signature.places : signature.names;
}

const unitOf = (quantity: string): string => quantity.slice(quantity.indexOf(' ') + 1);

function twoGroups(state: MatchState, claim: ClaimState, asserting: readonly VariantState[]): Division | null {
  const sample = spread(asserting, MOST_COMPARED);
  const alike = sample.map((a) => {
    const query = queryText(a.terms, a.language, state.frequencies);
    return sample.map((b) => {
      const like = likeness(query, a.meaning, null, centroidOf(b.terms, b.meaning), state.frequencies, state.weights);
      const near = a.language === b.language ? like.score : Math.max(like.score, like.meaning ?? 0);
      return Math.round(near * 10_000);
    });
  });
  const [first, second] = medoidsOf(alike);
  const side = (i: number): boolean => alike[i]![second]! > alike[i]![first]!;
  const stayers = sample.filter((_, i) => !side(i));
  const leavers = sample.filter((_, i) => side(i));
  const least = Math.max(LEAST_SIDE, sample.length / LEAST_SHARE);
  if (stayers.length < least || leavers.length < least) return null;
  const line = state.weights.join * 10_000;
  if (cohesion(alike, (i) => !side(i)) < line || cohesion(alike, side) < line) return null;

  const [stay, leave] = [groupOf(stayers), groupOf(leavers)];
  const between = mutual(state, leave, languageOf(leavers), stay, languageOf(stayers));
  if (between === null) return null;
  const isNearer = (v: VariantState): boolean => {
    const query = queryText(v.terms, v.language, state.frequencies);
    const to = (group: Centroid): number =>
      likeness(query, v.meaning, null, group, state.frequencies, state.weights).score;
    return to(leave) > to(stay);
  };
  const sampled = new Set(sample);
  const leaving = claim.variants.filter((v) => (sampled.has(v) ? leavers.includes(v) : isNearer(v)));
  return { leaving, why: { kind: 'apart', likeness: Math.round(between * 100) / 100 }, conflict: null };
}

/** How alike two groups are, both ways; null where they are alike enough to be one claim, or where nothing can be said. */
function mutual(state: MatchState, a: Centroid, ours: string, b: Centroid, theirs: string): number | null {
  const { weights, frequencies } = state;
  const like = likeness(queryGroup(a, ours, frequencies), a.meaning, null, b, frequencies, weights);
  if (ours !== theirs) {
    const near = like.meaning ?? 1;
    return near < weights.joinAcross * APART ? Math.max(0, near) : null;
  }
  const most = Math.max(like.score, like.back);
  return most < weights.join * APART && (like.meaning ?? 0) < NEAR_BY_MEANING ? most : null;
}

/** Two texts around which all others lie: the founder and the one least like it, moved to the middle of their groups. */
function medoidsOf(alike: readonly (readonly number[])[]): readonly [number, number] {
  let first = 0;
  let second = leastBy(alike.map((_, i) => alike[0]![i]!));
  for (let round = 0; round < ROUNDS; round++) {
    const side = alike.map((row) => row[second]! > row[first]!);
    const middle = (of: boolean, old: number): number => {
      let best = old;
      let most = -1;
      for (let i = 0; i < alike.length; i++) {
        if (side[i] !== of) continue;
        let sum = 0;
        for (let j = 0; j < alike.length; j++) if (side[j] === of) sum += alike[j]![i]!;
        if (sum > most) [best, most] = [i, sum];
      }
      return best;
    };
    const [next, other] = [middle(false, first), middle(true, second)];
    if (next === first && other === second) break;
    [first, second] = [next, other];
  }
  // The founder's side stays.
  return alike[0]![second]! > alike[0]![first]! ? [second, first] : [first, second];
}

function leastBy(values: readonly number[]): number {
  let least = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! < values[least]!) least = i;
  return least;
}

/** Mean likeness of the texts of a group, each with the others. */
function cohesion(alike: readonly (readonly number[])[], isIn: (i: number) => boolean): number {
  let sum = 0;
  let pairs = 0;
  for (let i = 0; i < alike.length; i++)
    for (let j = 0; j < alike.length; j++)
      if (i !== j && isIn(i) && isIn(j)) {
        sum += alike[i]![j]!;
        pairs += 1;
      }
  return pairs === 0 ? 0 : sum / pairs;
}

/** So many of a list, the first among them, evenly spaced. */
function spread<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, i) => list[Math.floor((i * list.length) / most)]!);
}

function groupOf(texts: readonly VariantState[]): Centroid {
  const [first, ...rest] = texts;
  let group = centroidOf(first!.terms, first!.meaning);
  for (const text of rest) group = withText(group, text.terms, text.meaning, GROUP_TERMS);
  return group;
}

function unitedStatements(texts: readonly VariantState[]): Stated {
  return {
    quantities: texts.flatMap((v) => v.signature.quantities),
    places: texts.flatMap((v) => v.signature.places),
    names: texts.flatMap((v) => v.signature.names),
    outcomes: 0,
  };
}

/** The language that most texts are in. */
function languageOf(texts: readonly VariantState[]): string {
  const counts = new Map<string, number>();
  for (const { language } of texts) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]![0];
}

const LEAST_SIDE = 4;
/** One in so many texts, on either side. */
const LEAST_SHARE = 5;
/** One text that states both for so many that state one. */
const MOST_BOTH = 5;
const MOST_VALUES = 6;
const MOST_COMPARED = 32;
const GROUP_TERMS = 32;
const ROUNDS = 4;
/** Two groups are apart below this share of the line for joining: a gap of its own between splitting and merging again. */
const APART = 0.8;
/** Texts of one language that are nearer than this in meaning are not about two things. */
const NEAR_BY_MEANING = 0.6;
