import { hash64, hex64 } from './hash64.ts';
import type { Token } from './tokens.ts';

/**
 * SimHash-64 over words and word pairs: texts that share most of them differ in few bits.
 * Every bit is the majority vote of the hashed features (Charikar 2002, "Similarity estimation techniques from rounding algorithms";
 * Manku et al. 2007 use it for near-duplicate pages). Cost: 128 additions a word.
 */
export function simhash(tokens: readonly Token[]): string {
  const votes = new Int32Array(64);
  let [high, low] = [0, 0];
  let count = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    const [wordHigh, wordLow] = hash64(token.folded);
    vote(votes, wordHigh, wordLow);
    // A pair's hash is made of its words' hashes: order matters, and no string is built.
    if (count > 0) vote(votes, mix(high, wordHigh), mix(low, wordLow));
    [high, low] = [wordHigh, wordLow];
    if (++count === MAX_WORDS) break;
  }
  return hex64(majority(votes, 0), majority(votes, 32));
}

/** How many of the 64 bits of two simhashes (16 hex digits each) differ. */
export function hammingDistance(a: string, b: string): number {
  return (
    bits(Number.parseInt(a.slice(0, 8), 16) ^ Number.parseInt(b.slice(0, 8), 16)) +
    bits(Number.parseInt(a.slice(8), 16) ^ Number.parseInt(b.slice(8), 16))
  );
}

const MAX_WORDS = 400;

function mix(before: number, after: number): number {
  const x = Math.imul(before ^ (before >>> 15), 0x2c1b3c6d) + Math.imul(after, 0x297a2d39);
  return x ^ (x >>> 16);
}

function vote(votes: Int32Array, high: number, low: number): void {
  for (let bit = 0; bit < 32; bit++) {
    votes[bit]! += ((high >>> bit) & 1) * 2 - 1;
    votes[32 + bit]! += ((low >>> bit) & 1) * 2 - 1;
  }
}

function majority(votes: Int32Array, from: number): number {
  let half = 0;
  for (let bit = 0; bit < 32; bit++) if (votes[from + bit]! > 0) half |= 1 << bit;
  return half;
}

function bits(half: number): number {
  let x = half - ((half >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
