import type { ClaimPage } from '@vigie/contracts/rest/claims';
import { typeset } from '../format/typeset.ts';
import { roundToSum } from '../format/round-to-sum.ts';
import { Panel } from '../parts/panel.tsx';
import { Empty } from '../parts/states.tsx';
import { useLocale, useSay } from '../say.tsx';
import styles from './reasons.module.css';

/** The reasons as signed bars that sum to the score; each opens the posts it counted. */
export function Reasons({
  page,
  chosen,
  choose,
}: {
  readonly page: ClaimPage;
  readonly chosen: string | null;
  readonly choose: (signal: string | null) => void;
}) {
  const say = useSay();
  const locale = useLocale();
  const { signals, counterfactual } = page;
  const score = Math.round(page.claim.score);
  const points = roundToSum(
    signals.map((signal) => signal.points),
    page.claim.score,
  );
  const widest = Math.max(1, ...signals.map((signal) => Math.abs(signal.points)));
  return (
    <Panel title={say('why.title', { score })} end={say('why.opens')}>
      {signals.length === 0 && <Empty title={say('why.empty')} />}
      <ul>
        {signals.map((signal, place) => {
          const shown = points[place] ?? 0;
          const bar = (
            <>
              <span className={styles.because}>{typeset(signal.because, locale)}</span>
              <span className={styles.track}>
                <span
                  className={styles.bar}
                  data-sign={signal.points < 0 ? 'minus' : 'plus'}
                  style={{ inlineSize: `${Math.max(4, (Math.abs(signal.points) / widest) * 100)}%` }}
                />
              </span>
              <span className={styles.points}>
                <bdi dir="ltr">{signed(shown)}</bdi>
              </span>
            </>
          );
          return (
            <li key={signal.name}>
              {signal.counted > 0 ? (
                <button
                  type="button"
                  className={styles.reason}
                  aria-pressed={chosen === signal.name}
                  title={say('why.open', { because: signal.because, points: signed(shown), count: signal.counted })}
                  onClick={() => choose(chosen === signal.name ? null : signal.name)}
                >
                  {bar}
                </button>
              ) : (
                <div className={styles.reason}>{bar}</div>
              )}
            </li>
          );
        })}
      </ul>
      <div className={styles.sum}>
        <span>{say('why.score')}</span>
        <span>{score}</span>
      </div>
      {counterfactual !== null && <p className={styles.counter}>{typeset(counterfactual.because, locale)}</p>}
    </Panel>
  );
}

/** A figure with its sign, the minus being a minus and not a hyphen. */
function signed(points: number): string {
  return points < 0 ? `−${Math.abs(points)}` : `+${points}`;
}
