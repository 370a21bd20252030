import type { ReactNode } from 'react';
import { useSay } from '../say.tsx';
import { useSettings } from '../settings.tsx';
import styles from './door.module.css';

/** The frame of the pages that are shown to whoever is not inside yet. */
export function DoorFrame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const say = useSay();
  const { language, change } = useSettings();
  return (
    <main className={styles.door}>
      <div className={styles.card}>
        <p className={styles.name}>Vigie</p>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </div>
      <div className={styles.languages} role="group" aria-label={say('settings.language')}>
        <button type="button" lang="fr" aria-pressed={language === 'fr'} onClick={() => change({ language: 'fr' })}>
          Français
        </button>
        <button type="button" lang="en" aria-pressed={language === 'en'} onClick={() => change({ language: 'en' })}>
          English
        </button>
      </div>
    </main>
  );
}
