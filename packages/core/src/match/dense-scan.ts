import { openBitCounter, type BitCounter } from './count-bits.ts';
import { signCode, type Meaning } from './dense.ts';

/**
 * The claims whose meaning is nearest to a text's, whatever their words: for joins across languages and paraphrases.
 *
 * Every claim in the scan has a sign code (one bit a dimension); a scan counts differing bits and keeps the nearest few,
 * which are then compared exactly. Not an approximate graph: a plain scan does not depend on the order of insertion and
 * forgets at once. It holds what moves: past 16,384 claims, the one that was put in longest ago goes. So a scan is bounded.
 * Cost: 3 ns a claim, 50 µs at most. Source: random-hyperplane hashing (Charikar 2002); signs of the dimensions serve as
 * the hyperplanes.
 */
export interface DenseScan {
  /** Puts a claim in, or its new meaning; it counts as the newest. */
  readonly put: (slot: number, meaning: Meaning) => void;
  readonly remove: (slot: number) => void;
  readonly has: (slot: number) => boolean;
  readonly clear: () => void;
  /** The claims in the scan: of each space, the one put in longest ago first. */
  readonly slots: () => readonly number[];
  /** Calls `visit` with the claims whose codes differ in at most `maxBits` bits. */
  readonly each: (meaning: Meaning, maxBits: number, visit: (slot: number, bits: number) => void) => void;
}

/** A scan for each space: after a change of model, claims of both are live for a while, and neither may keep the other out. */
export function openDenseScan(capacity = MOST_CLAIMS): DenseScan {
  const spaces = new Map<string, DenseScan>();
  const homes = (): DenseScan[] => [...spaces.values()];
  const remove = (slot: number): void => homes().forEach((home) => home.remove(slot));
  return {
    put: (slot, meaning) => {
      const home = spaces.get(meaning.model) ?? openSpace(capacity);
      spaces.set(meaning.model, home);
      if (!home.has(slot)) remove(slot);
      home.put(slot, meaning);
    },
    remove,
    clear: () => homes().forEach((home) => home.clear()),
    has: (slot) => homes().some((home) => home.has(slot)),
    slots: () => homes().flatMap((home) => home.slots()),
    each: (meaning, maxBits, visit) => spaces.get(meaning.model)?.each(meaning, maxBits, visit),
  };
}

function openSpace(capacity: number): DenseScan {
  let words = 0;
  let dimensions = 0;
  let counter: BitCounter | undefined;
  const members: number[] = [];
  /** Places by slot, oldest put first: a map keeps the order of insertion. */
  const places = new Map<number, number>();

  /** The first vector decides how long they are. */
  function fits({ bytes }: Meaning): boolean {
    if (counter === undefined) {
      words = 4 * Math.ceil(bytes.length / 128);
      dimensions = bytes.length;
      counter = openBitCounter(capacity, words);
    }
    return dimensions === bytes.length;
  }

  function remove(slot: number): void {
    const place = places.get(slot);
    if (place === undefined) return;
    const last = members.pop()!;
    places.delete(slot);
    if (last === slot) return;
    members[place] = last;
    places.set(last, place);
    counter!.codes.copyWithin(place * words, members.length * words, (members.length + 1) * words);
  }

  return {
    put: (slot, meaning) => {
      if (!fits(meaning)) return;
      if (!places.has(slot) && members.length === capacity) remove(places.keys().next().value!);
      const place = places.get(slot) ?? members.push(slot) - 1;
      places.delete(slot);
      places.set(slot, place);
      signCode(meaning, counter!.codes, place * words);
    },
    remove,
    clear: () => {
      members.length = 0;
      places.clear();
    },
    has: (slot) => places.has(slot),
    slots: () => [...places.keys()],
    each: (meaning, maxBits, visit) => {
      if (members.length === 0 || !fits(meaning)) return;
      signCode(meaning, counter!.wanted, 0);
      const hits = counter!.count(members.length, maxBits);
      for (let i = 0; i < hits; i++) visit(members[counter!.hits[i * 2]!]!, counter!.hits[i * 2 + 1]!);
    },
  };
}

/** A scan whose changes are also made in a second one: emptied now and then, that one holds what is new. */
export function mirrored(scan: DenseScan, recent: DenseScan): DenseScan {
  return {
    ...scan,
    put: (slot, meaning) => {
      scan.put(slot, meaning);
      recent.put(slot, meaning);
    },
    remove: (slot) => {
      scan.remove(slot);
      recent.remove(slot);
    },
  };
}

const MOST_CLAIMS = 16_384;
