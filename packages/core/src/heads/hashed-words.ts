import type { Token } from '../text/tokens.ts';

/**
 * The words and pairs of neighbouring words of a text as numbers of buckets, 2 to the power `bits` of them. Marks count as
 * words, links, mentions and numbers as one word each. A bucket occurs once, in the order found.
 *
 * Hashing keeps no word ("feature hashing", Weinberger et al. 2009): weights in `models/` cannot be read back as posts.
 * Cost: one integer step a letter, ~3 µs for 25 words. Pure integer arithmetic: the same on every machine.
 */
export function hashedWords(tokens: readonly Token[], bits: number): Int32Array {
  const shift = 32 - bits;
  const seen = seenOf(bits);
  const found: number[] = [];
  const add = (hash: number) => {
    const bucket = mixed(hash) >>> shift;
    if (seen[bucket] !== 0) return;
    seen[bucket] = 1;
    found.push(bucket);
  };
  let before = START;
  let read = 0;
  for (const token of tokens) {
    const word = wordOf(token);
    if (word === '') continue;
    if (++read > MAX_WORDS) break;
    const hash = hashOf(word);
    add(hash ^ WORD);
    add(Math.imul(before, PRIME) ^ hash ^ PAIR);
    before = hash;
  }
  add(Math.imul(before, PRIME) ^ START ^ PAIR);
  for (const bucket of found) seen[bucket] = 0;
  return Int32Array.from(found);
}

const MAX_WORDS = 300;
const PRIME = 0x01000193;
const START = 0x811c9dc5 | 0;
const WORD = 0x3c6ef372;
const PAIR = 0x1f83d9ab;

/** What a token counts as. */
function wordOf(token: Token): string {
  switch (token.kind) {
    case 'word':
      return token.folded;
    case 'number':
      return '0';
    case 'link':
      return '://';
    case 'mention':
      return '@';
    case 'hashtag':
      return '#';
    case 'mark':
    case 'symbol':
    case 'emoji':
      return token.raw;
  }
}

function hashOf(word: string): number {
  let hash = START;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash;
}

function mixed(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
}

// One table a size, cleared after each text: what is kept between calls is only memory.
const tables = new Map<number, Uint8Array>();

function seenOf(bits: number): Uint8Array {
  let table = tables.get(bits);
  if (table === undefined) {
    table = new Uint8Array(1 << bits);
    tables.set(bits, table);
  }
  return table;
}
