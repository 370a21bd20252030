import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { SearchPage } from '@vigie/contracts/rest/search';
import { useApi } from '../api/api-context.tsx';
import { usePeople } from '../api/people.ts';
import form from '../parts/form.module.css';
import { useSay } from '../say.tsx';
import { HOLDS } from './hold-until.ts';
import type { Hold } from './hold-until.ts';

/** Until when a claim is put on hold. */
export function HoldChoice({ hold, choose }: { readonly hold: Hold; readonly choose: (hold: Hold) => void }) {
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

/** To whom a claim is escalated. */
export function PersonChoice({ to, choose }: { readonly to: string; readonly choose: (to: string) => void }) {
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

/** Into which claim another is merged. */
export function ClaimChoice({
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
