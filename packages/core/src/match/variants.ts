import type { Stance } from '@vigie/contracts/claim';
import type { Signature, VariantState } from '../claims/claim-state.ts';
import { BANDS, openBands } from './simhash-bands.ts';
import { NOTHING } from './few.ts';
import { statesTheSame } from './vetoes.ts';

/**
 * Which posts have (nearly) the same text: first by the hash of their words, then by SimHash-64 in four bands of sixteen
 * bits, at most three bits apart and most terms in common. A text that states another number, place, name, polarity or
 * modality, or that asks where the other asserts, is another variant however near it is.
 * Cost: one look-up for a copy; at most 4 × 32 comparisons of two words otherwise. Source: Manku et al. 2007; ALGORITHMS §1.3 step 2.
 */
export interface VariantTable {
  readonly find: (text: VariantText) => VariantState | undefined;
  readonly add: (variant: VariantState) => void;
  readonly remove: (variant: VariantState) => void;
  /** Makes a further exact key lead to a variant, so that its copies are found at once. */
  readonly alias: (exactKey: string, own: Stance, variant: VariantState) => void;
  /** Lets a place stand for a text whose claim goes to rest, and the text for it again. */
  readonly rest: (variant: VariantState, slot: number) => void;
  readonly wake: (variant: VariantState) => void;
  /** Puts in the text of a claim at rest; gives its place. */
  readonly addAtRest: (text: Pick<VariantState, 'key' | 'own' | 'simhash' | 'terms'>, slot: number) => number;
  readonly removeAtRest: (text: Pick<VariantState, 'key' | 'own' | 'place'>, slot: number) => void;
  /** The further exact keys that lead to a variant. */
  readonly aliasesOf: (variant: VariantState) => readonly string[];
}

/** What is compared. */
export interface VariantText {
  readonly exactKey: string;
  readonly simhash: readonly [high: number, low: number];
  readonly own: Stance;
  readonly terms: Int32Array;
  readonly signature: Signature;
}

/** Opens the table with no text in it; `wake` makes a claim at rest again and gives its text. */
export function openVariants(wake: (slot: number) => VariantState): VariantTable {
  /** By where a text stands, then by the hash of its words. */
  const byKey: Record<Stance, Map<string, VariantState | number>> = {
    support: new Map(),
    denial: new Map(),
    enquiry: new Map(),
    comment: new Map(),
  };
  /** Further exact keys of a variant. */
  const aliases = new Map<VariantState, string[]>();
  const bands = openBands();

  const awake = (text: VariantState | number): VariantState => (typeof text === 'number' ? wake(text) : text);

  function near(text: VariantText): VariantState | undefined {
    if (text.terms.length < MIN_TERMS) return undefined;
    let best: VariantState | undefined;
    let bestBits = MAX_BITS + 1;
    for (let band = 0; band < BANDS; band++) {
      let place = bands.newest(band, text.simhash);
      for (let seen = 0; place !== 0 && seen < MAX_VISITS; seen++, place = bands.older(band, place)) {
        const bits = bands.bits(place, text.simhash);
        if (bits > MAX_BITS || bits > bestBits) continue;
        const variant = awake(bands.at(place));
        if (variant.own !== text.own) continue;
        if (bits === bestBits && best !== undefined && best.key <= variant.key) continue;
        if (!shareMost(variant.terms, text.terms) || !statesTheSame(variant.signature, text.signature)) continue;
        best = variant;
        bestBits = bits;
      }
    }
    return best;
  }

  return {
    find: (text) => {
      const known = byKey[text.own].get(text.exactKey);
      return known === undefined ? near(text) : awake(known);
    },
    add: (variant) => {
      byKey[variant.own].set(variant.key, variant);
      if (variant.terms.length >= MIN_TERMS) variant.place = bands.add(variant, variant.simhash);
    },
    remove: (variant) => {
      const known = byKey[variant.own];
      if (known.get(variant.key) === variant) known.delete(variant.key);
      for (const alias of aliases.get(variant) ?? []) known.delete(alias);
      aliases.delete(variant);
      if (variant.place !== 0) bands.remove(variant.place);
      variant.place = 0;
    },
    alias: (exactKey, own, variant) => {
      const known = aliases.get(variant) ?? [];
      if (byKey[own].has(exactKey) || known.length >= MAX_ALIASES) return;
      byKey[own].set(exactKey, variant);
      aliases.set(variant, [...known, exactKey]);
    },
    rest: (variant, slot) => {
      const known = byKey[variant.own];
      if (known.get(variant.key) === variant) known.set(variant.key, slot);
      if (variant.place !== 0) bands.replace(variant.place, slot);
    },
    wake: (variant) => {
      const known = byKey[variant.own];
      if (known.get(variant.key) === variant.claim.slot) known.set(variant.key, variant);
      if (variant.place !== 0) bands.replace(variant.place, variant);
    },
    addAtRest: ({ key, own, simhash, terms }, slot) => {
      byKey[own].set(key, slot);
      return terms.length >= MIN_TERMS ? bands.add(slot, simhash) : 0;
    },
    removeAtRest: ({ key, own, place }, slot) => {
      if (byKey[own].get(key) === slot) byKey[own].delete(key);
      if (place !== 0) bands.remove(place);
    },
    aliasesOf: (variant) => aliases.get(variant) ?? NOTHING,
  };
}

/**
 * Whether a text is nearly a variant's, by its terms: four in five of the longer are shared, or all of the shorter with at
 * most three put around them (a quotation with a word of comment); both state, and do, the same.
 */
export function isNearlyTheSame(variant: VariantState, text: VariantText): boolean {
  if (variant.own !== text.own || Math.min(variant.terms.length, text.terms.length) < MIN_TERMS) return false;
  if (!shareMost(variant.terms, text.terms) && !quotes(variant.terms, text.terms)) return false;
  return statesTheSame(variant.signature, text.signature);
}

/** A simhash of sixteen hex digits as two words. */
export function simhashWords(hex: string): readonly [high: number, low: number] {
  return [Number.parseInt(hex.slice(0, 8), 16) | 0, Number.parseInt(hex.slice(8), 16) | 0];
}

const MAX_BITS = 3;
const MAX_VISITS = 32;
const MAX_ALIASES = 16;
/** SimHash says little of very short texts. */
const MIN_TERMS = 4;

/** At least four terms in five, of the longer text. */
function shareMost(a: Int32Array, b: Int32Array): boolean {
  let shared = 0;
  for (const term of a) if (b.includes(term)) shared += 1;
  return shared * 5 >= Math.max(a.length, b.length) * 4;
}

function quotes(a: Int32Array, b: Int32Array): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > MIN_TERMS && long.length - short.length <= 3 && short.every((term) => long.includes(term));
}
