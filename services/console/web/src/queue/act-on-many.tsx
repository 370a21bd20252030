import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Review } from '@vigie/contracts/review';
import { useApi } from '../api/api-context.tsx';
import { HoldChoice, PersonChoice } from '../claim/act-choices.tsx';
import { holdUntil } from '../claim/hold-until.ts';
import type { Hold } from '../claim/hold-until.ts';
import { useAnnouncer } from '../parts/announcer.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { ReasonForm } from '../parts/reason-form.tsx';
import { sentenceOf } from '../parts/states.tsx';
import { useSay } from '../say.tsx';

/** The acts that several claims can be given at once. */
export type ManyKind = 'dismiss' | 'hold' | 'escalate' | 'mute';

/** One act on several claims: their count, one reason for all, and one way back for all. */
export function ActOnMany({
  kind,
  claims,
  close,
}: {
  readonly kind: ManyKind;
  readonly claims: readonly string[];
  readonly close: (done: boolean) => void;
}) {
  const say = useSay();
  const api = useApi();
  const queries = useQueryClient();
  const { notify } = useAnnouncer();
  const [reason, setReason] = useState('');
  const [hold, setHold] = useState<Hold>('30m');
  const [to, setTo] = useState('');
  const [isBusy, setBusy] = useState(false);
  const path = (claim: string) => `/api/claims/${encodeURIComponent(claim)}/reviews`;
  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['claims'] }),
      queries.invalidateQueries({ queryKey: ['claim'] }),
    ]);
  /** Does something for each; one that cannot be done does not keep the others. Answers what was done, and why the rest was not. */
  const each = async <T, R>(all: readonly T[], act: (one: T) => Promise<R>) => {
    const done: R[] = [];
    const wrong = new Set<string>();
    for (const one of all) {
      try {
        done.push(await act(one));
      } catch (error) {
        wrong.add(sentenceOf(error, say('state.unreachable'), say('state.unknown')));
      }
    }
    for (const why of wrong) notify(say('act.failed', { why }), { tone: 'wrong' });
    await refresh();
    return done;
  };
  const act = async (given: string) => {
    setBusy(true);
    const until = holdUntil(hold, new Date()).toISOString();
    const body = {
      kind,
      reason: given,
      ...(kind === 'hold' ? { until } : {}),
      ...(kind === 'escalate' ? { to } : {}),
    };
    const done = await each(claims, (claim) => api.send<Review>('POST', path(claim), body));
    const back = async ({ claim, id }: Review) => {
      await api.send('POST', path(claim), { kind: 'undo', review: id });
      // Taking an act back takes the claim in hand: nobody wants a screenful of them.
      await api.send('DELETE', `/api/claims/${encodeURIComponent(claim)}/lock`);
    };
    const undo = () =>
      void each(done, back).then(({ length: count }) => {
        if (count > 0) notify(say('done.many.undone', { count }));
      });
    if (done.length > 0) notify(say(`done.many.${kind}`, { count: done.length }), { undo });
    close(true);
  };
  return (
    <Dialog title={say(`dialog.many.${kind}`, { count: claims.length })} close={() => close(false)}>
      <ReasonForm
        reason={reason}
        change={setReason}
        isReady={!isBusy && (kind !== 'escalate' || to !== '')}
        focus={kind !== 'escalate'}
        act={(given) => void act(given)}
        cancel={() => close(false)}
      >
        {kind === 'hold' && <HoldChoice hold={hold} choose={setHold} />}
        {kind === 'escalate' && <PersonChoice to={to} choose={setTo} />}
      </ReasonForm>
    </Dialog>
  );
}
