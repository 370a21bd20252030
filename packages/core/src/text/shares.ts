import type { Quantity } from '@vigie/contracts/annotated-post';
import { readNumberWords } from './number-words.ts';
import type { Token } from './tokens.ts';

/**
 * Numbers that are words of their own: shares ("two thirds of the …", « la moitié des … » → { 0.5, share }), folds ("doubles", « triplent »
 * → { 3, fold }) and "twice". A share needs its "of": « un tiers de », never "a third man". Cost: a few look-ups a word.
 */
export function readShare(
  tokens: readonly Token[],
  at: number,
): { readonly length: number; readonly quantity: Quantity } | undefined {
  const word = wordAt(tokens, at);
  if (word === '') return undefined;
  const fold = FOLDS.get(word);
  if (fold !== undefined) return { length: 1, quantity: { value: fold, unit: 'fold' } };
  if (word === 'twice') return { length: 1, quantity: { value: 2, unit: 'time' } };
  const many = SHARES.has(word) ? undefined : readNumberWords([word])?.value;
  const noun = at + (many === undefined ? 0 : 1);
  const part = SHARES.get(wordAt(tokens, noun));
  if (part === undefined || !OF.has(wordAt(tokens, noun + 1))) return undefined;
  return { length: noun + 1 - at, quantity: { value: Math.round(1_000 * part * (many ?? 1)) / 1_000, unit: 'share' } };
}

/** The hundredths behind a sum: "two euros fifty". Zero where there are none. */
export function hundredthsAt(
  tokens: readonly Token[],
  at: number,
): { readonly length: number; readonly value: number } {
  const token = tokens[at];
  if (token?.kind === 'number' && /^\d\d$/.test(token.folded)) return { length: 1, value: Number(token.folded) };
  const words = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  const run = words[0] === '' ? undefined : readNumberWords(words);
  return run === undefined || run.rough || run.value < 5 || run.value > 99 ? NONE : run;
}

const NONE = { length: 0, value: 0 };

const wordAt = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.kind === 'word' && !tokens[at]!.tag ? tokens[at]!.folded : '';

const OF = new Set(['of', 'de', 'des', 'du', 'd']);
const SHARES = new Map([
  ...['half', 'moitie'].map((word) => [word, 1 / 2] as const),
  ...['third', 'thirds', 'tiers'].map((word) => [word, 1 / 3] as const),
  ...['quarter', 'quarters', 'quart', 'quarts'].map((word) => [word, 1 / 4] as const),
  ...['fifth', 'fifths', 'cinquieme', 'cinquiemes'].map((word) => [word, 1 / 5] as const),
]);
const FOLDS = new Map([
  ...'double doubles doubled doubling doublent doublee doublees doubler'.split(' ').map((word) => [word, 2] as const),
  ...'triple triples tripled tripling triplent triplee triplees tripler'.split(' ').map((word) => [word, 3] as const),
  ...'quadruple quadruples quadrupled quadruplent quadruplee quadrupler'.split(' ').map((word) => [word, 4] as const),
]);
