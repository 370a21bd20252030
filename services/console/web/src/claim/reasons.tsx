import type { ClaimPage } from '@vigie/contracts/rest/claim-page';
import type { SignalView } from '@vigie/contracts/rest/claims';
import { typeset } from '../format/typeset.ts';
import { roundToSum } from '../format/round-to-sum.ts';
import { Panel } from '../parts/panel.tsx';
import { Empty } from '../parts/states.tsx';
import { useLocale, useSay } from '../say.tsx';
import { reasonsFirst } from './reasons-first.ts';
import styles from './reasons.module.css';

/** The reasons as signed bars, the arithmetic after them; together they sum to the score. Each opens the posts it counted. */
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
  const { counterfactual } = page;
  const score = Math.round(page.claim.score);
  const { reasons, arithmetic } = reasonsFirst(page.signals);
  const lines = [...reasons, ...arithmetic];
  const points = roundToSum(
    lines.map((signal) => signal.points),
    page.claim.score,
  );
  const widest = Math.max(1, ...lines.map((signal) => Math.abs(signal.points)));
  const drawn = lines.map((signal, place) => (
    <li key={signal.name}>
      <Reason
        signal={signal}
        shown={points[place] ?? 0}
        share={Math.abs(signal.points) / widest}
        chosen={chosen === signal.name}
        choose={() => choose(chosen === signal.name ? null : signal.name)}
      />
    </li>
  ));
  return (
    <Panel title={say('why.title', { score })} end={say('why.opens')}>
      {lines.length === 0 && <Empty title={say('why.empty')} />}
      <ul>{drawn.slice(0, reasons.length)}</ul>
      {arithmetic.length > 0 && (
        <ul className={styles.arithmetic} aria-label={say('why.arithmetic')}>
          {drawn.slice(reasons.length)}
        </ul>
      )}
      <div className={styles.sum}>
        <span>{say('why.score')}</span>
        <span>{score}</span>
      </div>
      {counterfactual !== null && <p className={styles.counter}>{typeset(counterfactual.because, locale)}</p>}
    </Panel>
  );
}

function Reason({
  signal,
  shown,
  share,
  chosen,
  choose,
}: {
  readonly signal: SignalView;
  readonly shown: number;
  /** Of the longest bar. */
  readonly share: number;
  readonly chosen: boolean;
  readonly choose: () => void;
}) {
  const say = useSay();
  const locale = useLocale();
  const line = (
    <>
      <span className={styles.because}>{typeset(signal.because, locale)}</span>
      <span className={styles.track}>
        <span
          className={styles.bar}
          data-sign={signal.points < 0 ? 'minus' : 'plus'}
          style={{ inlineSize: `${Math.max(4, share * 100)}%` }}
        />
      </span>
      <span className={styles.points}>
        <bdi dir="ltr">{signed(shown)}</bdi>
      </span>
    </>
  );
  if (signal.counted === 0) return <div className={styles.reason}>{line}</div>;
  return (
    <button
      type="button"
      className={styles.reason}
      aria-pressed={chosen}
      title={say('why.open', { because: signal.because, points: signed(shown), count: signal.counted })}
      onClick={choose}
    >
      {line}
    </button>
  );
}

/** A figure with its sign, the minus being a minus and not a hyphen. */
function signed(points: number): string {
  return points < 0 ? `−${Math.abs(points)}` : `+${points}`;
}
