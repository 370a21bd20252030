import type { Queryable } from '@vigie/store/database';
import { appendJournal, listJournal, type NewJournalEntry } from '@vigie/store/journal';

/** How far back a line may already stand; what happened to one claim in one kind is rare. */
const LOOK_BACK = 50;

/** Adds a line to the journal unless it stands there: the log delivers at least once, the journal tells once. */
export async function journalOnce(db: Queryable, entry: NewJournalEntry): Promise<void> {
  const { entries } = await listJournal(db, { claim: entry.claim, kind: entry.kind, limit: LOOK_BACK, lang: 'en' });
  const stands = entries.some(
    (known) => known.sentence === entry.sentence.en && known.eventAt === (entry.eventAt ?? null),
  );
  if (!stands) await appendJournal(db, entry);
}
