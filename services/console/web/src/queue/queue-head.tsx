import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { ClaimsPage } from '@vigie/contracts/rest/claims';
import type { QueueFilters } from '../api/claims.ts';
import { addressOf, useNamedQueues } from '../api/queues.ts';
import { useSession } from '../api/session.ts';
import { useCommands } from '../keys/commands.tsx';
import { SAVED } from '../keys/keymap.ts';
import { useSay } from '../say.tsx';
import { QueueFilters as Filters } from './queue-filters.tsx';
import styles from './queue-head.module.css';

const NameQueue = lazy(async () => ({ default: (await import('./name-queue.tsx')).NameQueue }));

/** What tells a named queue from a view in the list of both. */
const NAMED = 'named ';
const VIEWS = ['queue', 'mine', 'proposed', 'held', 'settled', 'over-budget', 'below', 'spam', 'all'] as const;
const SORTS = ['priority', 'newest', 'oldest', 'velocity'] as const;
const LANGUAGES = ['', 'fr,en', 'fr', 'en'] as const;

/** Which claims, in which order, in which languages. */
export function QueueHead({
  filters,
  counts,
  change,
  named,
  children,
}: {
  readonly filters: QueueFilters;
  readonly counts: ClaimsPage['counts'] | null;
  readonly change: (part: Partial<QueueFilters>) => void;
  /** The id of the named queue that is open, if one is. */
  readonly named: string | null;
  readonly children?: ReactNode;
}) {
  const say = useSay();
  const navigate = useNavigate();
  const { user } = useSession();
  const queues = useNamedQueues();
  const [naming, setNaming] = useState(false);
  const open = queues.data?.find(({ id }) => id === named) ?? null;
  const mine = open !== null && (open.owner.id === user.id || user.role === 'operator') ? open : null;
  const go = (place: number) => () => {
    const queue = queues.data?.[place];
    if (queue !== undefined) void navigate(addressOf(queue));
  };
  useCommands(
    Object.fromEntries(SAVED.slice(0, queues.data?.length ?? 0).map((command, place) => [command, go(place)])),
  );
  return (
    <div className={styles.head}>
      <select
        className={styles.view}
        aria-label={say('queue.view')}
        value={open === null ? filters.view : `${NAMED}${open.id}`}
        onChange={({ target: { value } }) => {
          const queue = queues.data?.find(({ id }) => value === `${NAMED}${id}`);
          if (queue !== undefined) void navigate(addressOf(queue));
          // A view is a fresh start: what narrowed a named queue does not follow.
          else if (open !== null) void navigate(value === 'queue' ? '/' : `/?view=${value}`);
          else change({ view: VIEWS.find((each) => each === value) ?? 'queue' });
        }}
      >
        {VIEWS.map((view) => (
          <option key={view} value={view}>
            {say(`queue.view.${view}`)}
            {counts !== null && ` · ${counts[view]}`}
          </option>
        ))}
        {(queues.data?.length ?? 0) > 0 && (
          <optgroup label={say('queues.title')}>
            {queues.data?.map(({ id, name, count, shared, owner }) => (
              <option key={id} value={`${NAMED}${id}`}>
                {shared && owner.id !== user.id ? `${name} (${owner.name})` : name} · {count}
              </option>
            ))}
          </optgroup>
        )}
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
        <Filters
          filters={filters}
          change={change}
          name={() => setNaming(true)}
          nameLabel={say(mine === null ? 'queues.keep' : 'queues.change')}
        />
        {children}
      </span>
      <Suspense>{naming && <NameQueue filters={filters} queue={mine} close={() => setNaming(false)} />}</Suspense>
    </div>
  );
}
