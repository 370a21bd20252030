import { lazy, Suspense, useEffect } from 'react';
import type { ClaimPage } from '@vigie/contracts/rest/claim-page';
import { useFreshPosts } from '../api/claims.ts';
import { useLive } from '../live/live.tsx';
import { Moment } from '../parts/moment.tsx';
import { Panel } from '../parts/panel.tsx';
import { Loading } from '../parts/states.tsx';
import { Sentence } from '../parts/sentence.tsx';
import { useSay } from '../say.tsx';
import { AlreadyChecked } from './already-checked.tsx';
import { Heads } from './heads.tsx';
import { Lineage } from './lineage.tsx';
import { useFollowMerge } from './use-follow-merge.ts';
import { Posts } from './posts.tsx';
import { Reasons } from './reasons.tsx';
import { Returns } from './returns.tsx';
import { Versions } from './versions.tsx';
import styles from './claim-view.module.css';

const Spread = lazy(async () => ({ default: (await import('./spread.tsx')).Spread }));

/** Why a claim is here and since when: what is claimed, how it spreads, the reasons, what is known, the posts. */
export function ClaimView({
  page,
  signal,
  setSignal,
}: {
  readonly page: ClaimPage;
  readonly signal: string | null;
  readonly setSignal: (signal: string | null) => void;
}) {
  const say = useSay();
  const { claim } = page;
  useFreshPosts(claim.id, claim.posts);
  useFollowMerge(page);
  useEffect(() => {
    document.title = `${claim.sentence.slice(0, 60)} · Vigie`;
    return () => {
      document.title = 'Vigie';
    };
  }, [claim.sentence]);
  return (
    <article className={styles.claim}>
      <Kicker page={page} />
      <h1 className={styles.sentence} dir="auto" lang={claim.language}>
        <Sentence text={claim.sentence} />
      </h1>
      <p className={styles.counts}>
        {say('claim.counts', { posts: claim.posts, authors: claim.authors, variants: claim.variants })}{' '}
        <Moment at={claim.firstPostAt} />
        {page.doublingMinutes !== null && (
          <>
            {' · '}
            {say('claim.doubling', {
              median: Math.round(page.doublingMinutes.median),
              low: Math.round(page.doublingMinutes.low),
              high: Math.round(page.doublingMinutes.high),
            })}
          </>
        )}
      </p>
      {page.spam !== null && <p className={styles.spam}>{page.spam}</p>}
      <Versions page={page} />
      <Returns page={page} />
      <Suspense
        fallback={
          <Panel title={say('chart.title')}>
            <Loading lines={4} />
          </Panel>
        }
      >
        <Spread page={page} />
      </Suspense>
      <div className={styles.two}>
        <Reasons page={page} chosen={signal} choose={setSignal} />
        <div>
          <AlreadyChecked page={page} />
          <Heads page={page} />
        </div>
      </div>
      <Lineage page={page} />
      <Posts page={page} signal={signal} clearSignal={() => setSignal(null)} />
    </article>
  );
}

function Kicker({ page }: { readonly page: ClaimPage }) {
  const say = useSay();
  const { viewers: live } = useLive();
  const { claim } = page;
  const viewers = (live[claim.id] ?? page.viewers).length;
  const isHot = claim.stage === 'rising' || claim.stage === 'viral';
  return (
    <div className={styles.kicker}>
      <span className={isHot ? styles.heat : styles.tag}>{say(`stage.${claim.stage}`)}</span>
      <span className={styles.tag}>
        {claim.status === 'settled' && claim.verdict !== null
          ? say(`verdict.${claim.verdict}`)
          : say(`status.${claim.status}`)}
      </span>
      {page.storyClaims > 1 && <span className={styles.tag}>{say('claim.story', { count: page.storyClaims })}</span>}
      {viewers > 1 && (
        <span className={styles.viewers} title={(live[claim.id] ?? page.viewers).join(', ')}>
          {say('claim.viewers', { count: viewers })}
        </span>
      )}
    </div>
  );
}
