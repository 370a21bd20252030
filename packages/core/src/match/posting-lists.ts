import { TERM_BITS } from './terms.ts';

/**
 * Which claims have a term: an inverted index of newest-first linked lists in typed arrays, no object a posting.
 *
 * A claim is entered afresh, at the front of its terms' lists, whenever a distinct text joins it; its stamp tells the
 * fresh entries from the old ones, which are unlinked when next seen. So hot terms show what moves now, a visit is
 * bounded whatever the text, and the order is a function of the claims' stamps alone: a snapshot need not hold it.
 * Cost: 12 bytes a posting; one step a visit. Source: twembeddings' posting deques (INA), bounded as in ALGORITHMS §1.3 step 5.
 */
export interface PostingLists {
  /** Enters a claim at the front of its terms' lists; `stamp` makes its older entries stale. */
  readonly enter: (slot: number, terms: Int32Array, stamp: number) => void;
  /** Takes a claim out: its entries are unlinked when next seen. */
  readonly leave: (slot: number) => void;
  /** Calls `visit` with at most `limit` claims that have the term, newest first. */
  readonly each: (term: number, limit: number, visit: (slot: number) => void) => void;
}

export function openPostingLists(): PostingLists {
  /** First node of every term's list, 0 for none: node 0 is never used. */
  const heads = new Int32Array(1 << TERM_BITS);
  let slots = new Int32Array(1024);
  let stamps = new Int32Array(1024);
  let nexts = new Int32Array(1024);
  let used = 1;
  let free = 0;
  /** The valid stamp of every claim slot, 0 for none. */
  let current = new Int32Array(1024);

  function node(): number {
    if (free !== 0) {
      const taken = free;
      free = nexts[taken]!;
      return taken;
    }
    if (used === slots.length) {
      slots = grown(slots);
      stamps = grown(stamps);
      nexts = grown(nexts);
    }
    return used++;
  }

  return {
    enter: (slot, terms, stamp) => {
      while (slot >= current.length) current = grown(current);
      const mark = stamp | 0 || 1;
      current[slot] = mark;
      for (const term of terms) {
        const at = node();
        slots[at] = slot;
        stamps[at] = mark;
        nexts[at] = heads[term]!;
        heads[term] = at;
      }
    },
    leave: (slot) => {
      if (slot < current.length) current[slot] = 0;
    },
    each: (term, limit, visit) => {
      let before = 0;
      let at = heads[term]!;
      for (let seen = 0; at !== 0 && seen < limit;) {
        const next = nexts[at]!;
        if (stamps[at] === current[slots[at]!]) {
          visit(slots[at]!);
          seen += 1;
          before = at;
        } else {
          if (before === 0) heads[term] = next;
          else nexts[before] = next;
          nexts[at] = free;
          free = at;
        }
        at = next;
      }
    },
  };
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
