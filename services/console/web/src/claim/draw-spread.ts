import * as Plot from '@observablehq/plot';
import type { ClaimPage } from '@vigie/contracts/rest/claim-page';
import { cumulate, perBin, STACK } from './cumulate.ts';
import { curveScale } from './curve-scale.ts';
import { fanOf } from './fan-of.ts';
import type { CurveMoment } from './moments.ts';

const HUES = { enquiry: 'var(--enquire)', denial: 'var(--deny)', support: 'var(--support)', comment: 'var(--comment)' };
const MOMENT_HUES = { flagged: 'var(--heat-4)', denial: 'var(--deny)', verdict: 'var(--accent)' };
const ROW_PX = 16;
const TICK_PX = 110;
const FORECAST_PX = 130;
/** The fan may rise this far above the curve before it is cut; its figures are written beside it in full. */
const HEADROOM = 1.9;

/** The plot of a claim's spread: stacked authors, marked moments, and the forecast as a fan with its interval. */
export function drawSpread({
  page,
  mode,
  moments,
  width,
  forecast,
  tick,
}: {
  readonly page: ClaimPage;
  readonly mode: 'total' | 'rate';
  readonly moments: ReadonlyArray<CurveMoment & { readonly text: string }>;
  readonly width: number;
  readonly forecast: (hours: number, low: number, high: number) => string;
  readonly tick: (at: Date) => string;
}): Plot.PlotOptions {
  const until = Date.parse(page.claim.lastPostAt);
  const layers = mode === 'total' ? cumulate(page.timeline, until) : perBin(page.timeline, until);
  const start = layers[0]?.at.getTime() ?? 0;
  const now = layers.at(-1)?.at.getTime() ?? 0;
  const heights = new Map<number, number>();
  for (const { at, authors } of layers) heights.set(at.getTime(), (heights.get(at.getTime()) ?? 0) + authors);
  const top = heights.get(now) ?? 0;
  const highest = Math.max(1, ...heights.values());
  const fan = mode === 'total' ? fanOf(page, now, top) : [];
  const last = fan.at(-1);
  const ceiling =
    last === undefined ? highest * 1.08 : Math.max(highest * 1.2, Math.min(last.high, highest * HEADROOM));
  const { place, ticks } = curveScale(start, now, last?.at ?? now, width / TICK_PX);
  const marked = moments
    .map((moment) => ({ ...moment, x: place(Date.parse(moment.at)) }))
    .filter(({ x }) => x >= 0 && x <= 1);
  return {
    width,
    height: 138 + ROW_PX * marked.length,
    marginTop: 6 + ROW_PX * marked.length,
    marginBottom: 20,
    marginLeft: 0,
    marginRight: 0,
    style: { fontFamily: 'inherit', fontSize: '11px', color: 'var(--ink-3)', background: 'none', overflow: 'visible' },
    x: { type: 'linear', domain: [0, 1], axis: null },
    y: { domain: [0, ceiling] },
    marks: [
      Plot.gridY({ ticks: 3, stroke: 'var(--line)', strokeOpacity: 1 }),
      Plot.areaY(layers, {
        x: ({ at }: (typeof layers)[number]) => place(at.getTime()),
        y: 'authors',
        z: 'stance',
        fill: ({ stance }: (typeof layers)[number]) => HUES[stance],
        order: [...STACK],
        curve: 'monotone-x',
      }),
      ...(last === undefined
        ? []
        : [
            Plot.areaY([...fan], {
              x: ({ at }: (typeof fan)[number]) => place(at),
              y1: 'low',
              y2: 'high',
              fill: 'var(--heat-2)',
              fillOpacity: 0.28,
              clip: true,
            }),
            Plot.lineY([...fan], {
              x: ({ at }: (typeof fan)[number]) => place(at),
              y: 'median',
              stroke: 'var(--heat-3)',
              strokeDasharray: '4 4',
              strokeWidth: 1.6,
              clip: true,
            }),
          ]),
      Plot.axisY({ ticks: 3, anchor: 'left', tickSize: 0, textAnchor: 'start', dx: 3, dy: -6, label: null }),
      Plot.ruleY([0], { stroke: 'var(--line)' }),
      ...marked.map((moment, row) =>
        Plot.ruleX([moment.x], {
          stroke: MOMENT_HUES[moment.kind],
          strokeWidth: 1.2,
          insetTop: -ROW_PX * (marked.length - row) + 3,
        }),
      ),
      // After all the rules, on a ground of their own: a rule beside a label does not strike it out.
      ...marked.map((moment, row) =>
        Plot.text([moment], {
          x: 'x',
          text: 'text',
          frameAnchor: 'top',
          textAnchor: moment.x > 0.5 ? 'end' : 'start',
          dx: moment.x > 0.5 ? -5 : 5,
          dy: -ROW_PX * (marked.length - row) + 4,
          fill: 'var(--ink-2)',
          stroke: 'var(--panel)',
          strokeWidth: 4,
        }),
      ),
      Plot.text(
        // The forecast's figures stand at the end of the same line: no time is written under them.
        ticks.filter((at) => last === undefined || (1 - place(at)) * width > FORECAST_PX),
        {
          x: (at: number) => place(at),
          text: (at: number) => tick(new Date(at)),
          frameAnchor: 'bottom',
          textAnchor: 'start',
          dy: 16,
          fill: 'var(--ink-3)',
        },
      ),
      ...(last === undefined
        ? []
        : [
            Plot.text([last], {
              x: 1,
              frameAnchor: 'bottom',
              textAnchor: 'end',
              dy: 16,
              text: () => forecast(last.hours, last.told.low, last.told.high),
              fill: 'var(--ink-2)',
            }),
          ]),
    ],
  };
}
