import { useState } from 'react';
import type { ClaimPage } from '@vigie/contracts/rest/claim-page';
import { Moment } from '../parts/moment.tsx';
import { useSay } from '../say.tsx';
import { useClaimActs } from './use-claim-acts.ts';
import styles from './proposal-panel.module.css';

/** A verdict that waits for a second person: what was proposed, by whom, and who must act now. */
export function ProposalPanel({
  claim,
  proposal,
}: {
  readonly claim: string;
  readonly proposal: NonNullable<ClaimPage['proposal']>;
}) {
  const say = useSay();
  const acts = useClaimActs();
  const [reason, setReason] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const busy = async (act: Promise<boolean>) => {
    setBusy(true);
    await act;
    setBusy(false);
  };
  const { by, at, verdict, note, evidence, mine, review } = proposal;
  return (
    <section className={styles.panel} aria-label={say('proposal.title')}>
      <h2 className={styles.title}>{say('proposal.title')}</h2>
      <p>
        <strong>{say(`verdict.${verdict}`)}</strong> · {say('proposal.by', { name: by.name })}{' '}
        <Moment at={at} clock="wall" />
      </p>
      {note !== null && <p className={styles.note}>{note}</p>}
      <ul className={styles.links}>
        {evidence.map(({ url, title }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title ?? url}
            </a>
          </li>
        ))}
      </ul>
      <p className={styles.turn}>{say(mine ? 'proposal.turn.other' : 'proposal.turn.you')}</p>
      {mine ? (
        <button type="button" disabled={isBusy} onClick={() => void busy(acts.undo(claim, review))}>
          {say('proposal.withdraw')}
        </button>
      ) : reason === null ? (
        <div className={styles.buttons}>
          <button
            type="button"
            className={styles.publish}
            disabled={isBusy}
            onClick={() => void busy(acts.publish(claim, review))}
          >
            {say('decide.publish', { verdict: say(`verdict.${verdict}`) })}
          </button>
          <button type="button" disabled={isBusy} onClick={() => setReason('')}>
            {say('proposal.return')}
          </button>
        </div>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() !== '') void busy(acts.giveBack(claim, review, reason.trim()));
          }}
          onKeyDown={({ key }) => key === 'Escape' && setReason(null)}
        >
          <label className={styles.reason}>
            {say('dialog.reason')}
            <textarea
              rows={2}
              required
              autoFocus
              maxLength={2_000}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </label>
          <div className={styles.buttons}>
            <button type="submit" disabled={isBusy || reason.trim() === ''}>
              {say('proposal.return')}
            </button>
            <button type="button" onClick={() => setReason(null)}>
              {say('act.cancel')}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
