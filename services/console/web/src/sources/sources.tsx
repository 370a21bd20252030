import { lazy, Suspense } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import type { SourcesView } from '@vigie/contracts/rest/health';
import { useApi } from '../api/api-context.tsx';
import { useMay } from '../api/session.ts';
import { formatSpan } from '../format/moment.ts';
import { useExactNow, useLive } from '../live/live.tsx';
import form from '../parts/form.module.css';
import { Moment } from '../parts/moment.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { Table } from '../parts/table.tsx';
import table from '../parts/table.module.css';
import { useAct } from '../parts/use-act.ts';
import { useSay } from '../say.tsx';
import { GapLine } from './gap-line.tsx';

const Reliability = lazy(async () => ({ default: (await import('./reliability.tsx')).Reliability }));

const EVERY_MS = 5_000;

/** Is it live, is it lagging, what was not seen, what was refused. */
export function Sources() {
  const say = useSay();
  const api = useApi();
  const { paused } = useLive();
  const isOperator = useMay();
  const sources = useQuery({
    queryKey: ['sources'],
    queryFn: () => api.get<SourcesView>('/api/sources'),
    refetchInterval: paused ? false : EVERY_MS,
  });
  return (
    <Page title={say('sources.title')}>
      {sources.isPending && <Loading lines={8} />}
      {sources.isError && <Failed error={sources.error} retry={() => void sources.refetch()} />}
      {sources.data !== undefined && (
        <>
          <Rates view={sources.data} />
          <Panel title={say('sources.gaps')} end={say('sources.gaps.hint')}>
            <GapLine gaps={sources.data.gaps} />
          </Panel>
          <Lag view={sources.data} />
          <Refused view={sources.data} />
          <DeadLetters view={sources.data} />
          {isOperator && (
            <Suspense fallback={<Loading lines={4} />}>
              <Reliability />
            </Suspense>
          )}
        </>
      )}
    </Page>
  );
}

/** Whether a source is sampled now, and how: what overload leaves out is told where the figures stand. */
function Sampled({ gaps }: { readonly gaps: SourcesView['gaps'] }) {
  const say = useSay();
  const overload = gaps.find(({ because, to }) => because === 'overload' && to === null);
  if (overload === undefined) return say('sources.sampled.no');
  return (
    <span className={table.wrong} title={overload.detail}>
      {say('sources.sampled.yes')} <Moment at={overload.from} />
    </span>
  );
}

function Rates({ view }: { readonly view: SourcesView }) {
  const say = useSay();
  const intl = useIntl();
  const now = useExactNow();
  return (
    <Panel title={say('sources.rates')}>
      {view.sources.length === 0 ? (
        <Empty title={say('sources.none')}>{say('sources.none.hint')}</Empty>
      ) : (
        <Table
          columns={[
            { name: say('sources.source') },
            { name: say('sources.state') },
            { name: say('sources.rate'), figure: true },
            { name: say('sources.posts'), figure: true },
            { name: say('sources.last'), figure: true },
            { name: say('sources.age'), figure: true },
            { name: say('sources.sampled') },
          ]}
        >
          {view.sources.map((source) => (
            <tr key={source.name}>
              <td>{source.name}</td>
              <td className={source.state === 'live' || source.state === 'finished' ? table.good : table.wrong}>
                {say(`sources.state.${source.state}`)}
              </td>
              <td className={table.figure}>{intl.formatNumber(source.postsPerSecond, { maximumFractionDigits: 1 })}</td>
              <td className={table.figure}>{intl.formatNumber(source.posts)}</td>
              <td className={table.figure}>
                {source.lastPostAt === null ? '—' : <Moment at={source.lastPostAt} precision="second" />}
              </td>
              <td className={table.figure}>
                {source.lastPostAt === null || source.state === 'finished'
                  ? '—'
                  : formatSpan(now - Date.parse(source.lastPostAt), intl.locale)}
              </td>
              <td>
                <Sampled gaps={view.gaps.filter((gap) => gap.source === source.name)} />
              </td>
            </tr>
          ))}
        </Table>
      )}
    </Panel>
  );
}

function Lag({ view }: { readonly view: SourcesView }) {
  const say = useSay();
  const intl = useIntl();
  const behind = view.lag.filter(({ messages }) => messages > 0);
  return (
    <Panel title={say('sources.lag')}>
      {behind.length === 0 ? (
        <Empty title={say('sources.lag.none')} />
      ) : (
        <Table
          columns={[
            { name: say('sources.lag.group') },
            { name: say('sources.lag.topic') },
            { name: say('sources.lag.messages'), figure: true },
          ]}
        >
          {behind.map(({ group, topic, messages }) => (
            <tr key={`${group} ${topic}`}>
              <td>{group}</td>
              <td>{topic}</td>
              <td className={table.figure}>{intl.formatNumber(messages)}</td>
            </tr>
          ))}
        </Table>
      )}
    </Panel>
  );
}

function Refused({ view }: { readonly view: SourcesView }) {
  const say = useSay();
  const intl = useIntl();
  return (
    <Panel title={say('sources.refused')}>
      {view.refused === null ? (
        <Empty title={say('sources.refused.elsewhere')}>{say('sources.refused.elsewhere.hint')}</Empty>
      ) : view.refused.length === 0 ? (
        <Empty title={say('sources.refused.none')} />
      ) : (
        <Table columns={[]}>
          {view.refused.map(({ reason, count }) => (
            <tr key={reason}>
              <td className={table.words}>{reason}</td>
              <td className={table.figure}>{intl.formatNumber(count)}</td>
            </tr>
          ))}
        </Table>
      )}
    </Panel>
  );
}

function DeadLetters({ view }: { readonly view: SourcesView }) {
  const say = useSay();
  const api = useApi();
  const act = useAct();
  const isOperator = useMay();
  return (
    <Panel title={say('sources.dead')} end={say('sources.dead.hint')}>
      {view.deadLetters.length === 0 ? (
        <Empty title={say('sources.dead.none')} />
      ) : (
        <Table
          columns={[
            { name: say('journal.at') },
            { name: say('sources.lag.topic') },
            { name: say('sources.dead.where') },
            { name: say('dialog.reason') },
            { name: say('sources.dead.replay') },
          ]}
        >
          {view.deadLetters.map((letter) => (
            <tr key={letter.id}>
              <td className={table.time}>
                <Moment at={letter.at} />
              </td>
              <td>{letter.topic}</td>
              <td className={table.time}>
                {letter.group} · {letter.partition}:{letter.offset}
              </td>
              <td className={table.words}>{letter.reason}</td>
              <td>
                {letter.replayedAt !== null ? (
                  <span className={table.good}>
                    {say('sources.dead.replayed')} <Moment at={letter.replayedAt} clock="wall" />
                  </span>
                ) : (
                  isOperator && (
                    <button
                      type="button"
                      className={`${form.plain} ${form.small}`}
                      onClick={() =>
                        void act(() => api.send('POST', `/api/dead-letters/${encodeURIComponent(letter.id)}/replay`), {
                          done: say('sources.dead.done'),
                          refresh: [['sources']],
                        })
                      }
                    >
                      {say('sources.dead.replay')}
                    </button>
                  )
                )}
              </td>
            </tr>
          ))}
        </Table>
      )}
    </Panel>
  );
}
