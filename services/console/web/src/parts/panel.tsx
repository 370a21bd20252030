import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './panel.module.css';

/** A framed part of a page with its title and what stands at the title's end. */
export function Panel({
  title,
  beside,
  end,
  children,
  level = 2,
}: {
  readonly title: ReactNode;
  /** What stands right after the title. */
  readonly beside?: ReactNode;
  readonly end?: ReactNode;
  readonly children: ReactNode;
  readonly level?: 2 | 3;
}) {
  const id = useId();
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <div className={styles.head}>
        <div className={styles.start}>
          <Title id={id} className={styles.title}>
            {title}
          </Title>
          {beside}
        </div>
        {end !== undefined && <div className={styles.end}>{end}</div>}
      </div>
      {children}
    </section>
  );
}
