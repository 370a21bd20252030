import { createContext, useCallback, useContext, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useCommands } from '../keys/commands.tsx';
import { useSay } from '../say.tsx';
import styles from './announcer.module.css';

/** Something that was done, said for a while, with the way back where there is one. */
interface Notice {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'wrong';
  readonly undo?: () => void;
}

interface Announcer {
  /** Says something to those who listen, without showing it. */
  readonly announce: (text: string) => void;
  /** Shows and says something for a while. */
  readonly notify: (text: string, options?: { readonly undo?: () => void; readonly tone?: 'plain' | 'wrong' }) => void;
  /** Takes back what the newest notice told of; false where none stands that can be taken back. */
  readonly undoLatest: () => boolean;
}

const SHOWN_MS = 9_000;
const Context = createContext<Announcer>({
  announce: () => undefined,
  notify: () => undefined,
  undoLatest: () => false,
});

/** The way to say something politely: it never takes the focus. */
export function useAnnouncer(): Announcer {
  return useContext(Context);
}

/** One polite live region for the whole page, and the notices that stand at its foot. */
export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const say = useSay();
  const [spoken, setSpoken] = useState('');
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const next = useRef(0);
  const dismiss = useCallback((id: number) => setNotices((all) => all.filter((each) => each.id !== id)), []);
  const announce = useCallback((text: string) => setSpoken(text), []);
  const notify = useCallback<Announcer['notify']>(
    (text, options = {}) => {
      next.current += 1;
      const id = next.current;
      const notice = {
        id,
        text,
        tone: options.tone ?? 'plain',
        ...(options.undo === undefined ? {} : { undo: options.undo }),
      };
      // The same words twice are one notice: the newer, with its way back.
      setNotices((all) => [...all.filter((each) => each.text !== text).slice(-2), notice]);
      setTimeout(() => dismiss(id), SHOWN_MS);
    },
    [dismiss],
  );
  const standing = useRef(notices);
  standing.current = notices;
  const undoLatest = useCallback(() => {
    const latest = standing.current.findLast(({ undo }) => undo !== undefined);
    if (latest?.undo === undefined) return false;
    latest.undo();
    dismiss(latest.id);
    return true;
  }, [dismiss]);
  useCommands({ undo: undoLatest });
  const [value] = useState({ announce, notify, undoLatest });
  return (
    <Context value={value}>
      {children}
      <div className={styles.spoken} aria-live="polite" role="status">
        {spoken}
      </div>
      <div className={styles.notices} role="status" aria-live="polite">
        {notices.map(({ id, text, tone, undo }) => (
          <div key={id} className={styles.notice} data-tone={tone}>
            <span>{text}</span>
            {undo !== undefined && (
              <button
                type="button"
                onClick={() => {
                  undo();
                  dismiss(id);
                }}
              >
                {say('act.undo')} <kbd>u</kbd>
              </button>
            )}
            <button type="button" onClick={() => dismiss(id)} aria-label={say('act.close')}>
              ✕
            </button>
          </div>
        ))}
      </div>
    </Context>
  );
}
