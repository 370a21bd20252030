import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { ClaimPage, SearchPage } from '@vigie/contracts/rest/claims';
import { useApi } from '../api/api-context.tsx';
import { usePeople } from '../api/people.ts';
import { Dialog } from '../parts/dialog.tsx';
import form from '../parts/form.module.css';
import { useSay } from '../say.tsx';
import { HOLDS, holdUntil } from './hold-until.ts';
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
  const isReady = reason.trim() !== '' && (kind !== 'escalate' || to !== '') && (kind !== 'merge' || into !== '');
  const act = (): Act => {
    const given = reason.trim();
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
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isReady) return;
          void acts.review(page.claim.id, act(), say(`done.${kind}`)).then((done) => {
            if (done) close(true);
          });
        }}
      >
        {kind === 'hold' && <HoldChoice hold={hold} choose={setHold} />}
        {kind === 'escalate' && <PersonChoice to={to} choose={setTo} />}
        {kind === 'merge' && <ClaimChoice not={page.claim.id} into={into} choose={setInto} />}
        <label className={form.field}>
          {say('dialog.reason')}
          <textarea
            rows={3}
            required
            maxLength={2_000}
            autoFocus={kind !== 'merge'}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          <span className={form.hint}>{say('dialog.reason.hint')}</span>
        </label>
        <div className={form.buttons}>
          <button type="submit" className={form.primary} disabled={!isReady}>
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

function HoldChoice({ hold, choose }: { readonly hold: Hold; readonly choose: (hold: Hold) => void }) {
  const say = useSay();
  const named = (each: Hold) =>
    each === '30m'
      ? say('dialog.hold.minutes', { minutes: 30 })
      : each === 'morning'
        ? say('dialog.hold.tomorrow')
        : say('dialog.hold.hours', { hours: each === '1h' ? 1 : 3 });
  return (
    <fieldset className={form.field}>
      <legend>{say('dialog.hold.until')}</legend>
      <div className={form.choices}>
        {HOLDS.map((each) => (
          <label key={each}>
            <input type="radio" name="hold" checked={hold === each} onChange={() => choose(each)} /> {named(each)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function PersonChoice({ to, choose }: { readonly to: string; readonly choose: (to: string) => void }) {
  const say = useSay();
  const people = usePeople();
  return (
    <label className={form.field}>
      {say('dialog.escalate.to')}
      <select required value={to} onChange={({ target }) => choose(target.value)}>
        <option value="" />
        {people.data?.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function ClaimChoice({
  not,
  into,
  choose,
}: {
  readonly not: string;
  readonly into: string;
  readonly choose: (into: string) => void;
}) {
  const say = useSay();
  const api = useApi();
  const [words, setWords] = useState('');
  const found = useQuery({
    queryKey: ['merge-search', words],
    queryFn: () => api.get<SearchPage>('/api/search', { q: words, limit: 8 }),
    enabled: words.trim().length > 1,
    placeholderData: (before) => before,
  });
  const others = found.data?.claims.filter(({ id }) => id !== not) ?? [];
  return (
    <fieldset className={form.field}>
      <legend>{say('dialog.merge.search')}</legend>
      <input
        type="search"
        autoFocus
        aria-label={say('dialog.merge.search')}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <div className={form.list}>
        {others.map(({ id, sentence }) => (
          <label key={id}>
            <input type="radio" name="into" checked={into === id} onChange={() => choose(id)} /> {sentence}
          </label>
        ))}
      </div>
      {found.isSuccess && others.length === 0 && <span className={form.hint}>{say('dialog.merge.none')}</span>}
    </fieldset>
  );
}
