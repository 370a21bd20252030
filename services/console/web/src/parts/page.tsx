import { useEffect } from 'react';
import type { ReactNode } from 'react';
import styles from './page.module.css';

/** A page that is not the queue: a title, what stands at its end, and room to read. */
export function Page({
  title,
  end,
  children,
}: {
  readonly title: string;
  readonly end?: ReactNode;
  readonly children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · Vigie`;
    return () => {
      document.title = 'Vigie';
    };
  }, [title]);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        {end !== undefined && <div className={styles.end}>{end}</div>}
      </div>
      {children}
    </div>
  );
}
