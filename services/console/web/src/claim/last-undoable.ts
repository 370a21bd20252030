import type { Review } from '@vigie/contracts/review';

/** The latest act on a claim that still stands, where this person did it: the only one they may take back. Null otherwise. */
export function lastUndoable(reviews: readonly Review[], user: string): string | null {
  const undone = new Set(reviews.flatMap(({ act }) => (act.kind === 'undo' ? [act.review] : [])));
  const last = reviews
    .filter(({ id, act }) => act.kind !== 'undo' && !undone.has(id))
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .at(-1);
  return last?.by.id === user ? last.id : null;
}
