import { useState } from 'react';
import { Check, Copy } from 'lucide-react';
import { useSay } from '../say.tsx';
import styles from './copy-line.module.css';

/** A text to take along: an address, a secret. */
export function CopyLine({ label, text }: { readonly label: string; readonly text: string }) {
  const say = useSay();
  const [isCopied, setCopied] = useState(false);
  return (
    <div className={styles.line}>
      <span className={styles.label}>{label}</span>
      <code className={styles.text} dir="ltr">
        {text}
      </code>
      <button
        type="button"
        aria-label={`${say('act.copy')} · ${label}`}
        onClick={() => {
          void navigator.clipboard.writeText(text).then(() => setCopied(true));
        }}
      >
        {isCopied ? <Check size={13} aria-hidden /> : <Copy size={13} aria-hidden />}{' '}
        {say(isCopied ? 'act.copied' : 'act.copy')}
      </button>
    </div>
  );
}
