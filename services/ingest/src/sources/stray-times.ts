/*
 * Which rows of a file name a time that runs away from their neighbours: more than a minute later than all before, and more than a
 * minute later than most of the sixteen that follow. Such a row was shown when its neighbours were, whatever its clock said: nothing
 * waits for its time and nothing after it is late. A quiet hour is none, for what follows it is as late. Cost: sixteen rows held.
 */

/** Something read from a file, with the event time that it names, in milliseconds. */
export interface Timed {
  readonly at: number | undefined;
}

/** The same with the time at which a stray one was shown; undefined where its own is to be believed. */
export type WithShownAt<T> = T & { readonly shownAt: number | undefined };

const FOLLOWERS = 16;
const FEWEST_FOLLOWERS = 3;
const STRAY_MS = 60_000;

/** Reads ahead and marks what is stray. */
export async function* markStrays<T extends Timed>(rows: AsyncIterable<T>): AsyncGenerator<WithShownAt<T>> {
  let latest: number | undefined;
  const held: T[] = [];
  function* release(): Generator<WithShownAt<T>> {
    const row = held.shift();
    if (row === undefined) return;
    const shownAt = strayAmong(row.at, latest, held);
    const at = shownAt ?? row.at;
    if (at !== undefined) latest = Math.max(latest ?? at, at);
    yield { ...row, shownAt };
  }
  for await (const row of rows) {
    held.push(row);
    if (held.length > FOLLOWERS) yield* release();
  }
  while (held.length > 0) yield* release();
}

function strayAmong(at: number | undefined, latest: number | undefined, after: readonly Timed[]): number | undefined {
  if (at === undefined || (latest !== undefined && at - latest <= STRAY_MS)) return undefined;
  const times = after.flatMap((row) => (row.at === undefined ? [] : [row.at])).sort((a, b) => a - b);
  const median = times[times.length >> 1];
  if (times.length < FEWEST_FOLLOWERS || median === undefined || at - median <= STRAY_MS) return undefined;
  return latest ?? median;
}
