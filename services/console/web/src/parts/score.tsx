import { heatOf } from '../format/heat.ts';
import styles from './score.module.css';

/** The order of work, on its heat. */
export function Score({ score, label }: { readonly score: number; readonly label: string }) {
  return (
    <span className={styles.score} data-heat={heatOf(score)} title={label}>
      {Math.round(score)}
    </span>
  );
}
