import type { Session } from '@vigie/contracts/rest/session';
import { useApi } from '../api/api-context.tsx';
import form from '../parts/form.module.css';
import { useSay } from '../say.tsx';
import { NewCredentials, textOf } from './credentials.tsx';
import { DoorFrame } from './door.tsx';
import styles from './door.module.css';
import { useEntry } from './use-entry.ts';

/** The first operator, who came by the one-time link, chooses an e-mail and a password. */
export function FirstPassword() {
  const say = useSay();
  const api = useApi();
  const { problem, isBusy, attempt } = useEntry();
  return (
    <DoorFrame title={say('door.first')}>
      <p className={styles.hint}>{say('door.first.hint')}</p>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          const given = new FormData(event.currentTarget);
          const body = {
            name: textOf(given, 'name'),
            email: textOf(given, 'email'),
            password: textOf(given, 'password'),
          };
          void attempt(() => api.send<Session>('PUT', '/api/session/password', body));
        }}
      >
        <NewCredentials />
        {problem !== null && (
          <p className={form.problem} role="alert">
            {problem}
          </p>
        )}
        <button type="submit" className={form.primary} disabled={isBusy}>
          {say('door.begin')}
        </button>
      </form>
    </DoorFrame>
  );
}
