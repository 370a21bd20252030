import type { Stance } from '@vigie/contracts/claim';
import type { Signature, VariantState } from '../claims/claim-state.ts';
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

export function openVariants(): VariantTable {
  const byKey = new Map<string, VariantState>();
  /** Further exact keys of a variant. */
  const aliases = new Map<VariantState, string[]>();
  const bands = Array.from({ length: 4 }, () => new Map<number, VariantState[]>());

  function near(text: VariantText): VariantState | undefined {
    if (text.terms.length < MIN_TERMS) return undefined;
    let best: VariantState | undefined;
    let bestBits = MAX_BITS + 1;
    for (const [band, table] of bands.entries()) {
      const bucket = table.get(bandOf(text.simhash, band));
      if (bucket === undefined) continue;
      for (let i = bucket.length - 1; i >= Math.max(0, bucket.length - MAX_VISITS); i--) {
        const variant = bucket[i]!;
        const bits = ones(variant.simhash[0] ^ text.simhash[0]) + ones(variant.simhash[1] ^ text.simhash[1]);
        if (bits > MAX_BITS || bits > bestBits || variant.own !== text.own) continue;
        if (bits === bestBits && best !== undefined && best.key <= variant.key) continue;
        if (!shareMost(variant.terms, text.terms) || !statesTheSame(variant.signature, text.signature)) continue;
        best = variant;
        bestBits = bits;
      }
    }
    return best;
  }

  return {
    find: (text) => byKey.get(keyOf(text.exactKey, text.own)) ?? near(text),
    add: (variant) => {
      byKey.set(keyOf(variant.key, variant.own), variant);
      if (variant.terms.length < MIN_TERMS) return;
      for (const [band, table] of bands.entries()) {
        const key = bandOf(variant.simhash, band);
        const bucket = table.get(key);
        if (bucket === undefined) table.set(key, [variant]);
        else bucket.push(variant);
      }
    },
    remove: (variant) => {
      const key = keyOf(variant.key, variant.own);
      if (byKey.get(key) === variant) byKey.delete(key);
      for (const alias of aliases.get(variant) ?? []) byKey.delete(keyOf(alias, variant.own));
      aliases.delete(variant);
      if (variant.terms.length < MIN_TERMS) return;
      for (const [band, table] of bands.entries()) {
        const bandKey = bandOf(variant.simhash, band);
        const left = table.get(bandKey)?.filter((v) => v !== variant) ?? [];
        if (left.length === 0) table.delete(bandKey);
        else table.set(bandKey, left);
      }
    },
    alias: (exactKey, own, variant) => {
      const key = keyOf(exactKey, own);
      const known = aliases.get(variant) ?? [];
      if (byKey.has(key) || known.length >= MAX_ALIASES) return;
      byKey.set(key, variant);
      aliases.set(variant, [...known, exactKey]);
    },
    aliasesOf: (variant) => aliases.get(variant) ?? [],
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

const keyOf = (exactKey: string, own: Stance): string => `${exactKey}${own}`;

function bandOf(simhash: readonly [number, number], band: number): number {
  const word = simhash[band >> 1]!;
  return (band & 1 ? word : word >>> 16) & 0xffff;
}

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

function ones(x: number): number {
  let n = x - ((x >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
