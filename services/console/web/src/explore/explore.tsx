import { useRef } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { Link, useSearchParams } from 'react-router';
import type { SearchPage } from '@vigie/contracts/rest/claims';
import { useApi } from '../api/api-context.tsx';
import { useMay } from '../api/session.ts';
import { useCommands } from '../keys/commands.tsx';
import form from '../parts/form.module.css';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { useSay } from '../say.tsx';
import { useSettings } from '../settings.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { Facets } from './facets.tsx';
import { FoundTable } from './found-table.tsx';
import { readFilters, subscriptionOf, withFilter } from './filters.ts';
import type { Filters } from './filters.ts';
import { Histogram } from './histogram.tsx';
import { QueryLine } from './query-line.tsx';
import styles from './explore.module.css';

const PAGE = 50;

/** Years of claims, by words and by meaning; everything that is asked stands in the address. */
export function Explore() {
  const say = useSay();
  const api = useApi();
  const intl = useIntl();
  const { language } = useSettings();
  const [search, setSearch] = useSearchParams();
  const mayExport = useMay('analyst');
  const maySubscribe = useMay('journalist');
  const line = useRef<HTMLInputElement>(null);
  const filters = readFilters(search);
  const change = (part: Filters) => setSearch(withFilter(search, part));
  useCommands({ search: () => line.current?.focus() });
  const found = useInfiniteQuery({
    queryKey: ['search', filters, language],
    queryFn: ({ pageParam }) =>
      api.get<SearchPage>('/api/search', { ...filters, limit: PAGE, cursor: pageParam, lang: language }),
    initialPageParam: '',
    getNextPageParam: (last) => last.cursor ?? undefined,
    placeholderData: (before) => before,
  });
  const [first] = found.data?.pages ?? [];
  const rows = found.data?.pages.flatMap((page) => page.claims) ?? [];
  return (
    <Page
      title={say('nav.explore')}
      end={
        <>
          {maySubscribe && (
            <Link className={`${form.plain} ${form.small}`} to={subscriptionOf(filters)}>
              {say('explore.subscribe')}
            </Link>
          )}
          {mayExport && <ExportButtons filters={filters} />}
        </>
      }
    >
      <QueryLine key={filters.q ?? ''} filters={filters} change={change} field={line} />
      {found.isPending && <Loading lines={10} />}
      {found.isError && <Failed error={found.error} retry={() => void found.refetch()} />}
      {first !== undefined && !found.isError && (
        <div className={styles.columns}>
          <Facets page={first} filters={filters} change={change} />
          <div>
            <Panel
              title={say('explore.found', { count: intl.formatNumber(first.count) })}
              end={
                (filters.from !== undefined || filters.to !== undefined) && (
                  <button type="button" className={styles.clear} onClick={() => change({ from: '', to: '' })}>
                    {say('explore.all-times')}
                  </button>
                )
              }
            >
              {first.count === 0 ? (
                <Empty title={say('explore.empty')}>{say('explore.empty.hint')}</Empty>
              ) : (
                <Histogram bars={first.histogram} choose={(from, to) => change({ from, to })} />
              )}
            </Panel>
            {rows.length > 0 && (
              <FoundTable
                rows={rows}
                more={found.hasNextPage ? () => void found.fetchNextPage() : null}
                sort={filters.sort ?? 'relevance'}
                change={change}
              />
            )}
          </div>
        </div>
      )}
    </Page>
  );
}
