import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { ClaimPage } from '@vigie/contracts/rest/claim-page';
import { usePosts } from '../api/claims.ts';
import { Panel } from '../parts/panel.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { useSay } from '../say.tsx';
import { LeftUnprinted } from './left-unprinted.tsx';
import { PostLine } from './post-line.tsx';
import styles from './posts.module.css';

const AllPosts = lazy(async () => ({ default: (await import('./all-posts.tsx')).AllPosts }));

/** How many first posts stand on the page before all are asked for. */
const FIRST = 6;

/** The first posts of a claim, and all of them when asked for or when a reason points at them. */
export function Posts({
  page,
  signal,
  clearSignal,
}: {
  readonly page: ClaimPage;
  readonly signal: string | null;
  readonly clearSignal: () => void;
}) {
  const say = useSay();
  const [all, setAll] = useState(false);
  const isOpen = all || signal !== null;
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (signal !== null) panel.current?.scrollIntoView({ block: 'start' });
  }, [signal]);
  return (
    <div ref={panel}>
      <Panel
        title={say(isOpen ? 'posts.all.title' : 'posts.first')}
        end={
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={isOpen}
            onClick={() => {
              setAll(!isOpen);
              clearSignal();
            }}
          >
            {isOpen ? say('posts.fewer') : say('posts.all', { count: page.claim.posts, variants: page.claim.variants })}{' '}
            {isOpen ? '▴' : '▾'}
          </button>
        }
      >
        {isOpen ? (
          <Suspense fallback={<Loading lines={8} />}>
            <AllPosts page={page} signal={signal} clearSignal={clearSignal} />
          </Suspense>
        ) : (
          <FirstPosts claim={page.claim.id} total={page.claim.posts} />
        )}
      </Panel>
    </div>
  );
}

function FirstPosts({ claim, total }: { readonly claim: string; readonly total: number }) {
  const say = useSay();
  const posts = usePosts(claim, { order: 'first', stance: '', signal: '', variants: false }, FIRST);
  if (posts.isError) return <Failed error={posts.error} retry={() => void posts.refetch()} />;
  const [first] = posts.data?.pages ?? [];
  if (first === undefined) return <Loading lines={4} />;
  if (first.posts.length === 0) return <Empty title={say('posts.empty')} />;
  return (
    <>
      <ol>
        {first.posts.map((post) => (
          <li key={post.id}>
            <PostLine post={post} />
          </li>
        ))}
      </ol>
      <LeftUnprinted of="posts" printed={first.posts.length} total={total} />
    </>
  );
}
