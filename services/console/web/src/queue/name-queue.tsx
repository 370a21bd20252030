import { useState } from 'react';
import type { NamedQueue } from '@vigie/contracts/rest/queues';
import { useNavigate } from 'react-router';
import { useApi } from '../api/api-context.tsx';
import type { QueueFilters } from '../api/claims.ts';
import { addressOf, keptFilters } from '../api/queues.ts';
import { useMay } from '../api/session.ts';
import { Dialog } from '../parts/dialog.tsx';
import form from '../parts/form.module.css';
import { useAct } from '../parts/use-act.ts';
import { useSay } from '../say.tsx';

/** Names the filters on the page as a queue, or changes the one that is open: its name, its filters, who sees it. */
export function NameQueue({
  filters,
  queue,
  close,
}: {
  readonly filters: QueueFilters;
  /** The named queue that is open, where it may be changed. */
  readonly queue: NamedQueue | null;
  readonly close: () => void;
}) {
  const say = useSay();
  const api = useApi();
  const act = useAct();
  const navigate = useNavigate();
  const mayShare = useMay('fact-checker');
  const [name, setName] = useState(queue?.name ?? '');
  const [shared, setShared] = useState(queue?.shared ?? false);
  const refresh = [['queues']] as const;
  const save = async () => {
    const body = { name: name.trim(), shared, filters: keptFilters(filters) };
    const answer = await act(
      () =>
        queue === null
          ? api.send<{ readonly queues: readonly NamedQueue[] }>('POST', '/api/queues', body)
          : api.send<{ readonly queues: readonly NamedQueue[] }>('PATCH', `/api/queues/${queue.id}`, body),
      { done: say('queues.saved', { name: body.name }), refresh },
    );
    if (answer === undefined) return;
    const kept = queue === null ? answer.queues.findLast((each) => each.name === body.name) : queue;
    close();
    if (kept !== undefined) void navigate(addressOf({ id: kept.id, filters: body.filters }), { replace: true });
  };
  const remove = async (gone: NamedQueue) => {
    close();
    await act(() => api.send('DELETE', `/api/queues/${gone.id}`), {
      done: say('queues.deleted', { name: gone.name }),
      refresh,
      undo: () =>
        void act(() => api.send('PATCH', `/api/queues/${gone.id}`, { deleted: false }), {
          done: say('queues.restored', { name: gone.name }),
          refresh,
        }),
    });
    void navigate('/', { replace: true });
  };
  return (
    <Dialog title={say(queue === null ? 'queues.name.title' : 'queues.change.title')} close={close}>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') void save();
        }}
      >
        <label className={form.field}>
          {say('queues.name')}
          <input required autoFocus maxLength={60} value={name} onChange={({ target }) => setName(target.value)} />
          <span className={form.hint}>{say('queues.name.hint')}</span>
        </label>
        {mayShare && (
          <div className={form.choices}>
            <label>
              <input type="checkbox" checked={shared} onChange={({ target }) => setShared(target.checked)} />{' '}
              {say('queues.share')}
            </label>
          </div>
        )}
        <div className={form.buttons}>
          <button type="submit" className={form.primary} disabled={name.trim() === ''}>
            {say('queues.save')}
          </button>
          {queue !== null && (
            <button type="button" className={form.danger} onClick={() => void remove(queue)}>
              {say('queues.delete')}
            </button>
          )}
          <button type="button" className={form.plain} onClick={close}>
            {say('act.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
