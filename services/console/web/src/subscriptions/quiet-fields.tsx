import type { QuietHours } from '@vigie/contracts/subscription';
import form from '../parts/form.module.css';
import { useSay } from '../say.tsx';

/** Hours in which the webhook waits, on the reader's own clock unless they were set on another's. */
export function QuietFields({
  quiet,
  change,
}: {
  readonly quiet: QuietHours | null;
  readonly change: (quiet: QuietHours | null) => void;
}) {
  const say = useSay();
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zone = quiet?.timeZone ?? here;
  return (
    <fieldset className={form.field}>
      <legend>{say('subscriptions.quiet')}</legend>
      <div className={form.choices}>
        <label>
          <input
            type="checkbox"
            checked={quiet !== null}
            onChange={({ target }) => change(target.checked ? { from: '22:00', to: '07:00', timeZone: here } : null)}
          />{' '}
          {say('subscriptions.quiet.on')}
        </label>
      </div>
      {quiet !== null && (
        <div className={form.row}>
          {(['from', 'to'] as const).map((end) => (
            <label key={end} className={form.field}>
              {say(`subscriptions.quiet.${end}`)}
              <input
                type="time"
                required
                value={quiet[end]}
                onChange={({ target }) => change({ ...quiet, [end]: target.value })}
              />
            </label>
          ))}
        </div>
      )}
      <span className={form.hint}>{say('subscriptions.quiet.hint', { zone })}</span>
    </fieldset>
  );
}
