import { grown } from './grown.ts';
import { TERM_BITS } from './terms.ts';

/**
 * Which claims have a term: an inverted index. Every term's postings lie side by side in one array of integers, oldest first
 * and read from the end, so that a look-up walks memory in order instead of following links.
 *
 * A claim is entered afresh, as the newest of its terms' lists, whenever a distinct text joins it; its stamp tells the
 * fresh entries from the old ones, which are closed up when next seen or when a list is full. So hot terms show what moves
 * now, a visit is bounded whatever the text, memory is bounded by the live claims' terms, and the order is a function of the
 * claims' stamps alone: a snapshot need not hold it. Stamps reach 2^31 (a restart past the half of it begins them anew). Cost: 8 bytes a posting and at most as much again in room to grow; one
 * step a visit. Source: twembeddings' posting deques (INA), bounded as in ALGORITHMS §1.3 step 5.
 */
export interface PostingLists {
  /** Enters a claim as the newest of its terms' lists; `stamp` makes its older entries stale. */
  readonly enter: (slot: number, terms: Int32Array, stamp: number) => void;
  /** Takes a claim out: its entries are closed up when next seen. */
  readonly leave: (slot: number) => void;
  /** Writes the newest claims that have the term, entered after stamp `since`, into `into`, newest first and at most `limit`; returns how many. */
  readonly read: (term: number, limit: number, into: Int32Array, since: number) => number;
  /** The stamp of a claim that is entered; the larger, the fresher. */
  readonly stampOf: (slot: number) => number;
}

/** Opens the lists empty; a restored engine enters its claims again in the order of their stamps. */
export function openPostingLists(): PostingLists {
  /**
   * Where every term's block begins, 0 for none. A block of 2^k integers: how many entries it has, k, then pairs of slot and
   * stamp. Freed blocks of a size are chained through their first integer.
   */
  const heads = new Int32Array(1 << TERM_BITS);
  const freed = new Int32Array(32);
  let arena = new Int32Array(1 << 16);
  let used = 2;
  /** The valid stamp of every claim slot, 0 for none. */
  let current = new Int32Array(1024);

  function block(size: number): number {
    let at = freed[size]!;
    if (at !== 0) freed[size] = arena[at]!;
    else {
      at = used;
      used += 1 << size;
      if (used > arena.length) arena = grown(arena, Math.max(used, Math.ceil(arena.length * 1.5)));
    }
    arena[at] = 0;
    arena[at + 1] = size;
    return at;
  }

  /** Closes up what is stale. */
  function tidy(at: number): void {
    const end = at + FIRST + arena[at]! * 2;
    let to = at + FIRST;
    for (let from = to; from < end; from += 2) {
      if (arena[from + 1] !== current[arena[from]!]) continue;
      arena[to] = arena[from]!;
      arena[to + 1] = arena[from + 1]!;
      to += 2;
    }
    arena[at] = (to - at - FIRST) >> 1;
  }

  /** A block with room for one more entry: tidied, and twice as large where tidying gives back less than half. */
  function withRoom(term: number): number {
    const at = heads[term]!;
    if (at === 0) return (heads[term] = block(SMALLEST));
    const size = arena[at + 1]!;
    const room = ((1 << size) - FIRST) >> 1;
    if (arena[at]! < room) return at;
    tidy(at);
    const count = arena[at]!;
    if (count * 2 <= room) return at;
    const larger = block(size + 1);
    arena.copyWithin(larger + FIRST, at + FIRST, at + FIRST + count * 2);
    arena[larger] = count;
    arena[at] = freed[size]!;
    freed[size] = at;
    heads[term] = larger;
    return larger;
  }

  return {
    enter: (slot, terms, stamp) => {
      if (slot >= current.length) current = grown(current, Math.max(slot + 1, current.length * 2));
      current[slot] = stamp;
      for (let i = 0; i < terms.length; i++) {
        const at = withRoom(terms[i]!);
        const end = at + FIRST + arena[at]! * 2;
        arena[end] = slot;
        arena[end + 1] = stamp;
        arena[at]! += 1;
      }
    },
    leave: (slot) => {
      if (slot < current.length) current[slot] = 0;
    },
    read: (term, limit, into, since) => {
      const at = heads[term]!;
      if (at === 0) return 0;
      const first = at + FIRST;
      const end = first + arena[at]! * 2;
      let seen = 0;
      let from = end;
      let kept = end;
      while (from > first && seen < limit && arena[from - 1]! > since) {
        from -= 2;
        const slot = arena[from]!;
        const stamp = arena[from + 1]!;
        if (stamp !== current[slot]) continue;
        into[seen++] = slot;
        kept -= 2;
        if (kept === from) continue;
        arena[kept] = slot;
        arena[kept + 1] = stamp;
      }
      if (kept !== from) {
        arena.copyWithin(from, kept, end);
        arena[at]! -= (kept - from) >> 1;
      }
      return seen;
    },
    stampOf: (slot) => current[slot]!,
  };
}

/** Where a block's entries begin, and the size of the smallest: one entry. */
const FIRST = 2;
const SMALLEST = 2;
