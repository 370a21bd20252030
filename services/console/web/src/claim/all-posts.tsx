import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import type { ClaimPage } from '@vigie/contracts/rest/claim-page';
import type { PostView } from '@vigie/contracts/rest/posts';
import { usePosts } from '../api/claims.ts';
import type { PostsFilters } from '../api/claims.ts';
import { useMay } from '../api/session.ts';
import { formatMoment } from '../format/moment.ts';
import { useNow } from '../live/live.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { VirtualList } from '../parts/virtual-list.tsx';
import { useLocale, useSay } from '../say.tsx';
import { LeftUnprinted } from './left-unprinted.tsx';
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
  const lines = useMemo(() => posts.data?.pages.flatMap((each) => each.posts) ?? [], [posts.data]);
  const scroller = useRef<HTMLDivElement>(null);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = posts;
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  const split = mayDecide && !variants;
  const draw = useCallback(
    (post: PostView) => (
      <div className={styles.line}>
        {split && (
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
      </div>
    ),
    [split, say, now, locale, picked, variants],
  );
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
          <VirtualList
            lines={lines}
            keyOf={idOf}
            draw={draw}
            height={40}
            scroller={scroller}
            more={hasNextPage && !isFetchingNextPage ? more : null}
            reach={10}
          />
        </div>
      )}
      <LeftUnprinted
        of={variants ? 'variants' : 'posts'}
        printed={lines.length}
        total={variants ? page.claim.variants : page.claim.posts}
      />
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

const idOf = ({ id }: PostView): string => id;
