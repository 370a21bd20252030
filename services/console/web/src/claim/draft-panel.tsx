import { useEffect, useRef, useState } from 'react';
import type { ClaimPage } from '@vigie/contracts/rest/claim-page';
import { useSay } from '../say.tsx';
import { useSettings } from '../settings.tsx';
import { useClaimActs } from './use-claim-acts.ts';
import styles from './draft-panel.module.css';

/** The answer being drafted: kept on the claim for whoever works on it next, and in this browser until it is saved. */
export function DraftPanel({
  page,
  isOpen,
  setOpen,
}: {
  readonly page: ClaimPage;
  readonly isOpen: boolean;
  readonly setOpen: (open: boolean) => void;
}) {
  const say = useSay();
  const { keys } = useSettings();
  const acts = useClaimActs();
  const kept = `vigie.draft.${page.claim.id}`;
  const [text, setText] = useState(() => sessionStorage.getItem(kept) ?? page.draft ?? '');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  if (!isOpen) {
    return (
      <button type="button" className={styles.open} onClick={() => setOpen(true)}>
        {say('decide.draft')} {keys && <kbd>r</kbd>}
      </button>
    );
  }
  const save = async () => {
    if (text.trim() === '') return;
    const done = await acts.review(page.claim.id, { kind: 'draft', text }, say('decide.draft.saved'));
    if (!done) return;
    sessionStorage.removeItem(kept);
    setOpen(false);
  };
  return (
    <form
      className={styles.draft}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <label className={styles.label}>
        {say('decide.draft.label')}
        <textarea
          ref={field}
          rows={7}
          maxLength={5_000}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            sessionStorage.setItem(kept, target.value);
          }}
        />
      </label>
      <div className={styles.buttons}>
        <button type="submit">{say('decide.draft.save')}</button>
        <button type="button" onClick={() => setOpen(false)}>
          {say('act.close')}
        </button>
      </div>
    </form>
  );
}
