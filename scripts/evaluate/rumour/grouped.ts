/** Rows by a key, in the order of the keys. */
export function groupedBy<T>(
  rows: readonly T[],
  key: (row: T) => string,
): ReadonlyArray<readonly [string, readonly T[]]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const own = groups.get(key(row));
    if (own === undefined) groups.set(key(row), [row]);
    else own.push(row);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The mean of those that are known. */
export function meanOf(values: ReadonlyArray<number | null>): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
