import { lazy, Suspense, useEffect, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useClaim } from '../api/claims.ts';
import type { QueueFilters } from '../api/claims.ts';
import { useCommands } from '../keys/commands.tsx';
import { useLiveActs } from '../live/live.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { useSay } from '../say.tsx';
import { step } from './merge-rows.ts';
import { QueueColumn } from './queue-column.tsx';
import { Steps } from './steps.tsx';
import { useQueue } from './use-queue.ts';
import styles from './queue-screen.module.css';

// The queue is read first: what opens beside it is brought while the rows are on the screen already.
const ClaimView = lazy(async () => ({ default: (await import('../claim/claim-view.tsx')).ClaimView }));
const DecideColumn = lazy(async () => ({ default: (await import('../claim/decide-column.tsx')).DecideColumn }));

/** Below this width the columns are steps, and no claim opens by itself. */
const WIDE = '(min-width: 901px)';

/** What to do next, why and since when, what I decide: three columns, or three steps on a narrow screen. */
export function QueueScreen() {
  const say = useSay();
  const { id = null } = useParams();
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const filters = readFilters(search);
  const queue = useQueue(filters);
  const claim = useClaim(id);
  const [signal, setSignal] = useState<string | null>(null);
  const deciding = search.get('step') === 'decide';

  const { viewing } = useLiveActs();
  useEffect(() => setSignal(null), [id]);
  useEffect(() => {
    viewing(id);
    return () => viewing(null);
  }, [id, viewing]);

  const open = (to: string | null, options: { readonly replace?: boolean } = {}) => {
    const next = new URLSearchParams(search);
    next.delete('step');
    const query = next.toString();
    void navigate(
      `${to === null ? '/' : `/claims/${encodeURIComponent(to)}`}${query === '' ? '' : `?${query}`}`,
      options,
    );
  };
  const first = step(queue.shown, null, 1);
  useEffect(() => {
    // Whoever has already asked for another page, which is still on its way, is not called back.
    const isHere = location.pathname === '/';
    if (isHere && id === null && first !== null && matchMedia(WIDE).matches) open(first, { replace: true });
  });
  const leave = (claimId: string) => {
    const next = step(queue.shown, claimId, 1);
    queue.forget(claimId);
    open(next === claimId ? step(queue.shown, claimId, -1) : next, { replace: true });
  };
  useCommands({
    next: () => open(step(queue.shown, id, 1)),
    previous: () => open(step(queue.shown, id, -1)),
  });

  return (
    <>
      <h1 className={styles.title}>{say('nav.queue')}</h1>
      <div className={styles.columns} data-step={id === null ? 'queue' : deciding ? 'decide' : 'claim'}>
        <QueueColumn
          queue={queue}
          filters={filters}
          change={(part) => {
            const next = new URLSearchParams(search);
            for (const [name, value] of Object.entries(part)) {
              if (value === '') next.delete(name);
              else next.set(name, value);
            }
            setSearch(next, { replace: true });
          }}
          named={search.get('file')}
          chosen={id}
          search={search.toString()}
        />
        <section className={styles.claim} aria-label={say('claim.label')} tabIndex={0}>
          {id === null ? (
            <Empty title={say('claim.none')}>{say('claim.none.hint')}</Empty>
          ) : claim.data !== undefined ? (
            <Suspense fallback={<Loading lines={9} />}>
              <ClaimView key={id} page={claim.data} signal={signal} setSignal={setSignal} />
            </Suspense>
          ) : claim.isError ? (
            <Failed error={claim.error} retry={() => void claim.refetch()} />
          ) : (
            <Loading lines={9} />
          )}
        </section>
        <aside className={styles.decide} aria-label={say('decide.label')} tabIndex={0}>
          {claim.data !== undefined && id !== null && (
            <Suspense fallback={<Loading lines={5} />}>
              <DecideColumn key={id} page={claim.data} leave={() => leave(id)} />
            </Suspense>
          )}
        </aside>
        <Steps
          step={id === null ? 'queue' : deciding ? 'decide' : 'claim'}
          hasClaim={id !== null}
          go={(to) => {
            if (to === 'queue') open(null);
            else {
              const next = new URLSearchParams(search);
              if (to === 'decide') next.set('step', 'decide');
              else next.delete('step');
              setSearch(next, { replace: true });
            }
          }}
        />
      </div>
    </>
  );
}

const VIEWS = ['queue', 'mine', 'proposed', 'held', 'settled', 'over-budget', 'below', 'spam', 'all'] as const;
const SORTS = ['priority', 'newest', 'oldest', 'velocity'] as const;

function readFilters(search: URLSearchParams): QueueFilters {
  return {
    view: VIEWS.find((each) => each === search.get('view')) ?? 'queue',
    sort: SORTS.find((each) => each === search.get('sort')) ?? 'priority',
    languages: search.get('languages') ?? '',
    stage: search.get('stage') ?? '',
    minScore: search.get('minScore') ?? '',
    q: search.get('q') ?? '',
  };
}
