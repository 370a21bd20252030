import { hash32 } from './hash.ts';

/**
 * Terms as numbers: a term is its hash, cut to 21 bits. No vocabulary is kept, so none can grow without bound;
 * two posts share a term by accident about once in ten thousand pairs, and a shared accident never suffices to join.
 */
export const TERM_BITS = 21;

/** The most terms of one text that matching looks at. */
export const MAX_TERMS = 24;

/** A term's number. */
export function termNumber(term: string): number {
  return hash32(term) >>> (32 - TERM_BITS);
}

/** The numbers of a text's terms without repeats, in text order. */
export function termNumbers(terms: readonly string[]): Int32Array {
  const numbers: number[] = [];
  for (const term of terms) {
    const number = termNumber(term);
    if (!numbers.includes(number)) numbers.push(number);
  }
  return Int32Array.from(numbers);
}
