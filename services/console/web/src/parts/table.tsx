import type { ReactNode } from 'react';
import styles from './table.module.css';

/** A column's heading; figures stand at its end. */
export interface Column {
  readonly name: string;
  readonly figure?: boolean;
}

/** A table that scrolls sideways on a narrow screen rather than widen the page. Its rows stand in it as `<tr>`. */
export function Table({ columns, children }: { readonly columns: readonly Column[]; readonly children: ReactNode }) {
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        {columns.length > 0 && (
          <thead>
            <tr>
              {columns.map(({ name, figure = false }) => (
                <th key={name} scope="col" className={figure ? styles.figure : undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
