import type { Session } from '@vigie/contracts/rest/session';
import { useApi } from '../api/api-context.tsx';
import { useSession } from '../api/session.ts';
import form from '../parts/form.module.css';
import { useSay } from '../say.tsx';
import { NewCredentials, textOf } from './credentials.tsx';
import { DoorFrame } from './door.tsx';
import styles from './door.module.css';
import { useEntry } from './use-entry.ts';

/** Whoever came by a one-time link chooses how to sign in: the first operator also an e-mail, somebody who lost access only a password. */
export function FirstPassword() {
  const say = useSay();
  const api = useApi();
  const { user } = useSession();
  const { problem, isBusy, attempt } = useEntry();
  const isKnown = user.email !== null;
  return (
    <DoorFrame title={say(isKnown ? 'door.again' : 'door.first')}>
      <p className={styles.hint}>{say(isKnown ? 'door.again.hint' : 'door.first.hint')}</p>
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
        {isKnown ? <NewCredentials name={user.name} email={user.email ?? ''} /> : <NewCredentials />}
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
