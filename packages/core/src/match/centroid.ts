import { base64Of, bytesFrom } from './base64.ts';
import { meaning, ofBytes, quantised, stringOf, valueAt, type Meaning } from './dense.ts';

/**
 * What a group of texts is about: how many of its distinct texts have each term (the commonest are kept) and the mean
 * of their meanings. Copies do not count: a flood must not drag a claim along. A group of one shares its text's arrays.
 * Cost: O(terms × kept) a text; at most 48 terms and one vector.
 */
export interface Centroid {
  readonly terms: Int32Array;
  /** Texts with each term; null while every count is one. */
  readonly counts: Int32Array | null;
  readonly texts: number;
  /** Sum of the meanings; null while there are fewer than two. */
  readonly sum: Int32Array | null;
  readonly meaning: Meaning | null;
}

/** The centroid of one text. */
export function centroidOf(terms: Int32Array, vector: Meaning | null): Centroid {
  return { terms, counts: null, texts: 1, sum: null, meaning: vector };
}

/** The centroid of no text. */
export const NO_WORDS: Centroid = centroidOf(new Int32Array(0), null);

/** True where a group is one text and nothing else: it shares the text's words. */
export function isOneText(centroid: Centroid): boolean {
  return centroid.texts === 1 && centroid.counts === null && centroid.sum === null;
}

/** The centroid with one more text in it; `keep` bounds its terms, `mean` is what it then means, where that is known. */
export function withText(
  centroid: Centroid,
  terms: Int32Array,
  vector: Meaning | null,
  keep: number,
  mean?: Mean,
): Centroid {
  // After a change of model the mean begins anew in the space that newcomers are of: in the old one nobody would ask.
  const isMoved = vector !== null && centroid.meaning !== null && centroid.meaning.model !== vector.model;
  const before = isMoved ? { ...centroid, sum: null, meaning: null } : centroid;
  return joined(before, centroidOf(terms, vector), keep, mean);
}

/** The centroid of two groups together. */
export function joined(a: Centroid, b: Centroid, keep: number, mean: Mean = joinedMeaning(a, b)): Centroid {
  const terms: number[] = [];
  const counts: number[] = [];
  for (let i = 0; i < a.terms.length; i++) {
    terms.push(a.terms[i]!);
    counts.push(a.counts === null ? 1 : a.counts[i]!);
  }
  const ours = terms.length;
  for (let i = 0; i < b.terms.length; i++) {
    const term = b.terms[i]!;
    const count = b.counts === null ? 1 : b.counts[i]!;
    let at = 0;
    while (at < ours && terms[at] !== term) at += 1;
    if (at < ours) counts[at]! += count;
    else {
      terms.push(term);
      counts.push(count);
    }
  }
  const kept = terms.length > keep * 1.5 ? commonest(terms, counts, keep) : { terms, counts };
  return {
    terms: new Int32Array(kept.terms),
    counts: new Int32Array(kept.counts),
    texts: a.texts + b.texts,
    sum: mean.sum,
    meaning: mean.meaning,
  };
}

type Mean = Pick<Centroid, 'sum' | 'meaning'>;

function joinedMeaning(a: Centroid, b: Centroid): Mean {
  if (b.meaning === null) return { sum: a.sum, meaning: a.meaning };
  if (a.meaning === null) return { sum: b.sum, meaning: b.meaning };
  if (a.meaning.model !== b.meaning.model || a.meaning.bytes.length !== b.meaning.bytes.length)
    return { sum: a.sum, meaning: a.meaning };
  const sum = a.sum === null ? valuesOf(a.meaning) : Int32Array.from(a.sum);
  if (b.sum === null) for (let i = 0; i < sum.length; i++) sum[i]! += valueAt(b.meaning.bytes, i);
  else for (let i = 0; i < sum.length; i++) sum[i]! += b.sum[i]!;
  return { sum, meaning: quantised(a.meaning.model, a.meaning.tier, sum) };
}

function valuesOf({ bytes }: Meaning): Int32Array {
  const values = new Int32Array(bytes.length);
  for (let i = 0; i < values.length; i++) values[i] = valueAt(bytes, i);
  return values;
}

/** The terms that most texts have, earlier ones first among equals, in their old order. */
function commonest(terms: number[], counts: number[], keep: number): { terms: number[]; counts: number[] } {
  const order = terms.map((_, i) => i).sort((a, b) => counts[b]! - counts[a]! || a - b);
  const kept = order.slice(0, keep).sort((a, b) => a - b);
  return { terms: kept.map((i) => terms[i]!), counts: kept.map((i) => counts[i]!) };
}

/** A centroid as plain numbers. */
export interface CentroidSnapshot {
  readonly terms: readonly number[];
  readonly counts: readonly number[] | null;
  readonly texts: number;
  /** Four bytes a dimension, base64; numbers in a snapshot of version 1. */
  readonly sum: string | readonly number[] | null;
  readonly model: string | null;
  readonly tier: Meaning['tier'] | null;
  /** One byte a dimension, base64; numbers in a snapshot of version 1. */
  readonly values: string | readonly number[] | null;
}

/** A centroid, written down; the mean is left out where the sum gives it back. */
export function centroidSnapshot(centroid: Centroid): CentroidSnapshot {
  return {
    terms: Array.from(centroid.terms),
    counts: centroid.counts && Array.from(centroid.counts),
    texts: centroid.texts,
    sum: centroid.sum && sumAsText(centroid.sum),
    model: centroid.meaning?.model ?? null,
    tier: centroid.meaning?.tier ?? null,
    values: centroid.sum === null && centroid.meaning !== null ? base64Of(centroid.meaning.bytes) : null,
  };
}

/** The centroid that was written down. */
export function centroidFrom(snapshot: CentroidSnapshot): Centroid {
  const sum = snapshot.sum === null ? null : sumFrom(snapshot.sum);
  const model = snapshot.model ?? '';
  const tier = snapshot.tier ?? 'default';
  return {
    terms: Int32Array.from(snapshot.terms),
    counts: snapshot.counts && Int32Array.from(snapshot.counts),
    texts: snapshot.texts,
    sum,
    meaning: sum !== null ? quantised(model, tier, sum) : meaningFrom(model, tier, snapshot.values),
  };
}

function meaningFrom(model: string, tier: Meaning['tier'], values: CentroidSnapshot['values']): Meaning | null {
  if (values === null) return null;
  return typeof values === 'string'
    ? ofBytes(model, tier, bytesFrom(values))
    : meaning(model, tier, Int8Array.from(values));
}

/** Little-endian bytes. */
function sumAsText(sum: Int32Array): string {
  const bytes = new Uint8Array(sum.length * 4);
  for (let i = 0; i < bytes.length; i++) bytes[i] = sum[i >> 2]! >>> ((i & 3) * 8);
  return base64Of(stringOf(bytes));
}

function sumFrom(sum: string | readonly number[]): Int32Array {
  if (typeof sum !== 'string') return Int32Array.from(sum);
  const bytes = bytesFrom(sum);
  const numbers = new Int32Array(bytes.length / 4);
  for (let i = 0; i < bytes.length; i++) numbers[i >> 2]! |= bytes.charCodeAt(i) << ((i & 3) * 8);
  return numbers;
}
