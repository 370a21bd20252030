import type { Language } from '@vigie/contracts/values';
import type { Centroid } from './centroid.ts';
import type { DocumentFrequencies } from './document-frequencies.ts';
import { MAX_TERMS } from './terms.ts';

/** A text prepared for many comparisons: its weightiest terms with their idf, and where each lies. */
export interface QueryText {
  /** Rarest first. */
  readonly terms: readonly number[];
  readonly weights: readonly number[];
  /** Sum of the weights, and of their squares. */
  readonly total: number;
  readonly squared: number;
  readonly base: number;
  readonly language: Language;
  /** The last six bits of its terms, as a set of 64: what tells most other terms apart at once. */
  readonly low: number;
  readonly high: number;
}

/** How alike a text's words and a group's are. */
export interface Wording {
  /** Cosine of idf-weighted terms, 0 to 1. */
  readonly cosine: number;
  /** Share of the text's weight that the group has, 0 to 1. */
  readonly coverage: number;
  /** Share of the group's weight that the text has, 0 to 1. */
  readonly covered: number;
  /** Shared terms that say something. */
  readonly informative: number;
}

/** Prepares a text; at most 24 terms, the rarest. */
export function queryText(terms: Int32Array, language: Language, frequencies: DocumentFrequencies): QueryText {
  return prepared(terms, null, language, frequencies);
}

/** Prepares a group as if it were a text: its terms weigh as often as its texts have them. */
export function queryGroup(group: Centroid, language: Language, frequencies: DocumentFrequencies): QueryText {
  return prepared(group.terms, group.counts, language, frequencies);
}

function prepared(
  terms: Int32Array,
  counts: Int32Array | null,
  language: Language,
  frequencies: DocumentFrequencies,
): QueryText {
  const base = frequencies.base(language);
  // Plain lists: a typed array of a few numbers costs more to make than to fill, and this is done for every text.
  const rarest: number[] = [];
  const weights: number[] = [];
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!;
    const weight = frequencies.idf(term, base) * (counts === null ? 1 : counts[i]!);
    // A few dozen terms at most: put in by hand, heaviest first. Term numbers break ties, so that the order is the same
    // wherever the text comes from.
    let at = rarest.length;
    rarest.push(term);
    weights.push(weight);
    for (; at > 0; at--) {
      const other = weights[at - 1]!;
      if (other > weight || (other === weight && rarest[at - 1]! < term)) break;
      weights[at] = other;
      rarest[at] = rarest[at - 1]!;
    }
    weights[at] = weight;
    rarest[at] = term;
  }
  if (rarest.length > MAX_TERMS) rarest.length = weights.length = MAX_TERMS;
  let total = 0;
  let squared = 0;
  let low = 0;
  let high = 0;
  for (let i = 0; i < rarest.length; i++) {
    const weight = weights[i]!;
    total += weight;
    squared += weight * weight;
    const term = rarest[i]!;
    if ((term & 32) === 0) low |= 1 << (term & 31);
    else high |= 1 << (term & 31);
  }
  return { terms: rarest, weights, total, squared, base, language, low, high };
}

/** Where a term lies in a text's terms, -1 for nowhere. */
export function placeOf({ terms, low, high }: QueryText, term: number): number {
  if ((((term & 32) === 0 ? low : high) & (1 << (term & 31))) === 0) return -1;
  for (let i = 0; i < terms.length; i++) if (terms[i] === term) return i;
  return -1;
}

/**
 * Compares a text with a group by idf-weighted cosine, the group's norm taken at today's idf (worth .006 to .010 AMI over
 * stale norms). All sums are of integers below 2^53, so they are exact in any order. Cost: kept terms of the group × a look-up.
 */
export function wordingOf(query: QueryText, group: Centroid, frequencies: DocumentFrequencies): Wording {
  let shared = 0;
  let covered = 0;
  let groupSquared = 0;
  let groupTotal = 0;
  let groupShared = 0;
  let informative = 0;
  for (let i = 0; i < group.terms.length; i++) {
    const term = group.terms[i]!;
    const count = group.counts === null ? 1 : group.counts[i]!;
    const at = placeOf(query, term);
    const weight = count * frequencies.idf(term, query.base);
    groupSquared += weight * weight;
    groupTotal += weight;
    if (at < 0) continue;
    shared += weight * query.weights[at]!;
    groupShared += weight;
    covered += query.weights[at]!;
    if (frequencies.isInformative(term, query.base)) informative += 1;
  }
  if (shared === 0) return NOTHING;
  return {
    cosine: shared / Math.sqrt(query.squared * groupSquared),
    coverage: covered / query.total,
    covered: groupShared / groupTotal,
    informative,
  };
}

const NOTHING: Wording = { cosine: 0, coverage: 0, covered: 0, informative: 0 };
