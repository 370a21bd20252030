import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { ClaimPage } from '@vigie/contracts/rest/claims';
import { usePosts } from '../api/claims.ts';
import type { PostsFilters } from '../api/claims.ts';
import { useMay } from '../api/session.ts';
import { formatMoment } from '../format/moment.ts';
import { useNow } from '../live/live.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { useLocale, useSay } from '../say.tsx';
import { PostLine } from './post-line.tsx';
import styles from './all-posts.module.css';

const ActDialog = lazy(async () => ({ default: (await import('./act-dialog.tsx')).ActDialog }));

const STANCES = ['', 'support', 'denial', 'enquiry', 'comment'] as const;
const PAGE = 100;

/** Every post of a claim, virtualised, one line a wording or one line a post, by stance or by the reason that counted them. */
export function AllPosts({
  page,
  signal,
  clearSignal,
}: {
  readonly page: ClaimPage;
  readonly signal: string | null;
  readonly clearSignal: () => void;
}) {
  const say = useSay();
  const locale = useLocale();
  const now = useNow();
  const mayDecide = useMay('fact-checker');
  const [chosen, setChosen] = useState<Omit<PostsFilters, 'signal'>>({ order: 'first', stance: '', variants: true });
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [splitting, setSplitting] = useState(false);
  const variants = chosen.variants && signal === null;
  const posts = usePosts(page.claim.id, { ...chosen, variants, signal: signal ?? '' }, PAGE);
  const lines = posts.data?.pages.flatMap((each) => each.posts) ?? [];
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 40,
    getItemKey: (place) => lines[place]?.id ?? place,
    overscan: 8,
  });
  const drawn = rows.getVirtualItems();
  const lastDrawn = drawn.at(-1)?.index ?? 0;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = posts;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && lastDrawn >= lines.length - 10) void fetchNextPage();
  }, [lastDrawn, lines.length, hasNextPage, isFetchingNextPage, fetchNextPage]);
  const counted = page.signals.find(({ name }) => name === signal);
  return (
    <>
      <div className={styles.choices}>
        {counted !== undefined && (
          <p className={styles.counted}>
            {say('posts.counted', { because: counted.because })}{' '}
            <button type="button" onClick={clearSignal}>
              {say('posts.counted.clear')}
            </button>
          </p>
        )}
        <select
          aria-label={say('posts.order')}
          value={chosen.order}
          onChange={({ target }) => setChosen({ ...chosen, order: target.value === 'newest' ? 'newest' : 'first' })}
        >
          <option value="first">{say('posts.order.first')}</option>
          <option value="newest">{say('posts.order.newest')}</option>
        </select>
        <select
          aria-label={say('posts.stance')}
          value={chosen.stance}
          onChange={({ target }) =>
            setChosen({ ...chosen, stance: STANCES.find((each) => each === target.value) ?? '' })
          }
        >
          {STANCES.map((stance) => (
            <option key={stance} value={stance}>
              {stance === '' ? say('posts.stance.all') : say(`stances.${stance}`)}
            </option>
          ))}
        </select>
        {signal === null && (
          <label>
            <input
              type="checkbox"
              checked={chosen.variants}
              onChange={({ target }) => setChosen({ ...chosen, variants: target.checked })}
            />{' '}
            {say('posts.group')}
          </label>
        )}
        {picked.size > 0 && (
          <button type="button" className={styles.split} onClick={() => setSplitting(true)}>
            {say('posts.split', { count: picked.size })}
          </button>
        )}
      </div>
      {posts.isError && <Failed error={posts.error} retry={() => void posts.refetch()} />}
      {posts.isPending && <Loading lines={8} />}
      {posts.isSuccess && lines.length === 0 && <Empty title={say('posts.empty')}>{say('posts.empty.hint')}</Empty>}
      {lines.length > 0 && (
        <div ref={scroller} className={styles.scroller} tabIndex={0} role="group" aria-label={say('posts.all.title')}>
          <ol className={styles.rows} style={{ blockSize: rows.getTotalSize() }}>
            {drawn.map(({ index, key, start }) => {
              const post = lines[index];
              if (post === undefined) return null;
              return (
                <li
                  key={key}
                  ref={rows.measureElement}
                  data-index={index}
                  className={styles.place}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  {mayDecide && !variants && (
                    <input
                      type="checkbox"
                      aria-label={say('posts.select', { at: formatMoment(post.seenAt, now, locale, 'second') })}
                      checked={picked.has(post.id)}
                      onChange={({ target }) => {
                        const next = new Set(picked);
                        if (target.checked) next.add(post.id);
                        else next.delete(post.id);
                        setPicked(next);
                      }}
                    />
                  )}
                  <PostLine post={post} showCopies={variants} />
                </li>
              );
            })}
          </ol>
        </div>
      )}
      <Suspense>
        {splitting && (
          <ActDialog
            kind="split"
            page={page}
            posts={[...picked]}
            close={(done) => {
              setSplitting(false);
              if (done) setPicked(new Set());
            }}
          />
        )}
      </Suspense>
    </>
  );
}
