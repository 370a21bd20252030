import type { Vector } from '@vigie/contracts/annotated-post';

/**
 * Meaning vectors as annotate quantised them: int8, unit length × 127. Dots of int8 are integers, so a cosine is the
 * same on every machine (division and square root are exactly rounded in IEEE 754; nothing else is used).
 * Cost: one multiply-add a dimension.
 */

/** A text's meaning: the vector, its squared length and the model that made it (vectors of two models never meet). */
export interface Meaning {
  readonly model: string;
  readonly tier: Vector['tier'];
  readonly values: Int8Array;
  readonly squared: number;
}

/** Reads a vector as it lies in the log. */
export function meaningOf(vector: Vector): Meaning {
  const bytes = atob(vector.values);
  const values = new Int8Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) values[i] = bytes.charCodeAt(i);
  return meaning(vector.model, vector.tier, values);
}

/** A vector with its squared length. */
export function meaning(model: string, tier: Vector['tier'], values: Int8Array): Meaning {
  let squared = 0;
  for (let i = 0; i < values.length; i++) squared += values[i]! * values[i]!;
  return { model, tier, values, squared };
}

/** Writes a vector as the log carries it. */
export function base64Of(values: Int8Array): string {
  let bytes = '';
  for (let i = 0; i < values.length; i++) bytes += String.fromCharCode(values[i]! & 255);
  return btoa(bytes);
}

/** Cosine of two meanings; null where they cannot be compared. */
export function cosine(a: Meaning | null, b: Meaning | null): number | null {
  if (a === null || b === null || a.model !== b.model || a.values.length !== b.values.length) return null;
  const squares = a.squared * b.squared;
  return squares === 0 ? null : dot(a.values, b.values) / Math.sqrt(squares);
}

/** Sum of products, exact. */
export function dot(a: Int8Array, b: Int8Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** A running sum of vectors brought back to unit length × 127. */
export function quantised(model: string, tier: Vector['tier'], sum: Int32Array): Meaning {
  let squared = 0;
  for (let i = 0; i < sum.length; i++) squared += sum[i]! * sum[i]!;
  const scale = squared === 0 ? 0 : 127 / Math.sqrt(squared);
  const values = new Int8Array(sum.length);
  for (let i = 0; i < sum.length; i++) values[i] = Math.round(sum[i]! * scale);
  return meaning(model, tier, values);
}

/** The signs of a vector, one bit a dimension, in whole words: what the dense scan compares first. */
export function signCode(values: Int8Array, into: Int32Array, at: number): void {
  for (let word = 0; word * 32 < values.length; word++) {
    let bits = 0;
    const end = Math.min(32, values.length - word * 32);
    for (let bit = 0; bit < end; bit++) if (values[word * 32 + bit]! > 0) bits |= 1 << bit;
    into[at + word] = bits;
  }
}
