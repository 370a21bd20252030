import type { ClaimId, UserId } from '@vigie/contracts/ids';
import type { ClaimRow, LockView, SignalView } from '@vigie/contracts/rest/claims';
import type { Brief } from './brief.ts';
import type { Queryable } from './database.ts';

/** In whose eyes, in which language and at which wall time claims are shown. */
export interface Viewer {
  readonly lang?: 'en' | 'fr' | undefined;
  readonly userId: UserId;
  readonly now: string;
}

interface StoredRow extends Omit<ClaimRow, 'signals' | 'sparkline' | 'flag' | 'lock'> {
  readonly brief: Brief;
  readonly lock: LockView | null;
}

/** Claims as rows of the queue, in the order of `ids`; an unknown id has no row. */
export async function rowsOf(db: Queryable, ids: readonly ClaimId[], viewer: Viewer): Promise<ClaimRow[]> {
  if (ids.length === 0) return [];
  const rows = await db.query<StoredRow>(ROWS, [ids, viewer.now]);
  return rows.map(({ brief, lock, ...row }) => ({
    ...row,
    signals: signalsOf(brief.signals, viewer.lang ?? 'en'),
    sparkline: [...brief.sparkline],
    flag: brief.flag,
    lock: lock && withInstants(lock),
  }));
}

/** Signals in one language, largest points first, each with three of its posts. */
export function signalsOf(signals: Brief['signals'], lang: 'en' | 'fr'): SignalView[] {
  return signals.map((signal) => ({ ...signal, because: signal.because[lang], posts: [...signal.posts] }));
}

/** Times inside json come in PostgreSQL's own ISO form, with `+00:00`. */
function withInstants(lock: LockView): LockView {
  return { ...lock, since: new Date(lock.since).toISOString(), until: new Date(lock.until).toISOString() };
}

const ROWS = `
  select
    c.id, c.story, t.sentence, c.language, c.stage, c.score, c.posts, c.authors, c.variants,
    c.first_post_at as "firstPostAt", c.last_post_at as "lastPostAt", c.brief,
    case when c.status = 'held' and c.held_until <= $2::timestamptz then 'open'
      when c.status = 'open' and c.muted then 'muted' else c.status end as status,
    c.verdict,
    case when l.claim is not null then jsonb_build_object(
      'by', jsonb_build_object('id', holder.id, 'name', holder.name), 'since', l.since, 'until', l.until) end as lock,
    case when c.held_until > $2::timestamptz then c.held_until end as "heldUntil",
    case when asked.id is not null then jsonb_build_object('id', asked.id, 'name', asked.name) end as "escalatedTo",
    case when c.status = 'proposed' and author.id is not null
      then jsonb_build_object('id', author.id, 'name', author.name) end as "proposedBy",
    c.exercise
  from unnest($1::text[]) with ordinality as wanted (id, place)
  join claims c on c.id = wanted.id
  join claim_texts t on t.claim = c.id
  left join locks l on l.claim = c.id and l.until > $2::timestamptz
  left join users holder on holder.id = l.user_id
  left join users asked on asked.id = c.escalated_to
  left join users author on author.id = c.proposed_by
  order by wanted.place`;
