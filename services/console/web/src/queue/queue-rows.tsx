import { memo, useCallback } from 'react';
import type { RefObject } from 'react';
import type { ClaimRow } from '@vigie/contracts/rest/claims';
import { useFollow } from '../parts/use-follow.ts';
import { VirtualList } from '../parts/virtual-list.tsx';
import type { MergedRows } from './merge-rows.ts';
import { QueueRow } from './queue-row.tsx';

type Shown = MergedRows<ClaimRow>['shown'];

/** The queue's rows; the one that is open is brought into view. */
export const QueueRows = memo(function QueueRows({
  shown,
  chosen,
  search,
  picked,
  pick,
  scroller,
  loadMore,
}: {
  readonly shown: Shown;
  readonly chosen: string | null;
  readonly search: string;
  readonly picked: ReadonlySet<string> | null;
  readonly pick: (id: string, picked: boolean) => void;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly loadMore: (() => void) | null;
}) {
  const follow = useFollow();
  const draw = useCallback(
    ({ row, gone }: Shown[number]) => (
      <QueueRow
        row={row}
        gone={gone}
        chosen={row.id === chosen}
        search={search}
        picked={picked === null ? null : picked.has(row.id)}
        pick={pick}
        follow={follow}
      />
    ),
    [chosen, search, picked, pick, follow],
  );
  return (
    <VirtualList
      lines={shown}
      keyOf={idOf}
      draw={draw}
      height={92}
      scroller={scroller}
      more={loadMore}
      reach={40}
      chosen={chosen}
    />
  );
});

const idOf = ({ row }: Shown[number]): string => row.id;
