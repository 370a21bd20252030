/** What the queue shows after fresh rows came in, and what waits behind « 3 nouvelles ». */
export interface MergedRows<Row> {
  readonly shown: ReadonlyArray<{ readonly row: Row; readonly gone: boolean }>;
  readonly waiting: number;
}

/**
 * Lays fresh rows over the order that a person is looking at: every row keeps its place, known rows show their new figures, rows that
 * left stay where they were, marked gone, and rows never shown wait to be asked for. So nothing moves under the cursor.
 * Where the fresh rows are not `complete` (the server has further pages), a missing row is not thought gone.
 */
export function mergeRows<Row extends { readonly id: string }>(
  order: readonly string[],
  before: ReadonlyMap<string, Row>,
  fresh: readonly Row[],
  complete = true,
): MergedRows<Row> {
  const now = new Map(fresh.map((row) => [row.id, row]));
  const shown = order.flatMap((id) => {
    const row = now.get(id) ?? before.get(id);
    return row === undefined ? [] : [{ row, gone: complete && !now.has(id) }];
  });
  const known = new Set(order);
  return { shown, waiting: fresh.filter((row) => !known.has(row.id)).length };
}

/** The id to go to from `current`, one step down (+1) or up (-1), over rows that are not gone; the first or last where none is chosen. */
export function step<Row extends { readonly id: string }>(
  shown: MergedRows<Row>['shown'],
  current: string | null,
  by: 1 | -1,
): string | null {
  const at = shown.findIndex(({ row }) => row.id === current);
  const start = at === -1 ? (by === 1 ? 0 : shown.length - 1) : at + by;
  for (let place = start; place >= 0 && place < shown.length; place += by) {
    const here = shown[place];
    if (here !== undefined && !here.gone) return here.row.id;
  }
  return at === -1 ? null : current;
}
