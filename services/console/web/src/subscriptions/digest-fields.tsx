import type { Digest } from '@vigie/contracts/subscription';
import form from '../parts/form.module.css';
import { useSay } from '../say.tsx';

const HOWS = ['each', 'hour', 'day'] as const;

/** Whether the webhook is told of each alert, or once an hour or a day of all of them, on the reader's own clock unless it was set on another's. */
export function DigestFields({
  digest,
  change,
}: {
  readonly digest: Digest | null;
  readonly change: (digest: Digest | null) => void;
}) {
  const say = useSay();
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const choose = (how: string) => {
    if (how === 'hour') change({ every: 'hour' });
    else if (how === 'day') change({ every: 'day', at: '08:00', timeZone: here });
    else change(null);
  };
  return (
    <fieldset className={form.field}>
      <legend>{say('subscriptions.digest')}</legend>
      <div className={form.row}>
        <label className={form.field}>
          {say('subscriptions.digest.how')}
          <select value={digest?.every ?? 'each'} onChange={({ target }) => choose(target.value)}>
            {HOWS.map((how) => (
              <option key={how} value={how}>
                {say(`subscriptions.digest.${how}`)}
              </option>
            ))}
          </select>
        </label>
        {digest?.every === 'day' && (
          <label className={form.field}>
            {say('subscriptions.digest.at')}
            <input
              type="time"
              required
              value={digest.at}
              onChange={({ target }) => change({ ...digest, at: target.value })}
            />
          </label>
        )}
      </div>
      <span className={form.hint}>
        {say('subscriptions.digest.hint')}
        {digest?.every === 'day' && ` ${say('subscriptions.digest.zone', { zone: digest.timeZone })}`}
      </span>
    </fieldset>
  );
}
