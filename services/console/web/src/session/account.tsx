import { useRef } from 'react';
import type { Session } from '@vigie/contracts/rest/session';
import { useApi } from '../api/api-context.tsx';
import { useSession } from '../api/session.ts';
import { useAnnouncer } from '../parts/announcer.tsx';
import form from '../parts/form.module.css';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { useSay } from '../say.tsx';
import { useSettings } from '../settings.tsx';
import { SHORTEST_PASSWORD, textOf } from './credentials.tsx';
import { useEntry } from './use-entry.ts';

/** One's own account: who I am, my password, and what I chose on this browser. */
export function Account() {
  const say = useSay();
  const { user } = useSession();
  const { language, theme, keys, change } = useSettings();
  return (
    <Page title={say('account.title')}>
      <Panel title={user.name}>
        <p>{say('account.about', { email: user.email ?? '—', role: say(`role.${user.role}`) })}</p>
      </Panel>
      <Panel title={say('account.password')}>
        <PasswordForm />
      </Panel>
      <Panel title={say('account.settings')}>
        <div className={form.form}>
          <label className={form.field}>
            {say('settings.language')}
            <select
              value={language}
              onChange={({ target }) => change({ language: target.value === 'fr' ? 'fr' : 'en' })}
            >
              <option value="fr">Français</option>
              <option value="en">English</option>
            </select>
          </label>
          <label className={form.field}>
            {say('settings.theme')}
            <select
              value={theme}
              onChange={({ target }) =>
                change({ theme: target.value === 'light' || target.value === 'dark' ? target.value : 'system' })
              }
            >
              {(['light', 'dark', 'system'] as const).map((each) => (
                <option key={each} value={each}>
                  {say(`settings.theme.${each}`)}
                </option>
              ))}
            </select>
          </label>
          <div className={form.choices}>
            <label>
              <input type="checkbox" checked={keys} onChange={({ target }) => change({ keys: target.checked })} />{' '}
              {say('settings.keys')}
            </label>
          </div>
        </div>
      </Panel>
    </Page>
  );
}

function PasswordForm() {
  const say = useSay();
  const api = useApi();
  const { user } = useSession();
  const { notify } = useAnnouncer();
  const { problem, isBusy, attempt } = useEntry();
  const fields = useRef<HTMLFormElement>(null);
  return (
    <form
      ref={fields}
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget);
        const body = { current: textOf(given, 'current'), password: textOf(given, 'password') };
        void attempt(() => api.send<Session>('PUT', '/api/session/password', body)).then((changed) => {
          if (!changed) return;
          notify(say('account.changed'));
          fields.current?.reset();
        });
      }}
    >
      <input type="hidden" name="username" autoComplete="username" value={user.email ?? ''} readOnly />
      <label className={form.field}>
        {say('account.current')}
        <input name="current" type="password" required autoComplete="current-password" />
      </label>
      <label className={form.field}>
        {say('account.new')}
        <input name="password" type="password" required minLength={SHORTEST_PASSWORD} autoComplete="new-password" />
        <span className={form.hint}>{say('door.password.hint')}</span>
      </label>
      {problem !== null && (
        <p className={form.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={form.buttons}>
        <button type="submit" className={form.primary} disabled={isBusy}>
          {say('account.change')}
        </button>
      </div>
    </form>
  );
}
