import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Review } from '@vigie/contracts/review';
import { useApi } from '../api/api-context.tsx';
import { useAnnouncer } from '../parts/announcer.tsx';
import { Dialog } from '../parts/dialog.tsx';
import form from '../parts/form.module.css';
import { sentenceOf } from '../parts/states.tsx';
import { useSay } from '../say.tsx';

/** Dismisses several claims at once: their count, one reason for all, and one way back. */
export function DismissMany({
  claims,
  close,
}: {
  readonly claims: readonly string[];
  readonly close: (done: boolean) => void;
}) {
  const say = useSay();
  const api = useApi();
  const queries = useQueryClient();
  const { notify } = useAnnouncer();
  const [reason, setReason] = useState('');
  const path = (claim: string) => `/api/claims/${encodeURIComponent(claim)}/reviews`;
  const refresh = () => queries.invalidateQueries({ queryKey: ['claims'] });
  const dismiss = async () => {
    const done: Review[] = [];
    const undo = async () => {
      for (const { claim, id } of done) await api.send('POST', path(claim), { kind: 'undo', review: id });
      await refresh();
    };
    const wrong = (error: unknown) =>
      notify(say('act.failed', { why: sentenceOf(error, say('state.unreachable'), say('state.unknown')) }), {
        tone: 'wrong',
      });
    for (const claim of claims) {
      // One that somebody else holds does not keep the others.
      try {
        done.push(await api.send<Review>('POST', path(claim), { kind: 'dismiss', reason: reason.trim() }));
      } catch (error) {
        wrong(error);
      }
    }
    if (done.length > 0)
      notify(say('done.dismissed', { count: done.length }), { undo: () => void undo().catch(wrong) });
    await refresh();
    close(true);
  };
  return (
    <Dialog title={say('dialog.dismiss.many', { count: claims.length })} close={() => close(false)}>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== '') void dismiss();
        }}
      >
        <label className={form.field}>
          {say('dialog.reason')}
          <textarea rows={3} required autoFocus value={reason} onChange={({ target }) => setReason(target.value)} />
          <span className={form.hint}>{say('dialog.reason.hint')}</span>
        </label>
        <div className={form.buttons}>
          <button type="submit" className={form.primary} disabled={reason.trim() === ''}>
            {say('dialog.do')}
          </button>
          <button type="button" className={form.plain} onClick={() => close(false)}>
            {say('act.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
