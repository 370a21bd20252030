import { Link } from 'react-router';
import type { ClaimPage } from '@vigie/contracts/rest/claim-page';
import { Moment } from '../parts/moment.tsx';
import { useSay } from '../say.tsx';
import styles from './versions.module.css';

const KINDS = ['number', 'place', 'name', 'negation'] as const;

/** The siblings in one line each: how many authors say three, several, thirty, and since when. */
export function Versions({ page }: { readonly page: ClaimPage }) {
  const say = useSay();
  const siblings = page.siblings.filter(({ id }) => id !== page.claim.id);
  const kinds = KINDS.map((kind) => ({ kind, siblings: siblings.filter(({ differs }) => differs === kind) })).filter(
    (each) => each.siblings.length > 0,
  );
  if (kinds.length === 0) return <div className={styles.none} />;
  return (
    <div className={styles.versions}>
      {kinds.map(({ kind, siblings: others }) => (
        <span key={kind}>
          {say(`claim.differs.${kind}`)} <b>{others[0]?.ours}</b> {page.claim.authors}
          {others.map((sibling) => (
            <span key={sibling.id}>
              {' · '}
              <Link className={styles.other} to={`/claims/${encodeURIComponent(sibling.id)}`}>
                {sibling.theirs}
              </Link>{' '}
              {sibling.authors}
              {sibling.firstPostAt > page.claim.firstPostAt && (
                <>
                  {' '}
                  {say('claim.since')} <Moment at={sibling.firstPostAt} />
                </>
              )}
            </span>
          ))}
        </span>
      ))}
    </div>
  );
}
