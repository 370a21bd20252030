import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import type { JournalPage } from '@vigie/contracts/rest/journal';
import { useApi } from '../api/api-context.tsx';
import { usePeople } from '../api/people.ts';
import form from '../parts/form.module.css';
import { JournalLine } from '../parts/journal-line.tsx';
import { Moment } from '../parts/moment.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { Table } from '../parts/table.tsx';
import table from '../parts/table.module.css';
import { useSay } from '../say.tsx';
import type { MessageId } from '../say.tsx';
import { useSettings } from '../settings.tsx';
import { Fingerprint } from './fingerprint.tsx';

const PAGE = 100;

/** The kinds that can be asked for, in the words of the page. */
const KINDS: ReadonlyArray<readonly [kind: string, name: MessageId]> = [
  ['claim.flagged', 'journal.kind.flagged'],
  ['review.verdict', 'journal.kind.verdict'],
  ['review.propose', 'journal.kind.proposal'],
  ['review.link', 'journal.kind.link'],
  ['review.dismiss', 'journal.kind.dismiss'],
  ['review.hold', 'journal.kind.hold'],
  ['review.escalate', 'journal.kind.escalate'],
  ['review.merge', 'journal.kind.merge'],
  ['review.split', 'journal.kind.split'],
  ['review.mute', 'journal.kind.mute'],
  ['rule.four-eyes', 'journal.kind.rule'],
  ['queue.shared', 'journal.kind.queue'],
  ['dead-letter.replayed', 'journal.kind.replayed'],
  ['review.undo', 'journal.kind.undo'],
  ['alert.raised', 'journal.kind.alert'],
  ['alert.corrected', 'journal.kind.correction'],
  ['gap.opened', 'journal.kind.gap'],
];

/** Who did what in the house, newest first; the filters stand in the address. */
export function Journal() {
  const say = useSay();
  const api = useApi();
  const { language } = useSettings();
  const [search, setSearch] = useSearchParams();
  const people = usePeople();
  const by = search.get('by') ?? '';
  const kind = search.get('kind') ?? '';
  // What people did is what a journal is read for; the engine's merges alone would bury it. A kind that is asked for is shown whole.
  const who = by === '' && kind === '' && search.get('who') !== 'everything' ? 'people' : 'everything';
  const lines = useInfiniteQuery({
    queryKey: ['journal', by, kind, who, language],
    queryFn: ({ pageParam }) =>
      api.get<JournalPage>('/api/journal', { by, kind, who, before: pageParam, limit: PAGE, lang: language }),
    initialPageParam: '',
    getNextPageParam: (last) => last.cursor ?? undefined,
  });
  const put = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace: true });
  };
  const choose = (person: string) => {
    const next = new URLSearchParams(search);
    next.delete('by');
    next.delete('who');
    if (person !== '') next.set(person === 'everything' ? 'who' : 'by', person);
    setSearch(next, { replace: true });
  };
  const entries = lines.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <Page
      title={say('journal.title')}
      end={
        <>
          <label>
            {say('journal.by')}{' '}
            <select value={by === '' ? (search.get('who') ?? '') : by} onChange={({ target }) => choose(target.value)}>
              <option value="">{say('journal.by.people')}</option>
              <option value="everything">{say('journal.by.all')}</option>
              {people.data?.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            {say('journal.kind')}{' '}
            <select value={kind} onChange={({ target }) => put('kind', target.value)}>
              <option value="">{say('journal.kind.all')}</option>
              {KINDS.map(([each, name]) => (
                <option key={each} value={each}>
                  {say(name)}
                </option>
              ))}
            </select>
          </label>
        </>
      }
    >
      <Panel title={say('journal.lines')}>
        {lines.isPending && <Loading lines={10} />}
        {lines.isError && <Failed error={lines.error} retry={() => void lines.refetch()} />}
        {lines.isSuccess && entries.length === 0 && (
          <Empty title={say('journal.none')}>{say('journal.none.hint')}</Empty>
        )}
        {entries.length > 0 && (
          <Table
            columns={[
              { name: say('journal.at') },
              { name: say('journal.event-at') },
              { name: say('journal.what') },
              { name: say('journal.by') },
              { name: say('siblings.claim') },
            ]}
          >
            {entries.map((entry) => (
              <tr key={entry.id}>
                <td className={table.time}>
                  <Moment at={entry.at} precision="second" clock="wall" />
                </td>
                <td className={table.time}>{entry.eventAt !== null && <Moment at={entry.eventAt} />}</td>
                <td className={table.words} dir="auto">
                  <JournalLine sentence={entry.sentence} />
                </td>
                <td>{entry.by}</td>
                <td>
                  {entry.claim !== null && (
                    <Link to={`/claims/${encodeURIComponent(entry.claim)}`}>{say('journal.open')}</Link>
                  )}
                </td>
              </tr>
            ))}
          </Table>
        )}
        {lines.hasNextPage && (
          <button type="button" className={form.plain} onClick={() => void lines.fetchNextPage()}>
            {say('act.more')}
          </button>
        )}
      </Panel>
      <Fingerprint />
    </Page>
  );
}
