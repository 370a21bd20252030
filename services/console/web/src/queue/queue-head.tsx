import type { ReactNode } from 'react';
import type { ClaimsPage } from '@vigie/contracts/rest/claims';
import type { QueueFilters } from '../api/claims.ts';
import { useSay } from '../say.tsx';
import styles from './queue-head.module.css';

const VIEWS = ['queue', 'mine', 'proposed', 'held', 'settled', 'below', 'all'] as const;
const SORTS = ['priority', 'newest', 'oldest', 'velocity'] as const;
const LANGUAGES = ['', 'fr,en', 'fr', 'en'] as const;

/** Which claims, in which order, in which languages. */
export function QueueHead({
  filters,
  counts,
  change,
  children,
}: {
  readonly filters: QueueFilters;
  readonly counts: ClaimsPage['counts'] | null;
  readonly change: (part: Partial<QueueFilters>) => void;
  readonly children?: ReactNode;
}) {
  const say = useSay();
  return (
    <div className={styles.head}>
      <select
        className={styles.view}
        aria-label={say('queue.view')}
        value={filters.view}
        onChange={({ target }) => change({ view: VIEWS.find((each) => each === target.value) ?? 'queue' })}
      >
        {VIEWS.map((view) => (
          <option key={view} value={view}>
            {say(`queue.view.${view}`)}
            {counts !== null && ` · ${counts[view]}`}
          </option>
        ))}
      </select>
      <span className={styles.choices}>
        <select
          aria-label={say('queue.sort')}
          value={filters.sort}
          onChange={({ target }) => change({ sort: SORTS.find((each) => each === target.value) ?? 'priority' })}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {say(`queue.sort.${sort}`)}
            </option>
          ))}
        </select>
        <select
          aria-label={say('queue.languages')}
          value={filters.languages}
          onChange={({ target }) => change({ languages: target.value })}
        >
          {LANGUAGES.map((languages) => (
            <option key={languages} value={languages}>
              {languages === '' ? say('queue.languages.all') : languages.replace(',', ' ')}
            </option>
          ))}
        </select>
        {children}
      </span>
    </div>
  );
}
