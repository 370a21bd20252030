import type { Token } from './tokens.ts';

/** How a text uses capitals: whether they tell names at all. */
export interface Capitals {
  /** Most of the text is in capitals: shouting. */
  readonly shouting: boolean;
  /** Most words begin with a capital: a headline in title case. */
  readonly titled: boolean;
}

/** Measures a text's use of capitals over its words. */
export function capitalsOf(tokens: readonly Token[]): Capitals {
  let words = 0;
  let upper = 0;
  let capital = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.tag || token.raw.length < 4 || !CASED.test(token.raw)) continue;
    words++;
    if (isUpperCase(token.raw)) upper++;
    else if (isCapitalised(token.raw)) capital++;
  }
  return { shouting: words >= 3 && upper > 0.6 * words, titled: words >= 5 && upper + capital > 0.85 * words };
}

/** True for a word whose first letter is a capital. */
export const isCapitalised = (raw: string): boolean => {
  const first = raw.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(raw);
};

/** True for a word of two letters or more without a small letter. */
export const isUpperCase = (raw: string): boolean =>
  raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();

const CASED = /^[\p{Lu}\p{Ll}]/u;
