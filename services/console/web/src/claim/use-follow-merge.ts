import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { ClaimPage } from '@vigie/contracts/rest/claim-page';
import { useSession } from '../api/session.ts';
import { useAnnouncer } from '../parts/announcer.tsx';
import { useSay } from '../say.tsx';
import { useClaimActs } from './use-claim-acts.ts';

/** A claim that was merged into another is followed there, and whoever held it holds the other: work goes on where the posts went. */
export function useFollowMerge({ claim, mergedInto }: ClaimPage): void {
  const say = useSay();
  const navigate = useNavigate();
  const { search } = useLocation();
  const { user } = useSession();
  const { notify } = useAnnouncer();
  const acts = useClaimActs();
  const isMine = claim.lock?.by.id === user.id;
  useEffect(() => {
    if (mergedInto === null) return;
    void navigate({ pathname: `/claims/${encodeURIComponent(mergedInto)}`, search }, { replace: true });
    notify(say('claim.merged'), {});
    if (isMine) void acts.take(mergedInto);
    // The merge alone calls for it: what else changes on the page does not.
  }, [mergedInto]);
}
