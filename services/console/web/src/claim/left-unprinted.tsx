import { useSay } from '../say.tsx';
import styles from './posts.module.css';

/** On paper alone: how many of a claim's posts, or of its wordings, stand there, where it is not all of them. */
export function LeftUnprinted({
  of,
  printed,
  total,
}: {
  readonly of: 'posts' | 'variants';
  readonly printed: number;
  readonly total: number;
}) {
  const say = useSay();
  if (printed >= total) return null;
  return <p className={styles.unprinted}>{say(`posts.printed.${of}`, { printed, total })}</p>;
}
