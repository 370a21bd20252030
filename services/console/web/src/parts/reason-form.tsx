import type { ReactNode } from 'react';
import { useSay } from '../say.tsx';
import form from './form.module.css';

/** What an act asks for before it is done: its own fields, and the reason that the journal keeps. */
export function ReasonForm({
  reason,
  change,
  isReady,
  focus = true,
  act,
  cancel,
  children,
}: {
  readonly reason: string;
  readonly change: (reason: string) => void;
  readonly isReady: boolean;
  /** Whether the reason is written first. */
  readonly focus?: boolean;
  readonly act: (reason: string) => void;
  readonly cancel: () => void;
  readonly children?: ReactNode;
}) {
  const say = useSay();
  const given = reason.trim();
  const isDone = isReady && given !== '';
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isDone) act(given);
      }}
    >
      {children}
      <label className={form.field}>
        {say('dialog.reason')}
        <textarea
          rows={3}
          required
          maxLength={2_000}
          autoFocus={focus}
          value={reason}
          onChange={({ target }) => change(target.value)}
        />
        <span className={form.hint}>{say('dialog.reason.hint')}</span>
      </label>
      <div className={form.buttons}>
        <button type="submit" className={form.primary} disabled={!isDone}>
          {say('dialog.do')}
        </button>
        <button type="button" className={form.plain} onClick={cancel}>
          {say('act.cancel')}
        </button>
      </div>
    </form>
  );
}
