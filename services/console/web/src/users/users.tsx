import { useState } from 'react';
import type { Invitation, Role, User } from '@vigie/contracts/rest/session';
import { useApi } from '../api/api-context.tsx';
import { usePeople } from '../api/people.ts';
import { useMay, useSession } from '../api/session.ts';
import { CopyLine } from '../parts/copy-line.tsx';
import form from '../parts/form.module.css';
import { Moment } from '../parts/moment.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { Table } from '../parts/table.tsx';
import table from '../parts/table.module.css';
import { useAct } from '../parts/use-act.ts';
import { useSay } from '../say.tsx';
import { textOf } from '../session/credentials.tsx';
import { FourEyes } from './four-eyes.tsx';

const ROLES: readonly Role[] = ['fact-checker', 'journalist', 'analyst', 'operator'];

/** Who may come in and do what; others are invited by a link that is shown once. */
export function Users() {
  const say = useSay();
  const isOperator = useMay();
  const people = usePeople();
  return (
    <Page title={say('nav.users')}>
      {isOperator && (
        <Panel title={say('users.invite')}>
          <InviteForm />
        </Panel>
      )}
      <FourEyes />
      <Panel title={say('users.people')}>
        {people.isPending && <Loading lines={5} />}
        {people.isError && <Failed error={people.error} retry={() => void people.refetch()} />}
        {people.data?.length === 0 && <Empty title={say('users.none')} />}
        {people.data !== undefined && people.data.length > 0 && (
          <Table
            columns={[
              { name: say('users.name') },
              { name: say('door.email') },
              { name: say('users.role') },
              { name: say('users.seen') },
              { name: say('users.access') },
            ]}
          >
            {people.data.map((user) => (
              <Person key={user.id} user={user} mayChange={isOperator} />
            ))}
          </Table>
        )}
      </Panel>
    </Page>
  );
}

function Person({ user, mayChange }: { readonly user: User; readonly mayChange: boolean }) {
  const say = useSay();
  const api = useApi();
  const act = useAct();
  const me = useSession().user;
  const path = `/api/users/${encodeURIComponent(user.id)}`;
  const change = (body: { readonly role?: string; readonly disabled?: boolean }, done: string) =>
    void act(() => api.send('PATCH', path, body), {
      done,
      refresh: [['users']],
      ...(body.disabled === true ? { undo: () => change({ disabled: false }, say('users.enabled')) } : {}),
    });
  const isMe = me.id === user.id;
  return (
    <tr>
      <td>
        {user.name} {isMe && <span className={table.quiet}>({say('users.me')})</span>}
      </td>
      <td>{user.email}</td>
      <td>
        {mayChange && !isMe ? (
          <select
            aria-label={say('users.role.of', { name: user.name })}
            value={user.role}
            onChange={({ target }) => change({ role: target.value }, say('users.changed'))}
          >
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {say(`role.${role}`)}
              </option>
            ))}
          </select>
        ) : (
          say(`role.${user.role}`)
        )}
      </td>
      <td className={table.time}>
        {user.lastSeenAt === null ? say('users.never') : <Moment at={user.lastSeenAt} clock="wall" />}
      </td>
      <td>
        {user.disabled ? <span className={table.wrong}>{say('users.disabled')} </span> : null}
        {mayChange && !isMe && (
          <button
            type="button"
            className={`${form.plain} ${form.small}`}
            onClick={() =>
              change({ disabled: !user.disabled }, say(user.disabled ? 'users.enabled' : 'users.disabled.done'))
            }
          >
            {say(user.disabled ? 'users.enable' : 'users.disable')}
          </button>
        )}
      </td>
    </tr>
  );
}

function InviteForm() {
  const say = useSay();
  const api = useApi();
  const act = useAct();
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        const fields = event.currentTarget;
        const given = new FormData(fields);
        const body = { name: textOf(given, 'name'), role: textOf(given, 'role') };
        void act(() => api.send<Invitation>('POST', '/api/invitations', body)).then((made) => {
          if (made === undefined) return;
          setInvitation(made);
          fields.reset();
        });
      }}
    >
      <div className={form.row}>
        <label className={form.field}>
          {say('users.name')}
          <input name="name" required maxLength={100} autoComplete="off" />
        </label>
        <label className={form.field}>
          {say('users.role')}
          <select name="role" defaultValue="fact-checker">
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {say(`role.${role}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className={form.primary}>
          {say('users.invite.do')}
        </button>
      </div>
      {invitation !== null && (
        <div role="status">
          <p className={form.hint}>
            {say('users.invite.once', { name: invitation.name })} <Moment at={invitation.expiresAt} clock="wall" />.
          </p>
          <CopyLine label={say('users.invite.link')} text={invitation.link} />
        </div>
      )}
    </form>
  );
}
