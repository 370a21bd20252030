import type { Language } from '@vigie/contracts/values';
import type { Centroid } from './centroid.ts';
import type { DocumentFrequencies } from './document-frequencies.ts';
import { MAX_TERMS } from './terms.ts';

/** A text prepared for many comparisons: its weightiest terms with their idf, and where each lies. */
export interface QueryText {
  /** Rarest first. */
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  /** Sum of the weights, and of their squares. */
  readonly total: number;
  readonly squared: number;
  readonly base: number;
  readonly language: Language;
  /** Where a term lies among `terms`: an open table of 64 places, 0 for none, else one more than its index. */
  readonly places: Uint8Array;
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
  const weights = new Float64Array(terms.length);
  const order: number[] = [];
  for (let i = 0; i < terms.length; i++) {
    const weight = frequencies.idf(terms[i]!, base) * (counts === null ? 1 : counts[i]!);
    weights[i] = weight;
    // A few dozen terms at most: put in by hand, heaviest first. Term numbers break ties, so that the order is the same
    // wherever the text comes from.
    let at = order.length;
    order.push(i);
    for (; at > 0; at--) {
      const other = order[at - 1]!;
      if (weights[other]! > weight || (weights[other] === weight && terms[other]! < terms[i]!)) break;
      order[at] = other;
    }
    order[at] = i;
  }
  const size = Math.min(order.length, MAX_TERMS);
  const query = { terms: new Int32Array(size), weights: new Float64Array(size), places: new Uint8Array(PLACES) };
  let total = 0;
  let squared = 0;
  for (let i = 0; i < size; i++) {
    const term = terms[order[i]!]!;
    const weight = weights[order[i]!]!;
    query.terms[i] = term;
    query.weights[i] = weight;
    total += weight;
    squared += weight * weight;
    let at = term & (PLACES - 1);
    while (query.places[at] !== 0) at = (at + 1) & (PLACES - 1);
    query.places[at] = i + 1;
  }
  return { ...query, total, squared, base, language };
}

/** Where a term lies in a text's terms, -1 for nowhere. */
function placeOf(query: QueryText, term: number): number {
  for (let at = term & (PLACES - 1); ; at = (at + 1) & (PLACES - 1)) {
    const place = query.places[at]!;
    if (place === 0) return -1;
    if (query.terms[place - 1] === term) return place - 1;
  }
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
const PLACES = 64;
