import { useRef } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { Link, useSearchParams } from 'react-router';
import type { SearchPage } from '@vigie/contracts/rest/search';
import type { SourcesView } from '@vigie/contracts/rest/health';
import { useApi } from '../api/api-context.tsx';
import { useMay } from '../api/session.ts';
import { useCommands } from '../keys/commands.tsx';
import form from '../parts/form.module.css';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { VERDICTS } from '../parts/verdicts.ts';
import { useSay } from '../say.tsx';
import { useSettings } from '../settings.tsx';
import { alignBars } from './align-bars.ts';
import type { Known } from './complete.ts';
import { ExportButtons } from './export-buttons.tsx';
import { Facets } from './facets.tsx';
import { FoundTable } from './found-table.tsx';
import { asked, readFilters, subscriptionOf, withFilter } from './filters.ts';
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
      api.get<SearchPage>('/api/search', { ...asked(filters), limit: PAGE, cursor: pageParam, lang: language }),
    initialPageParam: '',
    getNextPageParam: (last) => last.cursor ?? undefined,
    placeholderData: (before) => before,
  });
  const isCompared = filters.q2 !== undefined;
  const second = useQuery({
    queryKey: ['search', 'second', filters, language],
    queryFn: () => api.get<SearchPage>('/api/search', { ...asked(filters, 'second'), limit: 1, lang: language }),
    enabled: isCompared,
    placeholderData: (before) => before,
  });
  const sources = useQuery({
    queryKey: ['sources'],
    queryFn: () => api.get<SourcesView>('/api/sources'),
    staleTime: 60_000,
  });
  const [first] = found.data?.pages ?? [];
  const other = isCompared ? second.data : undefined;
  const [bars, otherBars] = alignBars(first?.histogram ?? [], other?.histogram ?? []);
  const known = knownValues(first, sources.data);
  const rows = found.data?.pages.flatMap((page) => page.claims) ?? [];
  return (
    <Page
      title={say('nav.explore')}
      end={
        <>
          {maySubscribe && (
            <Link className={`${form.plain} ${form.small}`} to={subscriptionOf(asked(filters))}>
              {say('explore.subscribe')}
            </Link>
          )}
          {mayExport && <ExportButtons filters={asked(filters)} />}
        </>
      }
    >
      <QueryLine
        key={`${filters.q ?? ''}\n${filters.q2 ?? ''}`}
        filters={filters}
        change={change}
        field={line}
        known={known}
      />
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
              {isCompared && (
                <p className={styles.compared} role="status">
                  <span data-series="first">
                    <b>{intl.formatNumber(first.count)}</b> {filters.q ?? say('explore.everything')}
                  </span>
                  <span data-series="second">
                    <b>{other === undefined ? '…' : intl.formatNumber(other.count)}</b> {filters.q2}
                  </span>
                </p>
              )}
              {second.isError && <Failed error={second.error} retry={() => void second.refetch()} />}
              {first.count === 0 && (other?.count ?? 0) === 0 ? (
                <Empty title={say('explore.empty')}>{say('explore.empty.hint')}</Empty>
              ) : (
                <Histogram bars={bars} second={otherBars} choose={(from, to) => change({ from, to })} />
              )}
            </Panel>
            {rows.length > 0 && (
              <FoundTable
                rows={rows}
                more={found.hasNextPage ? () => void found.fetchNextPage() : null}
                sort={filters.sort ?? (filters.q === undefined ? 'authors' : 'relevance')}
                change={change}
              />
            )}
          </div>
        </div>
      )}
    </Page>
  );
}

/** What prefixes can be completed with: what was found, and what there is. */
function knownValues(page: SearchPage | undefined, sources: SourcesView | undefined): Known {
  return {
    'lang:': page?.facets.languages.map(({ value }) => value) ?? [],
    'stage:': ['rising', 'viral', 'watch', 'cooling', 'dormant'],
    'verdict:': VERDICTS,
    'status:': ['open', 'held', 'escalated', 'proposed', 'settled', 'dismissed', 'muted'],
    'source:': sources?.sources.map(({ name }) => name) ?? [],
    'place:': page?.facets.places?.map(({ value }) => value) ?? [],
    'author:': page?.facets.authorities?.map(({ value }) => value) ?? [],
  };
}
