import { tokenise } from '@vigie/core/text/tokens';
import { isStopWord } from '@vigie/core/text/stop-words';
import type { Sketch } from './annotate-rows.ts';
import { label, text, type Row } from './rows.ts';

/** Numbers from a seed, 0 to 1: mulberry32 (public domain). The same seed gives the same draw everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` rows drawn without replacement (Fisher–Yates from the front). */
export function drawn<T>(rows: readonly T[], count: number, random: () => number): T[] {
  const pool = [...rows];
  for (let i = 0; i < Math.min(count, pool.length); i++) {
    const j = i + Math.floor(random() * (pool.length - i));
    [pool[i], pool[j]] = [pool[j]!, pool[i]!];
  }
  return pool.slice(0, count);
}

/** Keeps about `share` of the rows, of every cluster in proportion (at least one), in their order. */
export function thinned<T>(
  rows: readonly T[],
  clusterOf: (row: T) => string,
  share: number,
  random: () => number,
): T[] {
  const clusters = new Map<string, T[]>();
  for (const row of rows) {
    const cluster = clusterOf(row);
    clusters.set(cluster, [...(clusters.get(cluster) ?? []), row]);
  }
  const kept = new Set<T>();
  for (const members of clusters.values())
    for (const row of drawn(members, Math.max(1, Math.round(members.length * share)), random)) kept.add(row);
  return rows.filter((row) => kept.has(row));
}

/** Labelled posts with noise spread evenly among them; a noise post takes the time of the post before it. */
export function mixed(labelled: readonly Sketch[], noise: readonly Sketch[]): Sketch[] {
  const out: Sketch[] = [];
  let used = 0;
  for (const [i, sketch] of labelled.entries()) {
    out.push(sketch);
    const due = Math.floor(((i + 1) * noise.length) / labelled.length);
    for (; used < due; used++) out.push({ ...noise[used]!, at: sketch.at });
  }
  return out;
}

/** A text cleaned the way cleaned sets are: lower-case words without links, mentions, marks and stop words. */
export function cleaned(row: Row): string {
  const language = label(row, 'lang') ?? 'en';
  return tokenise(text(row, 'text'))
    .filter((t) => t.kind === 'word' || t.kind === 'number')
    .map((t) => t.folded)
    .filter((word) => !isStopWord(word, language))
    .join(' ');
}
