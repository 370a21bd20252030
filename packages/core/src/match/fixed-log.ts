/**
 * Natural logarithms in fixed point (2^-12), from a table of 1,024 mantissas.
 * `Math.log` may differ in its last bit from one engine to the next, and a score that decides a join must not.
 * Cost: one count of leading zeros and one load.
 */

/** 4096 · ln(n) for an integer n ≥ 1, rounded; exact to the top eleven bits of n. */
export function lnQ12(n: number): number {
  if (n < 2) return 0;
  let whole = n;
  let halvings = 0;
  while (whole >= 0x80000000) {
    whole = Math.floor(whole / 2);
    halvings += 1;
  }
  const bits = 31 - Math.clz32(whole);
  const mantissa = bits >= 10 ? whole >>> (bits - 10) : whole << (10 - bits);
  return TABLE[mantissa - 1024]! + (bits + halvings) * LN2_Q12;
}

/** The whole part of log2(n) for an integer n ≥ 1. */
export function log2Floor(n: number): number {
  return n < 1 ? 0 : 31 - Math.clz32(Math.min(n, 0x7fffffff));
}

const LN2_Q12 = 2839;
const TABLE = Int32Array.from({ length: 1024 }, (_, i) => Math.round(4096 * Math.log((1024 + i) / 1024)));
