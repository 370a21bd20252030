import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { ClaimPage } from '@vigie/contracts/rest/claim-page';
import { useApi } from '../api/api-context.tsx';
import { useSession } from '../api/session.ts';
import { formatMoment } from '../format/moment.ts';
import { useCommands } from '../keys/commands.tsx';
import { useAnnouncer } from '../parts/announcer.tsx';
import { sentenceOf } from '../parts/states.tsx';
import { useLocale, useSay } from '../say.tsx';
import { useSettings } from '../settings.tsx';
import { useClaimActs } from './use-claim-acts.ts';
import styles from './lock-button.module.css';

/** Ten minutes hold a claim; a heartbeat every two keeps it as long as its page is open. */
const HEARTBEAT_MS = 2 * 60_000;

/** Whose turn it is: take the claim, keep it while working on it, let go of it. */
export function LockButton({ page }: { readonly page: ClaimPage }) {
  const say = useSay();
  const locale = useLocale();
  const { keys } = useSettings();
  const { user } = useSession();
  const acts = useClaimActs();
  const api = useApi();
  const queries = useQueryClient();
  const { notify } = useAnnouncer();
  const { id, lock } = page.claim;
  const isMine = lock?.by.id === user.id;

  useEffect(() => {
    if (!isMine) return undefined;
    const timer = setInterval(() => {
      api.send('PUT', `/api/claims/${encodeURIComponent(id)}/lock`).catch((error: unknown) => {
        notify(say('lock.lost', { why: sentenceOf(error, say('state.unreachable'), say('state.unknown')) }), {
          tone: 'wrong',
        });
        void queries.invalidateQueries({ queryKey: ['claim', id] });
      });
    }, HEARTBEAT_MS);
    return () => clearInterval(timer);
  }, [isMine, id, api, queries, notify, say]);

  const toggle = () => void (isMine ? acts.release(id) : acts.take(id));
  useCommands(lock === null || isMine ? { take: toggle } : {});
  // A lock is kept by the wall's clock, also while a drill's own time runs.
  const until = lock === null ? '' : formatMoment(lock.until, Date.now(), locale);
  return (
    <div className={styles.lock}>
      {lock !== null && !isMine ? (
        <p className={styles.other}>{say('lock.other', { name: lock.by.name, at: until })}</p>
      ) : (
        <button type="button" className={isMine ? styles.mine : styles.take} onClick={toggle}>
          {say(isMine ? 'lock.release' : 'lock.take')} {keys && <kbd>p</kbd>}
        </button>
      )}
      {isMine && <p className={styles.note}>{say('lock.mine', { at: until })}</p>}
    </div>
  );
}
