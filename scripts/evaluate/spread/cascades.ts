import { label, type Row } from '../rows.ts';

/** The authors of one cascade. */
export interface Cascade {
  readonly startsAt: number;
  /** When each author came, milliseconds from the start, sorted. */
  readonly arrivals: readonly number[];
}

/** Rows with a tree of `[minutes, author, parent]`; the day is read from the id, where the platform hides it. */
export function cascadesOf(rows: readonly Row[]): readonly Cascade[] {
  return rows
    .flatMap((row): Cascade[] => {
      const id = label(row, 'id');
      if (id === undefined || !/^\d+$/.test(id) || !Array.isArray(row['cascade'])) return [];
      const first = new Map<string, number>();
      for (const edge of row['cascade'] as unknown[]) {
        if (!Array.isArray(edge) || typeof edge[0] !== 'number') continue;
        const at = Math.max(0, edge[0]) * MINUTE_MS;
        // The parent of the first edge is the author of the post itself.
        if (first.size === 0) first.set(String(edge[2]), 0);
        first.set(String(edge[1]), Math.min(at, first.get(String(edge[1])) ?? Infinity));
      }
      const startsAt = Number(BigInt(id) >> 22n) + TWITTER_EPOCH_MS;
      return first.size === 0 ? [] : [{ startsAt, arrivals: [...first.values()].sort((a, b) => a - b) }];
    })
    .sort((a, b) => a.startsAt - b.startsAt);
}

const TWITTER_EPOCH_MS = 1_288_834_974_657;
const MINUTE_MS = 60_000;

/** Cascades in order of time, cut where the first 70 % end: what may be looked at, and what is judged. */
export function earlier(cascades: readonly Cascade[]): {
  readonly first: readonly Cascade[];
  readonly rest: readonly Cascade[];
} {
  const cut = Math.floor(cascades.length * TRAIN_SHARE);
  return { first: cascades.slice(0, cut), rest: cascades.slice(cut) };
}

const TRAIN_SHARE = 0.7;
