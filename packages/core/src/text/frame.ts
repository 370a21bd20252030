import { hash64, hex64 } from './hash64.ts';
import { isStopWord } from './stop-words.ts';
import { tokenise } from './tokens.ts';

/**
 * The frame of a text and what fills it: "Great deal on sofas in Belmont, call 0102" is the frame "great deal on · in · call ·".
 *
 * The first three words are kept as they are, later on only words that carry no content of their own and the marks between;
 * everything else (content words, names, numbers, links, mentions) is filling, neighbours in one slot. A text with fewer than
 * two slots or fewer than four kept words has no frame. Cost: one pass over the tokens.
 */
export interface Frame {
  /** 64 bits as hex. */
  readonly key: string;
  readonly fillers: readonly string[];
}

/** The frame of a text; null for one that has none. */
export function frameOf(text: string, language: string): Frame | null {
  const kept: string[] = [];
  const fillers: string[] = [];
  let slots = 0;
  let words = 0;
  let isOpen = false;
  for (const token of tokenise(text)) {
    if (token.kind === 'emoji' || token.tag) continue;
    if (token.kind === 'mark' || token.kind === 'symbol') {
      kept.push(token.raw);
      isOpen = false;
      continue;
    }
    const isWord = token.kind === 'word' && token.folded !== '';
    if (isWord && (words < OPENING || isStopWord(token.folded, language))) {
      kept.push(token.folded);
      words += 1;
      isOpen = false;
      continue;
    }
    if (!isOpen) slots += 1;
    if (!isOpen) kept.push(SLOT);
    isOpen = true;
    fillers.push(token.folded === '' ? token.raw : token.folded);
    if (fillers.length > MOST_FILLERS) return null;
  }
  return slots < LEAST_SLOTS || words < LEAST_WORDS ? null : { key: hex64(...hash64(kept.join(' '))), fillers };
}

const OPENING = 3;
const LEAST_SLOTS = 2;
const LEAST_WORDS = 4;
const MOST_FILLERS = 24;
const SLOT = '·';
