import { useEffect, useMemo, useRef, useState } from 'react';
import * as Plot from '@observablehq/plot';
import type { ClaimPage } from '@vigie/contracts/rest/claim-page';
import { formatMoment } from '../format/moment.ts';
import { useNow } from '../live/live.tsx';
import { Panel } from '../parts/panel.tsx';
import { Empty } from '../parts/states.tsx';
import { useLocale, useSay } from '../say.tsx';
import { STACK } from './cumulate.ts';
import { momentsOf } from './moments.ts';
import { drawSpread } from './draw-spread.ts';
import styles from './spread.module.css';

/** Authors by stance over time, the moments that matter, and where it may go. */
export function Spread({ page }: { readonly page: ClaimPage }) {
  const say = useSay();
  const locale = useLocale();
  const now = useNow();
  const [mode, setMode] = useState<'total' | 'rate'>('total');
  const [frame, width] = useWidth();
  const moments = useMemo(
    () =>
      momentsOf(page).map((moment) => {
        const at = formatMoment(moment.at, now, locale);
        if (moment.kind === 'flagged')
          return { ...moment, text: say('chart.flagged', { at, authors: moment.authors }) };
        if (moment.kind === 'denial') return { ...moment, text: say('chart.denial') };
        return { ...moment, text: say('chart.verdict', { verdict: say(`verdict.${moment.verdict}`).toLowerCase() }) };
      }),
    [page, now, locale, say],
  );
  useEffect(() => {
    const element = frame.current;
    if (element === null || width === 0 || page.timeline.length === 0) return undefined;
    const forecast = (hours: number, low: number, high: number) =>
      say('chart.forecast', { hours, low: Math.round(low), high: Math.round(high) });
    const tick = (at: Date) => formatMoment(at.toISOString(), now, locale);
    const figure = Plot.plot(drawSpread({ page, mode, moments, width, forecast, tick }));
    figure.setAttribute('aria-hidden', 'true');
    element.replaceChildren(figure);
    return () => figure.remove();
  }, [page, mode, moments, width, frame, say, locale, now]);
  return (
    <Panel
      title={say('chart.title')}
      beside={
        <div className={styles.mode} role="group" aria-label={say('chart.mode')}>
          {(['total', 'rate'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={mode === each} onClick={() => setMode(each)}>
              {say(`chart.${each}`)}
            </button>
          ))}
        </div>
      }
      end={
        <ul className={styles.legend}>
          {STACK.map((stance) => (
            <li key={stance}>
              <i data-stance={stance} /> {say(`stances.${stance}`)} {page.stances[stance]}
            </li>
          ))}
        </ul>
      }
    >
      {page.timeline.length === 0 ? (
        <Empty title={say('chart.empty')}>{say('chart.empty.hint')}</Empty>
      ) : (
        <div ref={frame} className={styles.frame} role="img" aria-label={say('chart.summary', page.stances)} />
      )}
    </Panel>
  );
}

function useWidth() {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [frame, width] as const;
}
