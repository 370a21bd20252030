import type { ClaimId } from '@vigie/contracts/ids';
import type { Verdict } from '@vigie/contracts/review';
import type { Language } from '@vigie/contracts/values';
import { centroidFrom, centroidSnapshot, type Centroid, type CentroidSnapshot } from './centroid.ts';
import { openDenseScan } from './dense-scan.ts';
import type { Meaning } from './dense.ts';
import type { Stated } from './vetoes.ts';

/**
 * What is left of a claim that the engine forgot or a person settled: its id, what it stated, its commonest words, one
 * vector, the keys of its most copied texts, and its verdict. Kept for seven days of event time after its last post, at most
 * 20,000; the longest laid go first, those with a verdict last.
 *
 * Found by the key of a text (one look-up), by rare words (an index of at most 32 a word) and by meaning (a scan of sign
 * codes, for what comes back in another language). Cost: about 1 kB each. Source: ALGORITHMS §1.3 step 8.
 */
export interface Tombstone extends Stated {
  readonly id: ClaimId;
  readonly lastAt: number;
  readonly authors: number;
  readonly negated: boolean;
  readonly languages: readonly Language[];
  /** Exact keys of its most copied asserting texts. */
  readonly keys: readonly string[];
  readonly centroid: Centroid;
  readonly verdict: Verdict | null;
}

/** The tombstones that stand, and the three ways to find one. */
export interface Tombstones {
  /** Lays one, in place of an older one of the same claim. */
  readonly lay: (tombstone: Tombstone) => void;
  readonly lift: (id: ClaimId) => void;
  readonly get: (id: ClaimId) => Tombstone | undefined;
  readonly byKey: (exactKey: string) => Tombstone | undefined;
  /** Tombstones that share these words, most shared first. */
  readonly byWords: (terms: readonly number[]) => readonly Tombstone[];
  readonly byMeaning: (meaning: Meaning) => readonly Tombstone[];
  /** Forgets what is older than seven days. */
  readonly expire: (now: number) => void;
  readonly size: () => number;
  readonly snapshot: () => readonly TombstoneRecord[];
}

/** A tombstone, written down. */
export interface TombstoneRecord extends Omit<Tombstone, 'centroid'> {
  readonly centroid: CentroidSnapshot;
}

/** Opens them, none laid or as a snapshot has them; `most` may stand at a time. */
export function openTombstones(records: readonly TombstoneRecord[] = [], most = MOST): Tombstones {
  /** In the order in which they were laid. */
  const all = new Map<ClaimId, Tombstone>();
  const keys = new Map<string, ClaimId>();
  const words = new Map<number, Tombstone[]>();
  const scan = openDenseScan(most + 1);
  const slots: Array<Tombstone | undefined> = [];
  const places = new Map<ClaimId, number>();
  const free: number[] = [];

  function lay(tombstone: Tombstone): void {
    lift(tombstone.id);
    all.set(tombstone.id, tombstone);
    for (const key of tombstone.keys) keys.set(key, tombstone.id);
    for (const term of tombstone.centroid.terms) {
      const known = words.get(term);
      if (known === undefined) words.set(term, [tombstone]);
      else known.push(tombstone);
    }
    const { meaning } = tombstone.centroid;
    if (meaning !== null) {
      const slot = free.pop() ?? slots.length;
      slots[slot] = tombstone;
      places.set(tombstone.id, slot);
      scan.put(slot, meaning);
    }
    if (all.size > most) lift(leastWorth());
  }

  /** The longest laid without a verdict; the longest laid of all where every one has one. */
  function leastWorth(): ClaimId {
    for (const [id, { verdict }] of all) if (verdict === null) return id;
    return all.keys().next().value!;
  }

  function lift(id: ClaimId): void {
    const old = all.get(id);
    if (old === undefined) return;
    all.delete(id);
    for (const key of old.keys) if (keys.get(key) === id) keys.delete(key);
    for (const term of old.centroid.terms) {
      const left = words.get(term)!.filter((t) => t !== old);
      if (left.length === 0) words.delete(term);
      else words.set(term, left);
    }
    const slot = places.get(id);
    if (slot === undefined) return;
    places.delete(id);
    slots[slot] = undefined;
    scan.remove(slot);
    free.push(slot);
  }

  for (const record of records) lay({ ...record, centroid: centroidFrom(record.centroid) });

  return {
    lay,
    lift,
    get: (id) => all.get(id),
    byKey: (exactKey) => {
      const id = keys.get(exactKey);
      return id === undefined ? undefined : all.get(id);
    },
    byWords: (terms) => {
      if (all.size === 0) return NONE;
      const shared = new Map<Tombstone, number>();
      for (const term of terms)
        for (const t of (words.get(term) ?? []).slice(-MOST_A_WORD)) shared.set(t, (shared.get(t) ?? 0) + 1);
      return [...shared]
        .filter(([, n]) => n >= LEAST_SHARED)
        .sort(([a, n], [b, m]) => m - n || byNewest(a, b))
        .slice(0, MOST_COMPARED)
        .map(([t]) => t);
    },
    byMeaning: (meaning) => {
      const found: Array<{ t: Tombstone; bits: number }> = [];
      scan.each(meaning, Math.floor(meaning.bytes.length * MOST_BITS), (slot, bits) =>
        found.push({ t: slots[slot]!, bits }),
      );
      found.sort((a, b) => a.bits - b.bits || byNewest(a.t, b.t));
      return found.slice(0, MOST_COMPARED).map(({ t }) => t);
    },
    expire: (now) => {
      for (const [id, { lastAt }] of all) if (now - lastAt > LIFE_MS) lift(id);
    },
    size: () => all.size,
    snapshot: () => Array.from(all.values(), (t) => ({ ...t, centroid: centroidSnapshot(t.centroid) })),
  };
}

function byNewest(a: Tombstone, b: Tombstone): number {
  return b.lastAt - a.lastAt || (a.id < b.id ? -1 : 1);
}

const NONE: readonly Tombstone[] = [];
const LIFE_MS = 7 * 24 * 60 * 60 * 1000;
const MOST = 20_000;
const MOST_A_WORD = 32;
const LEAST_SHARED = 2;
const MOST_COMPARED = 16;
/** Two texts of cosine .4 differ in 37 % of their signs, unrelated ones in half. */
const MOST_BITS = 0.4;
