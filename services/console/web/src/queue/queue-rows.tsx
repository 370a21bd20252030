import { memo, useEffect } from 'react';
import type { RefObject } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { ClaimRow } from '@vigie/contracts/rest/claims';
import type { MergedRows } from './merge-rows.ts';
import { QueueRow } from './queue-row.tsx';
import styles from './queue-column.module.css';

/** The rows on the screen and a few around them. Scrolling draws this alone, never the column around it. */
export const QueueRows = memo(function QueueRows({
  shown,
  chosen,
  search,
  picked,
  pick,
  scroller,
  loadMore,
}: {
  readonly shown: MergedRows<ClaimRow>['shown'];
  readonly chosen: string | null;
  readonly search: string;
  readonly picked: ReadonlySet<string> | null;
  readonly pick: (id: string, picked: boolean) => void;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly loadMore: (() => void) | null;
}) {
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 92,
    getItemKey: (place) => shown[place]?.row.id ?? place,
    overscan: 4,
    // A wheel turns faster than rows can be drawn: React draws once for several turns, not at once for each.
    useFlushSync: false,
  });
  const place = shown.findIndex(({ row }) => row.id === chosen);
  useEffect(() => {
    if (place >= 0) rows.scrollToIndex(place, { align: 'auto' });
    // Only a change of claim scrolls: rows that change must not.
  }, [chosen]);
  const drawn = rows.getVirtualItems();
  const lastDrawn = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    if (loadMore !== null && shown.length > 0 && lastDrawn >= shown.length - 40) loadMore();
  }, [lastDrawn, shown.length, loadMore]);

  return (
    <ol className={styles.rows} style={{ blockSize: rows.getTotalSize() }}>
      {drawn.map(({ index, key, start }) => {
        const each = shown[index];
        if (each === undefined) return null;
        return (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            className={styles.place}
            style={{ transform: `translateY(${start}px)` }}
            aria-setsize={shown.length}
            aria-posinset={index + 1}
          >
            <QueueRow
              row={each.row}
              gone={each.gone}
              chosen={each.row.id === chosen}
              search={search}
              picked={picked === null ? null : picked.has(each.row.id)}
              pick={pick}
            />
          </li>
        );
      })}
    </ol>
  );
});
