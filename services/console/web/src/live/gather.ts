/** Gathers what changes and hands it on at most once per `everyMs`: the first change at once, the rest together. */
export interface Gather<T> {
  readonly add: (values: Iterable<T>) => void;
  readonly stop: () => void;
}

/** The clock and the timer that a gather needs. */
export interface GatherTime {
  readonly now: () => number;
  readonly later: (act: () => void, ms: number) => () => void;
}

/** Opens a gather that calls `flush` with each distinct value since the last time. */
export function gather<T>(everyMs: number, flush: (values: ReadonlySet<T>) => void, time: GatherTime): Gather<T> {
  let pending = new Set<T>();
  let last = -Infinity;
  let cancel: (() => void) | null = null;
  const send = () => {
    cancel = null;
    if (pending.size === 0) return;
    last = time.now();
    const values = pending;
    pending = new Set();
    flush(values);
  };
  return {
    add: (values) => {
      for (const value of values) pending.add(value);
      if (pending.size === 0 || cancel !== null) return;
      const wait = last + everyMs - time.now();
      if (wait <= 0) send();
      else cancel = time.later(send, wait);
    },
    stop: () => cancel?.(),
  };
}
