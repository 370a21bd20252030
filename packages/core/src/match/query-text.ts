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
  const weighed = Array.from(terms, (term, i) => ({
    term,
    weight: frequencies.idf(term, base) * (counts === null ? 1 : counts[i]!),
  }));
  // Term numbers break ties, so that the order is the same wherever the text comes from.
  weighed.sort((a, b) => b.weight - a.weight || a.term - b.term);
  const kept = weighed.slice(0, MAX_TERMS);
  let total = 0;
  let squared = 0;
  for (const { weight } of kept) {
    total += weight;
    squared += weight * weight;
  }
  const places = new Uint8Array(PLACES);
  for (let i = 0; i < kept.length; i++) {
    let at = kept[i]!.term & (PLACES - 1);
    while (places[at] !== 0) at = (at + 1) & (PLACES - 1);
    places[at] = i + 1;
  }
  return {
    terms: Int32Array.from(kept, (k) => k.term),
    weights: Float64Array.from(kept, (k) => k.weight),
    total,
    squared,
    base,
    language,
    places,
  };
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
