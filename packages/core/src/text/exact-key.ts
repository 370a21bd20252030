import { hash64, hex64 } from './hash64.ts';
import type { Token } from './tokens.ts';

/**
 * The hash of a text's normalised words: equal for verbatim copies, whatever their links, mentions, marks, accents and case.
 * A text without words (emoji or links alone) is keyed by those, so that such texts are not all taken for copies of one another.
 */
export function exactKey(tokens: readonly Token[]): string {
  return hex64(...hash64(wordsOf(tokens) || tokens.map((t) => t.raw).join(' ')));
}

function wordsOf(tokens: readonly Token[]): string {
  let words = '';
  for (const token of tokens) if (token.kind === 'word' || token.kind === 'number') words += ` ${token.folded}`;
  return words;
}
