import { useIntl } from 'react-intl';
import type { ClaimPage } from '@vigie/contracts/rest/claim-page';
import { Panel } from '../parts/panel.tsx';
import { useSay } from '../say.tsx';
import styles from './heads.module.css';

const HEADS = ['checkable', 'unverified', 'spreading', 'harm'] as const;

/** The four heads: probabilities shown beside the score, never folded into one opaque number. */
export function Heads({ page: { heads, spreadingAuthors, claim } }: { readonly page: ClaimPage }) {
  const say = useSay();
  const intl = useIntl();
  return (
    <Panel title={say('heads.title')}>
      <dl className={styles.heads}>
        {HEADS.map((head) => (
          <div key={head} className={styles.head}>
            <dt>{say(`heads.${head}`)}</dt>
            <dd>
              <span className={styles.track} aria-hidden>
                <span className={styles.bar} style={{ inlineSize: `${heads[head] * 100}%` }} />
              </span>
              <span className={styles.figure}>{intl.formatNumber(heads[head], { style: 'percent' })}</span>
            </dd>
          </div>
        ))}
      </dl>
      {spreadingAuthors !== undefined && (
        <p className={styles.means}>
          {say(isAtRest(claim.stage) ? 'heads.spreading.rest' : 'heads.spreading.means', { authors: spreadingAuthors })}
        </p>
      )}
    </Panel>
  );
}

/** A claim that nobody passes on now has a chance left all the same: rumours come back. */
function isAtRest(stage: ClaimPage['claim']['stage']): boolean {
  return stage === 'dormant' || stage === 'cooling';
}
