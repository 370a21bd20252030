import type { Gap } from '@vigie/contracts/gap';
import { formatAbsolute, formatMoment, formatSpan } from '../format/moment.ts';
import { useExactNow } from '../live/live.tsx';
import { Empty } from '../parts/states.tsx';
import { useLocale, useSay } from '../say.tsx';
import { layOut } from './lay-out.ts';
import styles from './gap-line.module.css';

/** What was not seen, each source on its own line of one time axis, and the same in words below. */
export function GapLine({ gaps }: { readonly gaps: readonly Gap[] }) {
  const say = useSay();
  const locale = useLocale();
  const now = useExactNow();
  if (gaps.length === 0) return <Empty title={say('sources.gaps.none')}>{say('sources.gaps.none.hint')}</Empty>;
  const { rows, from, to } = layOut(gaps, now);
  return (
    <>
      <div className={styles.chart} aria-hidden>
        {rows.map(({ source, bars }) => (
          <div key={source} className={styles.row}>
            <span className={styles.source}>{source}</span>
            <span className={styles.track}>
              {bars.map((bar) => (
                <span
                  key={bar.id}
                  className={styles.bar}
                  data-because={bar.because}
                  style={{ insetInlineStart: `${bar.start * 100}%`, inlineSize: `${Math.max(0.4, bar.width * 100)}%` }}
                />
              ))}
            </span>
          </div>
        ))}
        <div className={styles.axis}>
          <span>{formatMoment(new Date(from).toISOString(), now, locale)}</span>
          <span>{formatMoment(new Date(to).toISOString(), now, locale)}</span>
        </div>
      </div>
      <ul className={styles.list}>
        {gaps.map((gap) => (
          <li key={gap.id} title={formatAbsolute(gap.from, locale)}>
            <b>{gap.source}</b> · {say(`gap.${gap.because}`)} · {formatMoment(gap.from, now, locale)} –{' '}
            {gap.to === null ? say('sources.gaps.open') : formatMoment(gap.to, now, locale)} ·{' '}
            {formatSpan((gap.to === null ? now : Date.parse(gap.to)) - Date.parse(gap.from), locale)}
            {gap.detail !== '' && <span className={styles.detail}> · {gap.detail}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
