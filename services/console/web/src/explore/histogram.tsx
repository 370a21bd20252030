import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { formatMoment } from '../format/moment.ts';
import { useLocale, useSay } from '../say.tsx';
import { spanOf } from './span-of.ts';
import styles from './histogram.module.css';

/** Claims over time, as bars; drawing across them narrows the search to those times (so do the two dates beside them). */
export function Histogram({
  bars,
  second = [],
  choose,
}: {
  readonly bars: ReadonlyArray<{ readonly at: string; readonly claims: number }>;
  /** Another search's, to hold against the first: in bars of the same width. */
  readonly second?: ReadonlyArray<{ readonly at: string; readonly claims: number }>;
  readonly choose: (from: string, to: string) => void;
}) {
  const say = useSay();
  const intl = useIntl();
  const locale = useLocale();
  const frame = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<readonly [number, number] | null>(null);
  const { from, to, widthMs } = spanOf([...new Set([...bars, ...second].map(({ at }) => Date.parse(at)))]);
  const highest = Math.max(1, ...[...bars, ...second].map(({ claims }) => claims));
  const total = bars.reduce((sum, { claims }) => sum + claims, 0);
  const barWidth = `${((widthMs / (to - from)) * 100) / (second.length > 0 ? 2 : 1)}%`;
  const shareAt = (clientX: number) => {
    const box = frame.current?.getBoundingClientRect();
    return box === undefined ? 0 : Math.min(1, Math.max(0, (clientX - box.left) / box.width));
  };
  const name = (share: number) => formatMoment(new Date(from + share * (to - from)).toISOString(), NaN, locale);
  const [low, high] = drawn === null ? [0, 0] : [Math.min(...drawn), Math.max(...drawn)];
  return (
    <>
      <div
        ref={frame}
        className={styles.frame}
        role="img"
        aria-label={say('explore.histogram', { count: intl.formatNumber(total), from: name(0), to: name(1) })}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          const share = shareAt(event.clientX);
          setDrawn([share, share]);
        }}
        onPointerMove={({ clientX }) => {
          if (drawn !== null) setDrawn([drawn[0], shareAt(clientX)]);
        }}
        onPointerUp={() => {
          setDrawn(null);
          if (high - low < 0.005) return;
          const time = (share: number) => new Date(Math.round(from + share * (to - from))).toISOString();
          choose(time(low), time(high));
        }}
        onPointerCancel={() => setDrawn(null)}
      >
        {[bars, second].map((series, which) =>
          series.map(({ at, claims }) => (
            <span
              key={`${which} ${at}`}
              className={styles.bar}
              data-series={which === 1 ? 'second' : undefined}
              title={`${formatMoment(at, NaN, locale)} · ${intl.formatNumber(claims)}`}
              style={{
                left: `calc(${((Date.parse(at) - from) / (to - from)) * 100}% + ${which} * ${barWidth})`,
                width: `calc(${barWidth} - 1px)`,
                height: `${Math.max(3, (claims / highest) * 100)}%`,
              }}
            />
          )),
        )}
        {drawn !== null && (
          <span className={styles.brush} style={{ left: `${low * 100}%`, width: `${(high - low) * 100}%` }} />
        )}
      </div>
      <div className={styles.axis}>
        <span>{drawn === null ? name(0) : name(low)}</span>
        <span>{drawn === null ? name(1) : name(high)}</span>
      </div>
    </>
  );
}
