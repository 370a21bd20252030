import { Link } from 'react-router';
import type { ClaimPage } from '@vigie/contracts/rest/claims';
import { Moment } from '../parts/moment.tsx';
import { Panel } from '../parts/panel.tsx';
import { Score } from '../parts/score.tsx';
import { Sentence } from '../parts/sentence.tsx';
import { useSay } from '../say.tsx';
import styles from './siblings.module.css';

/** The claims of the same story that differ in one thing, with their counts and the time each appeared. */
export function Siblings({ page }: { readonly page: ClaimPage }) {
  const say = useSay();
  if (page.siblings.every(({ id }) => id === page.claim.id)) return null;
  return (
    <Panel title={say('siblings.title')} end={say('siblings.hint')}>
      <div className={styles.wide}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('why.score')}</th>
              <th scope="col">{say('siblings.claim')}</th>
              <th scope="col">{say('siblings.differs')}</th>
              <th scope="col" className={styles.figure}>
                {say('siblings.authors')}
              </th>
              <th scope="col" className={styles.figure}>
                {say('siblings.first')}
              </th>
            </tr>
          </thead>
          <tbody>
            {page.siblings.map((sibling) => (
              <tr key={sibling.id}>
                <td>
                  <Score score={sibling.score} label={say('queue.score', { score: Math.round(sibling.score) })} />
                </td>
                <td dir="auto">
                  {sibling.id === page.claim.id ? (
                    <Sentence text={sibling.sentence} />
                  ) : (
                    <Link to={`/claims/${encodeURIComponent(sibling.id)}`}>
                      <Sentence text={sibling.sentence} />
                    </Link>
                  )}
                </td>
                <td>
                  {sibling.id === page.claim.id ? (
                    <span className={styles.this}>{say('siblings.this')}</span>
                  ) : (
                    <b>{sibling.theirs}</b>
                  )}
                </td>
                <td className={styles.figure}>{sibling.authors}</td>
                <td className={styles.figure}>
                  <Moment at={sibling.firstPostAt} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
