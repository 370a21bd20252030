import type { Features } from '@vigie/contracts/annotated-post';

/**
 * Where a post stands in its thread, and how near it is to what it answers, as numbers between 0 and 1. The stream reads a
 * post by itself, and knows only whether it answers somebody; the rest is 0 there. Cost: one pass over two lists of terms.
 */
export const CONTEXT: readonly string[] = [
  'opens a thread',
  'answers',
  'answers an answer',
  'knows the source',
  'same author as the source',
  'shares words with the source',
  'covers the source',
  'repeats the source',
  'means what the source means',
  'means what the parent means',
  'polarity differs from the source',
  'the source asks',
  'the source links',
  'the parent asks',
  'other numbers than the source',
];

/** What a head may know of the posts before. */
export interface ThreadContext {
  readonly isReply: boolean;
  readonly source?: {
    readonly features: Pick<Features, 'terms' | 'negated' | 'modality' | 'links'>;
    readonly isSameAuthor: boolean;
    /** Cosine with its meaning; null where there is none. */
    readonly cosine: number | null;
  };
  readonly parent?: { readonly asks: boolean; readonly isSource: boolean; readonly cosine: number | null };
}

/** Measures a post's place, in the order of `CONTEXT`. */
export function contextOf(
  own: Pick<Features, 'terms' | 'negated' | 'quantities'>,
  { isReply, source, parent }: ThreadContext,
): Float64Array {
  const out = new Float64Array(CONTEXT.length);
  out[0] = isReply ? 0 : 1;
  out[1] = isReply ? 1 : 0;
  out[2] = parent !== undefined && !parent.isSource ? 1 : 0;
  if (source !== undefined) {
    const mine = new Set(own.terms);
    let shared = 0;
    for (const term of source.features.terms) if (mine.has(term)) shared++;
    const covers = source.features.terms.length === 0 ? 0 : shared / source.features.terms.length;
    out[3] = 1;
    out[4] = source.isSameAuthor ? 1 : 0;
    out[5] = mine.size === 0 ? 0 : shared / mine.size;
    out[6] = covers;
    out[7] = covers > NEARLY_ALL ? 1 : 0;
    out[8] = Math.max(0, source.cosine ?? 0);
    out[10] = source.features.negated !== own.negated ? 1 : 0;
    out[11] = source.features.modality === 'question' ? 1 : 0;
    out[12] = source.features.links.length > 0 ? 1 : 0;
    out[14] = own.quantities.length > 0 && shared === 0 ? 1 : 0;
  }
  if (parent !== undefined) {
    out[9] = Math.max(0, parent.cosine ?? 0);
    out[13] = parent.asks ? 1 : 0;
  }
  return out;
}

const NEARLY_ALL = 0.6;
