import type { ClaimPage } from '@vigie/contracts/rest/claim-page';
import { JournalLine } from '../parts/journal-line.tsx';
import { Moment } from '../parts/moment.tsx';
import { useSay } from '../say.tsx';
import styles from './claim-journal.module.css';

/** What happened to a claim, newest first: by the stream's time where an entry is about the stream. */
export function ClaimJournal({ page }: { readonly page: ClaimPage }) {
  const say = useSay();
  return (
    <section>
      <h2 className={styles.title}>{say('journal.title')}</h2>
      {page.journal.length === 0 && <p className={styles.entry}>{say('journal.empty')}</p>}
      <ol>
        {page.journal.map((entry) => (
          <li key={entry.id} className={styles.entry}>
            <Moment at={entry.eventAt ?? entry.at} clock={entry.eventAt === null ? 'wall' : 'stream'} />{' '}
            <span dir="auto">
              <JournalLine sentence={entry.sentence} />
            </span>
            {entry.by !== null && !entry.sentence.includes(entry.by) && ` (${entry.by})`}
          </li>
        ))}
      </ol>
    </section>
  );
}
