import { COMMON_WORDS } from './common-words-data.ts';

/**
 * True for an everyday word of English or French, accent-free: a capital at its head (shouted, in a headline, after a
 * retweet's mark) makes no name of it. Cost: one look-up.
 */
export const isCommonWord = (folded: string): boolean => WORDS.has(folded);

const WORDS = new Set(COMMON_WORDS.trim().split(/\s+/));
