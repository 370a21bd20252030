import { Link } from 'react-router';
import type { ClaimPage } from '@vigie/contracts/rest/claim-page';
import { Moment } from '../parts/moment.tsx';
import { Sentence } from '../parts/sentence.tsx';
import { useSay } from '../say.tsx';
import styles from './returns.module.css';

/** The earlier claim that this one brings back, and the later ones that brought this one back: suggestions, with their dates. */
export function Returns({ page }: { readonly page: ClaimPage }) {
  const say = useSay();
  const { returnOf, returnedAs } = page;
  if (returnOf === null && returnedAs.length === 0) return null;
  return (
    <aside className={styles.returns} aria-label={say('returns.label')}>
      {returnOf !== null && (
        <p>
          <b>
            {returnOf.verdict === null
              ? say('returns.of')
              : say('returns.of.judged', { verdict: say(`verdict.${returnOf.verdict}`) })}
          </b>{' '}
          <Link to={`/claims/${encodeURIComponent(returnOf.claim)}`} dir="auto">
            {returnOf.sentence === '' ? say('returns.earlier') : <Sentence text={returnOf.sentence} />}
          </Link>{' '}
          <span className={styles.meta}>
            {say('returns.last')} <Moment at={returnOf.lastPostAt} /> ·{' '}
            {say('returns.likeness', { share: Math.round(returnOf.likeness * 100) })} · {say('returns.rule')}
          </span>
        </p>
      )}
      {returnedAs.map((later) => (
        <p key={later.claim}>
          <b>{say('returns.as')}</b>{' '}
          <Link to={`/claims/${encodeURIComponent(later.claim)}`} dir="auto">
            <Sentence text={later.sentence} />
          </Link>{' '}
          <span className={styles.meta}>
            {say('claim.since')} <Moment at={later.firstPostAt} />
          </span>
        </p>
      ))}
    </aside>
  );
}
