import type { Language } from '@vigie/contracts/values';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import type { Token } from './tokens.ts';

/** The stemmed, accent-free informative words and hashtag pieces of a text, in its order, without repeats. */
export function termsOf(tokens: readonly Token[], language: Language): readonly string[] {
  const terms = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'number') {
      if (token.folded.length > 1) terms.add(token.folded.slice(0, MAX_TERM));
    } else if (token.kind === 'word' && !isStopWord(token.folded, language)) {
      const term = stem(token.raw.slice(0, MAX_TERM).toLowerCase(), language);
      if (term.length > 1 || token.raw.codePointAt(0)! > 0x2e80) terms.add(term.slice(0, MAX_TERM));
    }
    if (terms.size === MAX_TERMS) break;
  }
  return [...terms];
}

const MAX_TERMS = 64;
const MAX_TERM = 64;
