import { useEffect, useMemo, useRef, useState } from 'react';
import type { ClaimRow, ClaimsPage } from '@vigie/contracts/rest/claims';
import { useQueueHead, useQueueMore } from '../api/claims.ts';
import type { QueueFilters } from '../api/claims.ts';
import { mergeRows } from './merge-rows.ts';
import type { MergedRows } from './merge-rows.ts';

/** The queue as a person sees it: an order that stands still, figures that do not. */
export interface QueueState extends MergedRows<ClaimRow> {
  readonly state: 'loading' | 'failed' | 'ready';
  readonly error: unknown;
  readonly retry: () => void;
  readonly counts: ClaimsPage['counts'] | null;
  /** Takes over the server's order, new claims included. */
  readonly adopt: () => void;
  /** Takes a claim off the list at once: this person is done with it. */
  readonly forget: (id: string) => void;
  readonly loadMore: (() => void) | null;
}

interface Tail {
  readonly key: string;
  readonly rows: readonly ClaimRow[];
  readonly cursor: string | null;
}

/** Keeps the queue's order still while its claims live. */
export function useQueue(filters: QueueFilters): QueueState {
  const key = JSON.stringify(filters);
  const head = useQueueHead(filters);
  const more = useQueueMore();
  const [tail, setTail] = useState<Tail | null>(null);
  const [order, setOrder] = useState<{ readonly key: string; readonly ids: readonly string[] }>({ key: '', ids: [] });
  // A claim that this person is done with may still be in the server's list, at its end: it is neither shown nor new until asked for.
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const known = useRef(new Map<string, ClaimRow>());
  const loading = useRef(false);

  const fresh = useMemo(() => {
    const rows = new Map<string, ClaimRow>();
    for (const row of head.data?.claims ?? []) rows.set(row.id, row);
    // A row that stands in both moved between two answers: the head is the later one.
    for (const row of tail?.key === key ? tail.rows : []) if (!rows.has(row.id)) rows.set(row.id, row);
    return [...rows.values()];
  }, [head.data, tail, key]);
  const cursor = tail?.key === key ? tail.cursor : (head.data?.cursor ?? null);

  // The first rows of a list, or rows where there were none, move nothing: they are taken over as they come.
  if (head.data !== undefined && (order.key !== key || (order.ids.length === 0 && fresh.length > 0))) {
    setOrder({ key, ids: fresh.map(({ id }) => id) });
    if (left.size > 0) setLeft(new Set());
  }
  const isComplete = cursor === null;
  const merged = useMemo(() => {
    const ids = order.key === key ? order.ids : [];
    return mergeRows<ClaimRow>(
      left.size === 0 ? ids : ids.filter((id) => !left.has(id)),
      known.current,
      left.size === 0 ? fresh : fresh.filter(({ id }) => !left.has(id)),
      isComplete,
    );
  }, [order, key, left, fresh, isComplete]);
  useEffect(() => {
    for (const row of fresh) known.current.set(row.id, row);
  }, [fresh]);

  return {
    ...merged,
    state: head.data !== undefined ? 'ready' : head.isError ? 'failed' : 'loading',
    error: head.error,
    retry: () => void head.refetch(),
    counts: head.data?.counts ?? null,
    adopt: () => {
      setLeft(new Set());
      setOrder({ key, ids: fresh.map(({ id }) => id) });
    },
    forget: (id) => setLeft((before) => new Set([...before, id])),
    loadMore:
      cursor === null
        ? null
        : () => {
            if (loading.current) return;
            loading.current = true;
            void more(filters, cursor)
              .then((page) => {
                const rows = [...(tail?.key === key ? tail.rows : []), ...page.claims];
                setTail({ key, rows, cursor: page.cursor });
                setOrder((before) => ({
                  key,
                  ids: [...new Set([...before.ids, ...page.claims.map(({ id }) => id as string)])],
                }));
              })
              .catch(() => undefined)
              .finally(() => {
                loading.current = false;
              });
          },
  };
}
