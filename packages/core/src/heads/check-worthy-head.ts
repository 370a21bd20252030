import type { Token } from '../text/tokens.ts';
import { hashedWords } from './hashed-words.ts';
import { openHead, type HeadInput, type HeadWeights, type LinearHead } from './linear-head.ts';
import { STYLE } from './style.ts';

/** Whether a text states something that is worth checking: CheckThat! task 1 (Barrón-Cedeño et al. 2024). */
export function openCheckWorthyHead(weights: HeadWeights): LinearHead {
  if (weights.classes.join() !== CHECK_WORTHY.join())
    throw new Error(`a check-worthiness head knows ${CHECK_WORTHY.join(', ')}`);
  return openHead(weights, STYLE);
}

/** Its classes, in the order of its weights. */
export const CHECK_WORTHY = ['not', 'check-worthy'] as const;

/** Buckets of words and pairs of words: 2 to the power of this. */
export const CHECK_WORTHY_BITS = 17;

/** What the head reads of a text. */
export function checkWorthyInput(
  tokens: readonly Token[],
  style: Float64Array,
  vector: HeadInput['vector'],
): HeadInput {
  return { named: style, words: hashedWords(tokens, CHECK_WORTHY_BITS), vector };
}
