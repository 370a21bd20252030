import form from '../parts/form.module.css';
import { useSay } from '../say.tsx';

/** The shortest password that is taken. */
export const SHORTEST_PASSWORD = 10;

/** A name, an e-mail and a new password, as three fields of a form. */
export function NewCredentials({ name = '', email = '' }: { readonly name?: string; readonly email?: string }) {
  const say = useSay();
  return (
    <>
      <label className={form.field}>
        {say('door.name')}
        <input name="name" required maxLength={100} autoComplete="name" defaultValue={name} autoFocus />
      </label>
      <label className={form.field}>
        {say('door.email')}
        <input name="email" type="email" required maxLength={200} autoComplete="username" defaultValue={email} />
      </label>
      <label className={form.field}>
        {say('door.password')}
        <input
          name="password"
          type="password"
          required
          minLength={SHORTEST_PASSWORD}
          maxLength={500}
          autoComplete="new-password"
        />
        <span className={form.hint}>{say('door.password.hint')}</span>
      </label>
    </>
  );
}

/** A field's text. */
export function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}
