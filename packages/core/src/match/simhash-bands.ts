import type { VariantState } from '../claims/claim-state.ts';
import { grown } from './grown.ts';

/**
 * Texts by the four bands of sixteen bits of their SimHash-64: two texts at most three bits apart share a band. Each band is
 * 65,536 newest-first chains, doubly linked in typed arrays, so that a text costs 40 bytes and leaves in constant time.
 */
export interface Bands {
  /** Puts a text in and gives it its place, never 0. */
  readonly add: (text: VariantState | number, simhash: SimHash) => number;
  readonly remove: (place: number) => void;
  /** The text, or the place of its claim where that is at rest. */
  readonly at: (place: number) => VariantState | number;
  readonly replace: (place: number, text: VariantState | number) => void;
  /** The newest text with this band; 0 for none. */
  readonly newest: (band: number, simhash: SimHash) => number;
  /** The next older text with the same band. */
  readonly older: (band: number, place: number) => number;
  /** In how many bits a text's SimHash differs. */
  readonly bits: (place: number, simhash: SimHash) => number;
}

/** A SimHash-64 in two 32-bit words. */
export type SimHash = readonly [high: number, low: number];

/** Bands of sixteen bits in a SimHash-64. */
export const BANDS = 4;

/** Opens the bands with no text in them. */
export function openBands(): Bands {
  const heads = new Int32Array(BANDS << 16);
  const texts: Array<VariantState | number | undefined> = [undefined];
  const free: number[] = [];
  let hashes = new Int32Array(2 * 1024);
  let older = new Int32Array(BANDS * 1024);
  let newer = new Int32Array(BANDS * 1024);

  function place(text: VariantState | number): number {
    const at = free.pop() ?? texts.length;
    texts[at] = text;
    if (at * BANDS >= older.length) {
      hashes = grown(hashes, hashes.length * 2);
      older = grown(older, older.length * 2);
      newer = grown(newer, newer.length * 2);
    }
    return at;
  }

  return {
    add: (text, simhash) => {
      const at = place(text);
      hashes[at * 2] = simhash[0];
      hashes[at * 2 + 1] = simhash[1];
      for (let band = 0; band < BANDS; band++) {
        const chain = chainOf(band, simhash[band >> 1]!);
        const head = heads[chain]!;
        older[at * BANDS + band] = head;
        newer[at * BANDS + band] = 0;
        if (head !== 0) newer[head * BANDS + band] = at;
        heads[chain] = at;
      }
      return at;
    },
    remove: (at) => {
      for (let band = 0; band < BANDS; band++) {
        const [before, after] = [newer[at * BANDS + band]!, older[at * BANDS + band]!];
        if (before === 0) heads[chainOf(band, hashes[at * 2 + (band >> 1)]!)] = after;
        else older[before * BANDS + band] = after;
        if (after !== 0) newer[after * BANDS + band] = before;
      }
      texts[at] = undefined;
      free.push(at);
    },
    at: (at) => texts[at]!,
    replace: (at, text) => {
      texts[at] = text;
    },
    newest: (band, simhash) => heads[chainOf(band, simhash[band >> 1]!)]!,
    older: (band, at) => older[at * BANDS + band]!,
    bits: (at, simhash) => ones(hashes[at * 2]! ^ simhash[0]) + ones(hashes[at * 2 + 1]! ^ simhash[1]),
  };
}

/** A band's chain: even bands are the upper halves of the two words, odd bands the lower. */
function chainOf(band: number, word: number): number {
  return (band << 16) | ((band & 1 ? word : word >>> 16) & 0xffff);
}

function ones(x: number): number {
  let n = x - ((x >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
