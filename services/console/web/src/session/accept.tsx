import { useNavigate, useSearchParams } from 'react-router';
import type { Session } from '@vigie/contracts/rest/session';
import { useApi } from '../api/api-context.tsx';
import form from '../parts/form.module.css';
import { useSay } from '../say.tsx';
import { NewCredentials, textOf } from './credentials.tsx';
import { DoorFrame } from './door.tsx';
import styles from './door.module.css';
import { useEntry } from './use-entry.ts';

/** Joining by an invitation's link. */
export function Accept() {
  const say = useSay();
  const api = useApi();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { problem, isBusy, attempt } = useEntry();
  const token = search.get('token');
  if (token === null) {
    return (
      <DoorFrame title={say('door.accept')}>
        <p className={styles.hint}>{say('door.accept.none')}</p>
      </DoorFrame>
    );
  }
  return (
    <DoorFrame title={say('door.accept')}>
      <p className={styles.hint}>{say('door.accept.hint')}</p>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          const given = new FormData(event.currentTarget);
          const body = {
            token,
            name: textOf(given, 'name'),
            email: textOf(given, 'email'),
            password: textOf(given, 'password'),
          };
          void attempt(() => api.send<Session>('POST', '/api/invitations/accept', body)).then((entered) => {
            // The link must not stay in the history: it is a key.
            if (entered) void navigate('/', { replace: true });
          });
        }}
      >
        <NewCredentials />
        {problem !== null && (
          <p className={form.problem} role="alert">
            {problem}
          </p>
        )}
        <button type="submit" className={form.primary} disabled={isBusy}>
          {say('door.join')}
        </button>
      </form>
    </DoorFrame>
  );
}
