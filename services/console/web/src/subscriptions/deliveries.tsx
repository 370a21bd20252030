import { useInfiniteQuery } from '@tanstack/react-query';
import type { DeliveryView } from '@vigie/contracts/rest/subscriptions';
import { useApi } from '../api/api-context.tsx';
import form from '../parts/form.module.css';
import { Moment } from '../parts/moment.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { Table } from '../parts/table.tsx';
import table from '../parts/table.module.css';
import { useAct } from '../parts/use-act.ts';
import { useSay } from '../say.tsx';

const PAGE = 50;
const EVERY_MS = 5_000;

/** The delivery log: every alert on its way to the webhook, what came of it, and sending one again. */
export function Deliveries({ subscription }: { readonly subscription: string }) {
  const say = useSay();
  const api = useApi();
  const act = useAct();
  const path = `/api/subscriptions/${encodeURIComponent(subscription)}/deliveries`;
  const log = useInfiniteQuery({
    queryKey: ['deliveries', subscription],
    queryFn: async ({ pageParam }) =>
      (await api.get<{ readonly deliveries: readonly DeliveryView[] }>(path, { limit: PAGE, before: pageParam }))
        .deliveries,
    initialPageParam: '',
    getNextPageParam: (last) => (last.length < PAGE ? undefined : last.at(-1)?.id),
    refetchInterval: ({ state }) =>
      state.data?.pages.flat().some((delivery) => delivery.state === 'pending') === true ? EVERY_MS : false,
  });
  const all = log.data?.pages.flat() ?? [];
  if (log.isPending) return <Loading lines={4} />;
  if (log.isError) return <Failed error={log.error} retry={() => void log.refetch()} />;
  if (all.length === 0) return <Empty title={say('deliveries.none')}>{say('deliveries.none.hint')}</Empty>;
  return (
    <>
      <Table
        columns={[
          { name: say('deliveries.last') },
          { name: say('alerts.kind') },
          { name: say('sources.state') },
          { name: say('deliveries.attempts'), figure: true },
          { name: say('deliveries.answer') },
          { name: say('deliveries.replay') },
        ]}
      >
        {all.map((delivery) => (
          <tr key={delivery.id}>
            <td className={table.time}>
              {delivery.lastAttemptAt === null ? (
                '—'
              ) : (
                <Moment at={delivery.lastAttemptAt} precision="second" clock="wall" />
              )}
            </td>
            <td>
              {delivery.carries === undefined
                ? say(`alerts.kind.${delivery.alert.kind}`)
                : say('deliveries.digest', { count: delivery.carries })}
            </td>
            <td
              className={delivery.state === 'failed' ? table.wrong : delivery.state === 'delivered' ? table.good : ''}
            >
              {say(delivery.held === true ? 'deliveries.state.held' : `deliveries.state.${delivery.state}`)}
              {delivery.state === 'pending' && delivery.nextAttemptAt !== null && (
                <span className={table.time}>
                  {' '}
                  · <Moment at={delivery.nextAttemptAt} precision="second" clock="wall" />
                </span>
              )}
            </td>
            <td className={table.figure}>{delivery.attempts}</td>
            <td className={table.words}>
              {delivery.responseStatus ?? ''} {delivery.error ?? ''}
            </td>
            <td>
              <button
                type="button"
                className={`${form.plain} ${form.small}`}
                onClick={() =>
                  void act(() => api.send('POST', `${path}/${encodeURIComponent(delivery.id)}/replay`), {
                    done: say('deliveries.replayed'),
                    refresh: [['deliveries', subscription]],
                  })
                }
              >
                {say(delivery.held === true ? 'deliveries.now' : 'deliveries.replay')}
              </button>
            </td>
          </tr>
        ))}
      </Table>
      {log.hasNextPage && (
        <button type="button" className={`${form.plain} ${form.small}`} onClick={() => void log.fetchNextPage()}>
          {say('act.more')}
        </button>
      )}
    </>
  );
}
