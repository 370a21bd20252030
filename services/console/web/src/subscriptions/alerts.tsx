import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Alert } from '@vigie/contracts/alert';
import { useApi } from '../api/api-context.tsx';
import form from '../parts/form.module.css';
import { Moment } from '../parts/moment.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { Table } from '../parts/table.tsx';
import table from '../parts/table.module.css';
import { Sentence } from '../parts/sentence.tsx';
import { useSay } from '../say.tsx';

const PAGE = 50;

/** What a subscription told, live: alerts, and the corrections that followed. */
export function Alerts({ subscription }: { readonly subscription: string }) {
  const say = useSay();
  const api = useApi();
  const alerts = useInfiniteQuery({
    queryKey: ['alerts', subscription],
    queryFn: async ({ pageParam }) =>
      (
        await api.get<{ readonly alerts: readonly Alert[] }>(
          `/api/subscriptions/${encodeURIComponent(subscription)}/alerts`,
          { limit: PAGE, before: pageParam },
        )
      ).alerts,
    initialPageParam: '',
    getNextPageParam: (last) => (last.length < PAGE ? undefined : last.at(-1)?.id),
  });
  const all = withoutEchoes(alerts.data?.pages.flat() ?? []);
  if (alerts.isPending) return <Loading lines={4} />;
  if (alerts.isError) return <Failed error={alerts.error} retry={() => void alerts.refetch()} />;
  if (all.length === 0) return <Empty title={say('alerts.none')}>{say('alerts.none.hint')}</Empty>;
  return (
    <>
      <Table
        columns={[
          { name: say('journal.at') },
          { name: say('alerts.kind') },
          { name: say('siblings.claim') },
          { name: say('why.score'), figure: true },
        ]}
      >
        {all.map((alert) => (
          <tr key={alert.id}>
            <td className={table.time}>
              <Moment at={alert.at} />
            </td>
            <td>
              <b>{say(`alerts.kind.${alert.kind}`)}</b>
              {alert.kind === 'correction' && (
                <>
                  {' · '}
                  {alert.verdict === null ? say('alerts.taken-back') : say(`verdict.${alert.verdict.verdict}`)}
                </>
              )}
            </td>
            <td className={table.words}>
              {alert.kind === 'test' ? (
                alert.sentence
              ) : (
                <Link to={`/claims/${encodeURIComponent(alert.claim)}?view=all`} dir="auto" lang={alert.language}>
                  <Sentence text={alert.sentence} />
                </Link>
              )}
              {othersIn(alert, all).map((sentence) => (
                <p key={sentence} className={table.quiet} dir="auto">
                  {say('alerts.also', { sentence })}
                </p>
              ))}
            </td>
            <td className={table.figure}>{alert.kind === 'test' ? '' : Math.round(alert.score)}</td>
          </tr>
        ))}
      </Table>
      {alerts.hasNextPage && (
        <button type="button" className={`${form.plain} ${form.small}`} onClick={() => void alerts.fetchNextPage()}>
          {say('act.more')}
        </button>
      )}
    </>
  );
}

/** What a correction holds for besides: the sentences of alerts that it names and that spoke of other claims. */
function othersIn({ claim, sentence, corrects, alsoCorrects = [] }: Alert, all: readonly Alert[]): readonly string[] {
  const named = all.filter(
    (other) => other.claim !== claim && (other.id === corrects || alsoCorrects.includes(other.id)),
  );
  return [...new Set(named.map((other) => other.sentence))].filter((words) => words !== '' && words !== sentence);
}

/** Claims that were merged since, having said the same, told the same: those words stand once, where they were told last. */
function withoutEchoes(alerts: readonly Alert[]): readonly Alert[] {
  const saidOf = new Map<string, string>();
  return alerts.filter(({ kind, sentence, verdict, claim }) => {
    const said = JSON.stringify([kind, verdict?.verdict, sentence.trim().toLowerCase()]);
    const first = saidOf.get(said) ?? claim;
    saidOf.set(said, first);
    return first === claim || sentence.trim() === '';
  });
}
