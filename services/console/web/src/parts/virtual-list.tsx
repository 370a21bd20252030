import { memo, useEffect } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { usePrinting } from './use-printing.ts';
import styles from './virtual-list.module.css';

interface VirtualListProps<T> {
  readonly lines: readonly T[];
  readonly keyOf: (line: T) => string;
  /** Draws one line; a new function draws every line again. */
  readonly draw: (line: T) => ReactNode;
  /** What a line is thought to be high until it is measured, in pixels. */
  readonly height: number;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Asks for more lines; null where there are none. */
  readonly more: (() => void) | null;
  /** So many lines before the end, more are asked for. */
  readonly reach: number;
  /** The line that is brought into view when another is chosen. */
  readonly chosen?: string | null;
}

/** A long list of which only the lines on the screen, and a few around them, are in the page; printed, all that were fetched are. Scrolling draws this alone, never what is around it. */
export const VirtualList = memo(function VirtualList<T>(props: VirtualListProps<T>) {
  const { lines, keyOf, draw, height, scroller, more, reach, chosen = null } = props;
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (place) => {
      const line = lines[place];
      return line === undefined ? place : keyOf(line);
    },
    overscan: 4,
    // A wheel turns faster than lines can be drawn: React draws once for several turns, not at once for each.
    useFlushSync: false,
  });
  const place = chosen === null ? -1 : lines.findIndex((line) => keyOf(line) === chosen);
  useEffect(() => {
    if (place >= 0) rows.scrollToIndex(place, { align: 'auto' });
    // Only a change of choice scrolls: lines that change must not.
  }, [chosen]);
  const printing = usePrinting();
  const drawn = rows.getVirtualItems();
  const lastDrawn = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more !== null && lines.length > 0 && lastDrawn >= lines.length - reach) more();
  }, [lastDrawn, lines.length, more, reach]);

  if (printing)
    return (
      <ol className={styles.lines}>
        {lines.map((line) => (
          <li key={keyOf(line)} className={styles.place}>
            {draw(line)}
          </li>
        ))}
      </ol>
    );
  return (
    <ol className={styles.lines} style={{ blockSize: rows.getTotalSize() }}>
      {drawn.map(({ index, key, start }) => {
        const line = lines[index];
        if (line === undefined) return null;
        return (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            className={styles.place}
            style={{ insetBlockStart: start }}
            aria-setsize={lines.length}
            aria-posinset={index + 1}
          >
            {draw(line)}
          </li>
        );
      })}
    </ol>
  );
}) as <T>(props: VirtualListProps<T>) => ReactNode;
