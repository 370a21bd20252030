import type { ReactNode } from 'react';
import { Refused, Unreachable } from '../api/client.ts';
import { useSay } from '../say.tsx';
import styles from './states.module.css';

/** A list that is on its way: as many quiet lines as it will likely have. */
export function Loading({ lines = 3 }: { readonly lines?: number }) {
  const say = useSay();
  return (
    <div className={styles.loading} role="status" aria-label={say('state.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} />
      ))}
    </div>
  );
}

/** A list with nothing in it: why, and what to do about it. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className={styles.state}>
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.hint}>{children}</div>}
    </div>
  );
}

/** A list that could not be had: what went wrong and how to try again. */
export function Failed({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const say = useSay();
  return (
    <div className={styles.state} role="alert">
      <p className={styles.title}>{say('state.failed')}</p>
      <p className={styles.hint}>{sentenceOf(error, say('state.unreachable'), say('state.unknown'))}</p>
      {retry !== undefined && (
        <button type="button" className={styles.retry} onClick={retry}>
          {say('act.retry')}
        </button>
      )}
    </div>
  );
}

/** What to tell a person about an error: the server's own sentence where it gave one. */
export function sentenceOf(error: unknown, unreachable: string, unknown: string): string {
  if (error instanceof Refused) {
    const fields = error.fields.map(({ path, message }) => `${path}: ${message}`);
    return [error.message, ...fields].join(' · ');
  }
  return error instanceof Unreachable ? unreachable : unknown;
}
