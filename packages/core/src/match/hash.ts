/**
 * Non-cryptographic hashes over UTF-16 text: MurmurHash3 (Austin Appleby, public domain), 32-bit, one pass a lane.
 * Cost: one multiply-rotate per two characters and lane. Pure integer arithmetic: the same on every machine.
 */

/** MurmurHash3-32 of a text's UTF-16 units. */
export function hash32(text: string, seed = 0): number {
  let h = seed | 0;
  const pairs = text.length & ~1;
  for (let i = 0; i < pairs; i += 2) {
    h ^= scramble(text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16));
    h = (h << 13) | (h >>> 19);
    h = (Math.imul(h, 5) + 0xe6546b64) | 0;
  }
  if (pairs < text.length) h ^= scramble(text.charCodeAt(pairs));
  h ^= text.length * 2;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** 128 bits of a text in hexadecimal: what state hashes are chained with. */
export function hex128(text: string): string {
  return SEEDS.map((seed) => hash32(text, seed).toString(16).padStart(8, '0')).join('');
}

/** 80 bits of a text in 16 lower-case base32 characters, after a prefix: what ids are made of. */
export function base32Of(text: string, prefix = ''): string {
  // In one piece: a string put together from characters is held as a tree of them.
  const codes = Array.from(prefix, (character) => character.charCodeAt(0));
  const wanted = codes.length + 16;
  let waiting = 0;
  let bits = 0;
  for (let i = 0; codes.length < wanted; i++) {
    // Sixteen bits at a time, from the left.
    const lane = hash32(text, SEEDS[i >> 1]);
    waiting = (waiting << 16) | ((i & 1) === 0 ? lane >>> 16 : lane & 0xffff);
    for (bits += 16; bits >= 5 && codes.length < wanted; bits -= 5)
      codes.push(ALPHABET.charCodeAt((waiting >>> (bits - 5)) & 31));
    waiting &= 31;
  }
  return String.fromCharCode(...codes);
}

const SEEDS = [0x9747b28c, 0x1b873593, 0x2545f491, 0x7feb352d] as const;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

function scramble(block: number): number {
  const k = Math.imul(block, 0xcc9e2d51);
  return Math.imul((k << 15) | (k >>> 17), 0x1b873593);
}
