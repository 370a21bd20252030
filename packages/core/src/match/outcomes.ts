import { fold } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { OUTCOME_GROUPS, OUTCOME_PHRASES } from './outcome-words.ts';
import { termNumber } from './terms.ts';

/**
 * How a happening is said to have turned out: closed or open again, arrested or free, rising or falling; which way it goes; and who
 * in office it befell. Two texts of the same words with opposite outcomes are two claims, and no cosine sees it. A lexicon of word
 * classes, in groups of which only one can hold. A text's outcomes are a set of bits in a whole number below 2^52, so that a snapshot
 * carries it. Cost: one look-up a term and a dozen searches of a short text.
 */
const NAMES: string[] = [];
/** The bits of each group. */
const MASKS: Array<{
  readonly all: number;
  readonly isTurn: boolean;
  readonly isPair: boolean;
  readonly ends: number;
}> = [];
const BITS = new Map<number, number>();
const BY_NAME = new Map<string, number>();
const HALF = 2 ** 26;
const STEMMED = ['en', 'fr', 'und'];

for (const { words: outcomes, isTurn = false, ends = [] } of OUTCOME_GROUPS) {
  let [all, ending] = [0, 0];
  for (const [name, words] of Object.entries(outcomes)) {
    const bit = 2 ** NAMES.length;
    NAMES.push(name);
    if (!BY_NAME.has(name)) BY_NAME.set(name, bit);
    all += bit;
    if (ends.includes(name)) ending += bit;
    for (const word of words.split(' '))
      for (const language of STEMMED) {
        const term = termNumber(fold(stem(word, language)));
        BITS.set(term, withOutcomes(BITS.get(term) ?? 0, bit));
      }
  }
  MASKS.push({ all, isTurn, isPair: Object.keys(outcomes).length === 2, ends: ending });
}
const ENDS = MASKS.reduce((sum, { ends }) => sum + ends, 0);
const PHRASES = OUTCOME_PHRASES.map(([name, phrase]) => [BY_NAME.get(name)!, phrase] as const);

/** The outcomes that a text tells, as a set of bits. */
export function outcomesOf(terms: Int32Array, text: string): number {
  let outcomes = 0;
  for (const term of terms) {
    const bits = BITS.get(term);
    if (bits !== undefined) outcomes = withOutcomes(outcomes, bits);
  }
  const read = text.slice(0, MOST_READ).toLowerCase();
  for (const [bit, phrase] of PHRASES) if (phrase.test(read)) outcomes = withOutcomes(outcomes, bit);
  return outcomes;
}

const MOST_READ = 1_000;

/** The outcomes of either. */
export function withOutcomes(a: number, b: number): number {
  return (Math.floor(a / HALF) | Math.floor(b / HALF)) * HALF + ((a % HALF) | (b % HALF));
}

/** The outcomes of both. */
export function sharedOutcomes(a: number, b: number): number {
  return (Math.floor(a / HALF) & Math.floor(b / HALF)) * HALF + ((a % HALF) & (b % HALF));
}

/** Each outcome of a set by itself. */
export function eachOutcome(outcomes: number): number[] {
  return NAMES.map((_, i) => 2 ** i).filter((bit) => sharedOutcomes(outcomes, bit) !== 0);
}

/**
 * What two sides tell differently: [ours, theirs], or null. Anywhere, two outcomes of one group with none in common. In an edit also
 * one turn more than the other ("stolen", "stolen and found"), and an end where the other tells none ("siege", "siege lifted").
 */
export function oppositeOutcomes(
  ours: number,
  theirs: number,
  isEdit: boolean,
): readonly [ours: string, theirs: string] | null {
  if (ours === theirs) return null;
  for (const { all, isTurn } of MASKS) {
    const [a, b] = [sharedOutcomes(ours, all), sharedOutcomes(theirs, all)];
    if (a === 0 || b === 0 || a === b) continue;
    if (sharedOutcomes(a, b) === 0 || (isEdit && isTurn)) return [said(a, b), said(b, a)];
  }
  if (!isEdit) return null;
  const [a, b] = [sharedOutcomes(ours, ENDS), sharedOutcomes(theirs, ENDS)];
  return (a === 0) === (b === 0) ? null : [said(a, b), said(b, a)];
}

/** True where the sides tell the one and the other of two that exclude each other: what is not open is closed. */
export function tellsTheOther(ours: number, theirs: number): boolean {
  if (ours === 0 || theirs === 0) return false;
  return MASKS.some(({ all, isPair }) => {
    const [a, b] = [sharedOutcomes(ours, all), sharedOutcomes(theirs, all)];
    return isPair && a !== 0 && b !== 0 && sharedOutcomes(a, b) === 0;
  });
}

/** The last outcome that only this side tells; else the last that it tells. */
function said(outcomes: number, others: number): string {
  const all = eachOutcome(outcomes);
  const bit = all.findLast((one) => sharedOutcomes(others, one) === 0) ?? all.at(-1);
  return bit === undefined ? 'ongoing' : NAMES[Math.log2(bit)]!;
}
