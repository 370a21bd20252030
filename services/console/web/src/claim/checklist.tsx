import type { ClaimPage } from '@vigie/contracts/rest/claim-page';
import { typeset } from '../format/typeset.ts';
import { useLocale, useSay } from '../say.tsx';
import { useClaimActs } from './use-claim-acts.ts';
import styles from './checklist.module.css';

/** What to look into, from the claim's kind; ticks are shared by everyone who works on it. */
export function Checklist({ page }: { readonly page: ClaimPage }) {
  const say = useSay();
  const locale = useLocale();
  const acts = useClaimActs();
  return (
    <section>
      <h2 className={styles.title}>{say('checklist.title')}</h2>
      {page.checklist.length === 0 && <p className={styles.empty}>{say('checklist.empty')}</p>}
      <ul>
        {page.checklist.map(({ id, text, done }) => (
          <li key={id}>
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={done}
                onChange={({ target }) => void acts.check(page.claim.id, id, target.checked)}
              />
              <span>{typeset(text, locale)}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
