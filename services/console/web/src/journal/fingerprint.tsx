import { useState } from 'react';
import type { JournalFingerprint } from '@vigie/contracts/rest/journal';
import { useApi } from '../api/api-context.tsx';
import { CopyLine } from '../parts/copy-line.tsx';
import form from '../parts/form.module.css';
import { Panel } from '../parts/panel.tsx';
import table from '../parts/table.module.css';
import { useAct } from '../parts/use-act.ts';
import { useSay } from '../say.tsx';

/** A fingerprint to note, and a noted one to hold against the journal as it is. */
export function Fingerprint() {
  const say = useSay();
  const api = useApi();
  const act = useAct();
  const [now, setNow] = useState<JournalFingerprint | null>(null);
  const [noted, setNoted] = useState('');
  const [isSame, setSame] = useState<boolean | null>(null);
  const take = async () => {
    const answer = await act(() => api.get<JournalFingerprint>('/api/journal/fingerprint'));
    if (answer !== undefined) setNow(answer);
  };
  const compare = async () => {
    const [, until, hash] = /^(\d+):([0-9a-f]{64})$/.exec(noted.trim()) ?? [];
    if (until === undefined) return setSame(false);
    const answer = await act(() => api.get<JournalFingerprint>('/api/journal/fingerprint', { until }));
    if (answer !== undefined) setSame(answer.hash === hash && answer.last === until);
  };
  return (
    <Panel title={say('journal.verify')}>
      <p className={form.hint}>{say('journal.verify.hint')}</p>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          void compare();
        }}
      >
        <label className={form.field}>
          {say('journal.verify.noted')}
          <input
            value={noted}
            spellCheck={false}
            placeholder="1234:9f86d0…"
            onChange={({ target }) => {
              setNoted(target.value);
              setSame(null);
            }}
          />
        </label>
        <div className={form.buttons}>
          <button type="submit" className={form.plain} disabled={noted.trim() === ''}>
            {say('journal.verify.do')}
          </button>
          <button type="button" className={form.plain} onClick={() => void take()}>
            {say('journal.verify.take')}
          </button>
        </div>
      </form>
      <div role="status">
        {now?.last != null && (
          <CopyLine label={say('journal.verify.lines', { count: now.lines })} text={`${now.last}:${now.hash}`} />
        )}
        {now?.last === null && <p>{say('journal.none')}</p>}
        {isSame !== null && (
          <p className={isSame ? table.good : table.wrong}>
            {say(isSame ? 'journal.verify.same' : 'journal.verify.other')}
          </p>
        )}
      </div>
    </Panel>
  );
}
