import { useSay } from '../say.tsx';
import styles from './steps.module.css';

const STEPS = ['queue', 'claim', 'decide'] as const;

/** The three columns as steps, at the foot of a narrow screen. */
export function Steps({
  step,
  hasClaim,
  go,
}: {
  readonly step: (typeof STEPS)[number];
  readonly hasClaim: boolean;
  readonly go: (to: (typeof STEPS)[number]) => void;
}) {
  const say = useSay();
  return (
    <nav className={styles.steps} aria-label={say('steps.label')}>
      {STEPS.map((each) => (
        <button
          key={each}
          type="button"
          aria-current={each === step ? 'step' : undefined}
          disabled={each !== 'queue' && !hasClaim}
          onClick={() => go(each)}
        >
          {say(`steps.${each}`)}
        </button>
      ))}
    </nav>
  );
}
