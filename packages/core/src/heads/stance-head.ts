import type { Cue, Features } from '@vigie/contracts/annotated-post';
import type { Language } from '@vigie/contracts/values';
import { openHead, type HeadInput, type HeadWeights, type LinearHead } from './linear-head.ts';
import { STYLE } from './style.ts';
import { CONTEXT, contextOf, type ThreadContext } from './thread-context.ts';

/** The stances that the head tells apart, in the order of its weights. */
export const STANCES = ['support', 'denial', 'enquiry', 'comment'] as const;

/** What its named features are called. */
export const STANCE_FEATURES: readonly string[] = [...STYLE, ...CONTEXT];

/** Where a post stands towards what it speaks of, by how it is worded: RumourEval's task A (Gorrell et al. 2019). */
export function openStanceHead(weights: HeadWeights): LinearHead {
  if (weights.classes.join() !== STANCES.join()) throw new Error(`a stance head knows ${STANCES.join(', ')}`);
  return openHead(weights, STANCE_FEATURES);
}

/** What the head reads of a post. */
export function stanceInput(
  style: Float64Array,
  features: Features,
  context: ThreadContext,
  vector: HeadInput['vector'],
): HeadInput {
  const named = new Float64Array(STANCE_FEATURES.length);
  named.set(style);
  named.set(contextOf(features, context), STYLE.length);
  return { named, words: NONE, vector };
}

const NONE = new Int32Array(0);

/** The cues that a post's wording gives away though no phrase of the lists does: only where the head is clear. */
export function wordedCues(
  { weights }: LinearHead,
  chances: Int32Array,
  known: readonly Cue[],
  language: Language,
): readonly Cue[] {
  const clear = weights.clearIn?.[language] ?? weights.clear;
  return WORDED.filter((cue) => {
    const at = STANCES.indexOf(cue);
    return !known.includes(cue) && chances[at]! >= 1_000 * clear[at]!;
  });
}

const WORDED = ['enquiry', 'denial'] as const;
