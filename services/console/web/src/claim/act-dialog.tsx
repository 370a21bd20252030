import { useState } from 'react';
import type { ClaimPage } from '@vigie/contracts/rest/claim-page';
import { Dialog } from '../parts/dialog.tsx';
import { ReasonForm } from '../parts/reason-form.tsx';
import { useSay } from '../say.tsx';
import { ClaimChoice, HoldChoice, PersonChoice } from './act-choices.tsx';
import { holdUntil } from './hold-until.ts';
import type { Hold } from './hold-until.ts';
import { useClaimActs } from './use-claim-acts.ts';
import type { Act } from './use-claim-acts.ts';

/** The acts that ask for a reason first. */
export type ActKind = 'hold' | 'escalate' | 'merge' | 'mute' | 'unmute' | 'dismiss' | 'note' | 'split';

/** Asks for what an act needs, then does it. `close(true)` when it was done. */
export function ActDialog({
  kind,
  page,
  posts = [],
  close,
}: {
  readonly kind: ActKind;
  readonly page: ClaimPage;
  readonly posts?: readonly string[];
  readonly close: (done: boolean) => void;
}) {
  const say = useSay();
  const acts = useClaimActs();
  const [reason, setReason] = useState('');
  const [hold, setHold] = useState<Hold>('30m');
  const [to, setTo] = useState('');
  const [into, setInto] = useState('');
  const act = (given: string): Act => {
    if (kind === 'hold') return { kind, until: holdUntil(hold, new Date()).toISOString(), reason: given };
    if (kind === 'escalate') return { kind, to, reason: given };
    if (kind === 'merge') return { kind, into, reason: given };
    if (kind === 'note') return { kind, text: given };
    if (kind === 'split') return { kind, posts, reason: given };
    return { kind, reason: given };
  };
  const title = kind === 'split' ? say('dialog.split', { count: posts.length }) : say(`dialog.${kind}`);
  return (
    <Dialog title={title} close={() => close(false)}>
      <ReasonForm
        reason={reason}
        change={setReason}
        isReady={(kind !== 'escalate' || to !== '') && (kind !== 'merge' || into !== '')}
        focus={kind !== 'merge'}
        act={(given) =>
          void acts.review(page.claim.id, act(given), say(`done.${kind}`)).then((done) => {
            if (done) close(true);
          })
        }
        cancel={() => close(false)}
      >
        {kind === 'hold' && <HoldChoice hold={hold} choose={setHold} />}
        {kind === 'escalate' && <PersonChoice to={to} choose={setTo} />}
        {kind === 'merge' && <ClaimChoice not={page.claim.id} into={into} choose={setInto} />}
      </ReasonForm>
    </Dialog>
  );
}
