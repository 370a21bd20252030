import { lazy, Suspense, useState } from 'react';
import type { ClaimPage } from '@vigie/contracts/rest/claim-page';
import type { Verdict } from '@vigie/contracts/review';
import { useMay } from '../api/session.ts';
import { useCommands } from '../keys/commands.tsx';
import { useAnnouncer } from '../parts/announcer.tsx';
import { useSay } from '../say.tsx';
import { useSettings } from '../settings.tsx';
import type { ActKind } from './act-dialog.tsx';
import { Checklist } from './checklist.tsx';
import { ClaimJournal } from './claim-journal.tsx';
import { DraftPanel } from './draft-panel.tsx';
import { LockButton } from './lock-button.tsx';
import { MoreActs } from './more-acts.tsx';
import { ProposalPanel } from './proposal-panel.tsx';
import { useClaimActs } from './use-claim-acts.ts';
import { VerdictPanel } from './verdict-panel.tsx';
import styles from './decide-column.module.css';

const ActDialog = lazy(async () => ({ default: (await import('./act-dialog.tsx')).ActDialog }));

/** What I decide: whose turn it is, the checklist, the verdict with its proof, and the ways to pass it on. */
export function DecideColumn({ page, leave }: { readonly page: ClaimPage; readonly leave: () => void }) {
  const say = useSay();
  const { keys } = useSettings();
  const mayDecide = useMay('fact-checker');
  const acts = useClaimActs();
  const { undoLatest } = useAnnouncer();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [isDrafting, setDrafting] = useState(false);
  const [dialog, setDialog] = useState<ActKind | null>(null);
  const { claim } = page;
  // A skip is one's own and can be taken back: the next claim opens before the server has answered.
  const skip = () => {
    leave();
    void acts.skip(claim.id);
  };
  useCommands(
    mayDecide
      ? {
          'verdict-false': () => setVerdict('false'),
          'verdict-misleading': () => setVerdict('misleading'),
          'verdict-unproven': () => setVerdict('unproven'),
          'verdict-true': () => setVerdict('true'),
          draft: () => setDrafting(true),
          skip,
          hold: () => setDialog('hold'),
          escalate: () => setDialog('escalate'),
          merge: () => setDialog('merge'),
          undo: () => {
            if (!undoLatest()) void acts.undoLast(page);
          },
        }
      : {},
  );
  if (!mayDecide) {
    return (
      <>
        <p className={styles.reader}>{say('lock.reader')}</p>
        <hr className={styles.rule} />
        <ClaimJournal page={page} />
      </>
    );
  }
  return (
    <>
      {page.proposal !== null && <ProposalPanel claim={claim.id} proposal={page.proposal} />}
      <LockButton page={page} />
      <hr className={styles.rule} />
      <Checklist page={page} />
      <hr className={styles.rule} />
      <VerdictPanel page={page} verdict={verdict} choose={setVerdict} />
      <DraftPanel page={page} isOpen={isDrafting} setOpen={setDrafting} />
      <div className={styles.three}>
        <button type="button" onClick={skip}>
          {say('decide.skip')} {keys && <kbd>s</kbd>}
        </button>
        <button type="button" onClick={() => setDialog('hold')}>
          {say('decide.hold')} {keys && <kbd>h</kbd>}
        </button>
        <button type="button" onClick={() => setDialog('escalate')}>
          {say('decide.escalate')} {keys && <kbd>e</kbd>}
        </button>
      </div>
      <MoreActs muted={claim.status === 'muted'} open={setDialog} />
      <hr className={styles.rule} />
      <ClaimJournal page={page} />
      <Suspense>
        {dialog !== null && (
          <ActDialog
            kind={dialog}
            page={page}
            close={(done) => {
              setDialog(null);
              if (done && (dialog === 'hold' || dialog === 'dismiss' || dialog === 'mute')) leave();
            }}
          />
        )}
      </Suspense>
    </>
  );
}
