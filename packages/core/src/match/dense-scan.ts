import { signCode, type Meaning } from './dense.ts';

/**
 * The claims whose meaning is nearest to a text's, whatever their words: for joins across languages and paraphrases.
 *
 * Every claim in the scan has a sign code (one bit a dimension); a scan counts differing bits and keeps the nearest few,
 * which are then compared exactly. Not an approximate graph: a plain scan does not depend on the order of insertion and
 * forgets at once. Cost: about 15 ns a claim, so the scan holds only what moves (a few thousand claims).
 * Source: random-hyperplane hashing (Charikar 2002); signs of the dimensions serve as the hyperplanes.
 */
export interface DenseScan {
  /** Puts a claim in, or its new meaning. */
  readonly put: (slot: number, meaning: Meaning) => void;
  readonly remove: (slot: number) => void;
  readonly has: (slot: number) => boolean;
  readonly slots: () => readonly number[];
  /** Calls `visit` with the claims whose codes differ in at most `maxBits` bits. */
  readonly each: (meaning: Meaning, maxBits: number, visit: (slot: number, bits: number) => void) => void;
}

export function openDenseScan(): DenseScan {
  let words = 0;
  let model = '';
  let codes = new Int32Array(0);
  const members: number[] = [];
  const places = new Map<number, number>();
  let query = new Int32Array(0);

  /** The first vector decides what the scan can compare; another model's claims stay outside. */
  function fits(meaning: Meaning): boolean {
    if (words === 0) {
      words = Math.ceil(meaning.values.length / 32);
      model = meaning.model;
      query = new Int32Array(words);
    }
    return meaning.model === model && Math.ceil(meaning.values.length / 32) === words;
  }

  function remove(slot: number): void {
    const place = places.get(slot);
    if (place === undefined) return;
    const last = members.pop()!;
    places.delete(slot);
    if (last === slot) return;
    members[place] = last;
    places.set(last, place);
    codes.copyWithin(place * words, members.length * words, (members.length + 1) * words);
  }

  return {
    put: (slot, meaning) => {
      if (!fits(meaning)) return;
      let place = places.get(slot);
      if (place === undefined) {
        place = members.length;
        members.push(slot);
        places.set(slot, place);
        if ((place + 1) * words > codes.length) {
          const larger = new Int32Array(Math.max(1024 * words, codes.length * 2));
          larger.set(codes);
          codes = larger;
        }
      }
      signCode(meaning.values, codes, place * words);
    },
    remove,
    has: (slot) => places.has(slot),
    slots: () => members,
    each: (meaning, maxBits, visit) => {
      if (members.length === 0 || !fits(meaning)) return;
      signCode(meaning.values, query, 0);
      for (let place = 0; place < members.length; place++) {
        let bits = 0;
        const start = place * words;
        for (let word = 0; word < words && bits <= maxBits; word++) bits += ones(codes[start + word]! ^ query[word]!);
        if (bits <= maxBits) visit(members[place]!, bits);
      }
    },
  };
}

function ones(x: number): number {
  let n = x - ((x >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
