import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { ListChecks } from 'lucide-react';
import type { QueueFilters } from '../api/claims.ts';
import { useMay } from '../api/session.ts';
import { useAnnouncer } from '../parts/announcer.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { useSay } from '../say.tsx';
import { QueueHead } from './queue-head.tsx';
import { QueueRows } from './queue-rows.tsx';
import type { ManyKind } from './act-on-many.tsx';
import type { QueueState } from './use-queue.ts';
import styles from './queue-column.module.css';

const ActOnMany = lazy(async () => ({ default: (await import('./act-on-many.tsx')).ActOnMany }));

const MANY: readonly ManyKind[] = ['dismiss', 'hold', 'escalate', 'mute'];

/** What to do next: the claims in order, virtualised, with the new ones waiting at the top until asked for. */
export function QueueColumn({
  queue,
  filters,
  change,
  named,
  chosen,
  search,
}: {
  readonly queue: QueueState;
  readonly filters: QueueFilters;
  readonly change: (part: Partial<QueueFilters>) => void;
  readonly named: string | null;
  readonly chosen: string | null;
  readonly search: string;
}) {
  const say = useSay();
  const { announce } = useAnnouncer();
  const mayDecide = useMay('fact-checker');
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null);
  const [doing, setDoing] = useState<ManyKind | null>(null);
  const pick = useCallback(
    (id: string, isPicked: boolean) =>
      setPicked((before) => {
        const next = new Set(before);
        if (isPicked) next.add(id);
        else next.delete(id);
        return next;
      }),
    [],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const { shown, waiting, loadMore } = queue;
  useEffect(() => {
    if (waiting > 0) announce(say('queue.waiting', { count: waiting }));
  }, [waiting, announce, say]);

  return (
    <section className={styles.queue} aria-label={say('queue.label')}>
      <QueueHead filters={filters} counts={queue.counts} change={change} named={named}>
        {mayDecide && (
          <button
            type="button"
            className={styles.pick}
            aria-pressed={picked !== null}
            aria-label={say(picked === null ? 'queue.select' : 'queue.select.stop')}
            title={say(picked === null ? 'queue.select' : 'queue.select.stop')}
            onClick={() => setPicked(picked === null ? new Set() : null)}
          >
            <ListChecks size={15} aria-hidden />
          </button>
        )}
      </QueueHead>
      {waiting > 0 && (
        <button
          type="button"
          className={styles.waiting}
          onClick={() => {
            queue.adopt();
            scroller.current?.scrollTo({ top: 0 });
          }}
        >
          ↑ {say('queue.waiting', { count: waiting })}
        </button>
      )}
      {picked !== null && (
        <div className={styles.bulk}>
          <span>{say('queue.selected', { count: picked.size })}</span>
          <span className={styles.acts}>
            {MANY.map((kind) => (
              <button key={kind} type="button" disabled={picked.size === 0} onClick={() => setDoing(kind)}>
                {say(`queue.many.${kind}`)}
              </button>
            ))}
          </span>
        </div>
      )}
      <div ref={scroller} className={styles.scroller}>
        <div className={styles.state}>
          {queue.state === 'loading' && <Loading lines={12} />}
          {queue.state === 'failed' && <Failed error={queue.error} retry={queue.retry} />}
          {queue.state === 'ready' && shown.length === 0 && (
            <Empty title={say(filters.view === 'queue' ? 'queue.empty.queue' : 'queue.empty.other')}>
              {say(filters.view === 'queue' ? 'queue.empty.queue.hint' : 'queue.empty.other.hint')}
            </Empty>
          )}
        </div>
        <QueueRows
          shown={shown}
          chosen={chosen}
          search={search}
          picked={picked}
          pick={pick}
          scroller={scroller}
          loadMore={loadMore}
        />
        {queue.state === 'ready' && queue.counts !== null && (
          <p className={styles.below}>
            {filters.view === 'queue' ? (
              <>
                {say('queue.below', { count: queue.counts.below })}{' '}
                {queue.counts.below > 0 && (
                  <button type="button" onClick={() => change({ view: 'below' })}>
                    {say('queue.below.see')}
                  </button>
                )}
                {queue.counts['over-budget'] > 0 && (
                  <button type="button" onClick={() => change({ view: 'over-budget' })}>
                    {say('queue.over-budget', { count: queue.counts['over-budget'] })}
                  </button>
                )}
              </>
            ) : (
              <button type="button" onClick={() => change({ view: 'queue' })}>
                {say('queue.back')}
              </button>
            )}
          </p>
        )}
      </div>
      <Suspense>
        {doing !== null && picked !== null && (
          <ActOnMany
            kind={doing}
            claims={[...picked]}
            close={(done) => {
              setDoing(null);
              if (done) setPicked(null);
            }}
          />
        )}
      </Suspense>
    </section>
  );
}
