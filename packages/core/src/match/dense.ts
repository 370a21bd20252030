import type { Vector } from '@vigie/contracts/annotated-post';
import { base64Of, bytesFrom } from './base64.ts';

/**
 * Meaning vectors as annotate quantised them: int8, unit length × 127. Dots of int8 are integers, so a cosine is the
 * same on every machine (division and square root are exactly rounded in IEEE 754; nothing else is used).
 * Cost: one multiply-add a dimension.
 */

/**
 * A text's meaning: the vector, its squared length and the model that made it (vectors of two models never meet). The
 * vector is a string of bytes, one character a dimension: half a million of them are held, and a typed array of its own
 * would cost each as much again as what it holds.
 */
export interface Meaning {
  readonly model: string;
  readonly tier: Vector['tier'];
  readonly bytes: string;
  readonly squared: number;
}

/** Reads a vector as it lies in the log. */
export function meaningOf(vector: Vector): Meaning {
  return ofBytes(vector.model, vector.tier, bytesFrom(vector.values));
}

/** Bytes as a string. Handed over as they are: spreading them would ask an iterator for each. */
export function stringOf(bytes: Uint8Array): string {
  return String.fromCharCode.apply(null, bytes as unknown as number[]);
}

/** A vector with its squared length. */
export function meaning(model: string, tier: Vector['tier'], values: Int8Array): Meaning {
  return ofBytes(model, tier, stringOf(new Uint8Array(values.buffer, values.byteOffset, values.length)));
}

/** A vector of bytes, with its squared length. */
export function ofBytes(model: string, tier: Vector['tier'], bytes: string): Meaning {
  let squared = 0;
  for (let i = 0; i < bytes.length; i++) squared += valueAt(bytes, i) * valueAt(bytes, i);
  return { model, tier, bytes, squared };
}

/** A vector that lay among others, with what was known of it. */
export function ofRow(kind: Pick<Meaning, 'model' | 'tier'>, bytes: Uint8Array, squared: number): Meaning {
  return { model: kind.model, tier: kind.tier, bytes: stringOf(bytes), squared };
}

/** One dimension of a vector. */
export function valueAt(bytes: string, i: number): number {
  return (bytes.charCodeAt(i) << 24) >> 24;
}

/** Writes a vector as the log carries it. */
export function vectorOf({ model, tier, bytes }: Meaning): Vector {
  return { model, tier, values: base64Of(bytes) };
}

/** Cosine of two meanings; null where they cannot be compared. */
export function cosine(a: Meaning | null, b: Meaning | null): number | null {
  if (a === null || b === null || a.model !== b.model || a.bytes.length !== b.bytes.length) return null;
  const squares = a.squared * b.squared;
  return squares === 0 ? null : dot(a.bytes, b.bytes) / Math.sqrt(squares);
}

/** Sum of products, exact. */
function dot(a: string, b: string): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += valueAt(a, i) * valueAt(b, i);
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
export function signCode({ bytes }: Meaning, into: Int32Array, at: number): void {
  for (let word = 0; word * 32 < bytes.length; word++) {
    let bits = 0;
    const end = Math.min(32, bytes.length - word * 32);
    for (let bit = 0; bit < end; bit++) if (valueAt(bytes, word * 32 + bit) > 0) bits |= 1 << bit;
    into[at + word] = bits;
  }
}
