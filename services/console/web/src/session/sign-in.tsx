import { useSearchParams } from 'react-router';
import type { Session } from '@vigie/contracts/rest/session';
import { useApi } from '../api/api-context.tsx';
import form from '../parts/form.module.css';
import { useSay } from '../say.tsx';
import { textOf } from './credentials.tsx';
import { DoorFrame } from './door.tsx';
import styles from './door.module.css';
import { useEntry } from './use-entry.ts';

/** E-mail and password. */
export function SignIn() {
  const say = useSay();
  const api = useApi();
  const [search] = useSearchParams();
  const { problem, isBusy, attempt } = useEntry();
  return (
    <DoorFrame title={say('door.sign-in')}>
      {search.get('link') === 'used' && <p className={form.problem}>{say('door.link-used')}</p>}
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          const given = new FormData(event.currentTarget);
          void attempt(() =>
            api.send<Session>('POST', '/api/session', {
              email: textOf(given, 'email'),
              password: textOf(given, 'password'),
            }),
          );
        }}
      >
        <label className={form.field}>
          {say('door.email')}
          <input name="email" type="email" required autoComplete="username" autoFocus />
        </label>
        <label className={form.field}>
          {say('door.password')}
          <input name="password" type="password" required autoComplete="current-password" />
        </label>
        {problem !== null && (
          <p className={form.problem} role="alert">
            {problem}
          </p>
        )}
        <button type="submit" className={form.primary} disabled={isBusy}>
          {say('door.enter')}
        </button>
        <p className={styles.hint}>{say('door.lost')}</p>
      </form>
    </DoorFrame>
  );
}
