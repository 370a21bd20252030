import { memo } from 'react';
import type { MouseEvent } from 'react';
import { Lock } from 'lucide-react';
import type { ClaimRow } from '@vigie/contracts/rest/claims';
import { firstReason } from '../claim/reasons-first.ts';
import { heatOf } from '../format/heat.ts';
import { Moment } from '../parts/moment.tsx';
import { Score } from '../parts/score.tsx';
import { Sentence } from '../parts/sentence.tsx';
import { useSay } from '../say.tsx';
import { Sparkline } from './sparkline.tsx';
import styles from './queue-row.module.css';

/** One claim of the queue: how urgent, what is claimed, the first reason, how many, since when, who holds it. */
export const QueueRow = memo(function QueueRow({
  row,
  gone,
  chosen,
  search,
  picked,
  pick,
  follow,
}: {
  readonly row: ClaimRow;
  readonly gone: boolean;
  readonly chosen: boolean;
  readonly search: string;
  /** Null while nothing is being selected. */
  readonly picked: boolean | null;
  readonly pick: (id: string, picked: boolean) => void;
  readonly follow: (event: MouseEvent<HTMLAnchorElement>) => void;
}) {
  const say = useSay();
  const reason = firstReason(row.signals);
  return (
    <div className={styles.frame} data-gone={gone || undefined} data-chosen={chosen || undefined}>
      {picked !== null && (
        <input
          type="checkbox"
          checked={picked}
          aria-label={say('queue.select.one', { sentence: row.sentence })}
          onChange={({ target }) => pick(row.id, target.checked)}
        />
      )}
      <a
        className={styles.row}
        href={`/claims/${encodeURIComponent(row.id)}${search === '' ? '' : `?${search}`}`}
        onClick={follow}
        aria-current={chosen ? 'true' : undefined}
      >
        <Score score={row.score} label={say('queue.score', { score: Math.round(row.score) })} />
        <span className={styles.words}>
          <span className={styles.sentence} dir="auto" lang={row.language}>
            <Sentence text={row.sentence} />
          </span>
          <span className={styles.meta}>
            {reason !== undefined && <span className={styles.why}>{reason.because}</span>}
            {`${reason === undefined ? '' : ' · '}${say('queue.authors', { count: row.authors })} · `}
            <Moment at={row.firstPostAt} />
            {row.verdict !== null && (
              <>
                {' · '}
                <b className={styles.settled}>{say(`verdict.${row.verdict}`)}</b>
              </>
            )}
            {row.heldUntil !== null && row.status === 'held' && (
              <>
                {' · '}
                <HeldUntil at={row.heldUntil} />
              </>
            )}
            {row.escalatedTo !== null && <> · {say('queue.escalated', { name: row.escalatedTo.name })}</>}
            {row.proposedBy !== null && <> · {say('queue.proposed', { name: row.proposedBy.name })}</>}
            {row.lock !== null && (
              <>
                {' · '}
                <b className={styles.lock} title={say('queue.locked', { name: row.lock.by.name })}>
                  <Lock size={11} aria-hidden /> {row.lock.by.name}
                </b>
              </>
            )}
            {gone && <> · {say('queue.gone')}</>}
          </span>
        </span>
        <Sparkline counts={row.sparkline} heat={heatOf(row.score)} label={say('queue.sparkline')} />
      </a>
    </div>
  );
});

function HeldUntil({ at }: { readonly at: string }) {
  const say = useSay();
  const [before, after] = say('queue.held-until', { at: '\u0000' }).split('\u0000');
  return (
    <>
      {before}
      <Moment at={at} clock="wall" />
      {after}
    </>
  );
}
