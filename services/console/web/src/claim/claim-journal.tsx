import type { ClaimPage } from '@vigie/contracts/rest/claims';
import { localTimes } from '../format/local-times.ts';
import { typeset } from '../format/typeset.ts';
import { useNow } from '../live/live.tsx';
import { Moment } from '../parts/moment.tsx';
import { useLocale, useSay } from '../say.tsx';
import styles from './claim-journal.module.css';

/** What happened to a claim, newest first: by the stream's time where an entry is about the stream. */
export function ClaimJournal({ page }: { readonly page: ClaimPage }) {
  const say = useSay();
  const locale = useLocale();
  const now = useNow();
  return (
    <section>
      <h2 className={styles.title}>{say('journal.title')}</h2>
      {page.journal.length === 0 && <p className={styles.entry}>{say('journal.empty')}</p>}
      <ol>
        {page.journal.map((entry) => (
          <li key={entry.id} className={styles.entry}>
            <Moment at={entry.eventAt ?? entry.at} clock={entry.eventAt === null ? 'wall' : 'stream'} />{' '}
            <span dir="auto">{typeset(localTimes(entry.sentence, now, locale), locale)}</span>
            {entry.by !== null && !entry.sentence.includes(entry.by) && ` (${entry.by})`}
          </li>
        ))}
      </ol>
    </section>
  );
}
