import { CopyLine } from '../parts/copy-line.tsx';
import { useSay } from '../say.tsx';
import styles from './secret.module.css';

/** A webhook's signing secret, the one time it is shown. */
export function Secret({ secret }: { readonly secret: string }) {
  const say = useSay();
  return (
    <div className={styles.secret} role="status">
      <p>{say('subscriptions.secret.once')}</p>
      <CopyLine label={say('subscriptions.secret')} text={secret} />
    </div>
  );
}
