import { Dialog } from '../parts/dialog.tsx';
import { useSay } from '../say.tsx';
import { KEYS, SAVED_KEYS } from './keymap.ts';
import styles from './help-sheet.module.css';

/** Every key, and what it does. */
export function HelpSheet({ close }: { readonly close: () => void }) {
  const say = useSay();
  return (
    <Dialog title={say('help.title')} close={close}>
      <p className={styles.hint}>{say('help.hint')}</p>
      <dl className={styles.keys}>
        {KEYS.map(([command, key]) => (
          <div key={command} className={styles.key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{say(`command.${command}`)}</dd>
          </div>
        ))}
        <div className={styles.key}>
          <dt>
            <kbd>{SAVED_KEYS}</kbd>
          </dt>
          <dd>{say('command.go-saved')}</dd>
        </div>
      </dl>
    </Dialog>
  );
}
