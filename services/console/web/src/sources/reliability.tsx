import { useEffect, useRef } from 'react';
import * as Plot from '@observablehq/plot';
import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import type { CalibrationView } from '@vigie/contracts/rest/calibration';
import { useApi } from '../api/api-context.tsx';
import { Panel } from '../parts/panel.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { Table } from '../parts/table.tsx';
import table from '../parts/table.module.css';
import { useSay } from '../say.tsx';

/** Whether the chances that were told are kept: told against found, with how many decisions stand behind each point. */
export function Reliability() {
  const say = useSay();
  const api = useApi();
  const view = useQuery({
    queryKey: ['calibration'],
    queryFn: () => api.get<CalibrationView>('/api/calibration'),
  });
  return (
    <Panel title={say('calibration.title')} end={say('calibration.hint')}>
      {view.isPending && <Loading lines={4} />}
      {view.isError && <Failed error={view.error} retry={() => void view.refetch()} />}
      {view.data?.bins.length === 0 && (
        <Empty title={say('calibration.none')}>
          {say('calibration.none.hint', { count: view.data.takenUp + view.data.dismissed })}
        </Empty>
      )}
      {view.data !== undefined && view.data.bins.length > 0 && <Told view={view.data} />}
    </Panel>
  );
}

const SIZE = 280;

function Told({ view }: { readonly view: CalibrationView }) {
  const say = useSay();
  const intl = useIntl();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const percent = (value: number) => intl.formatNumber(value, { style: 'percent' });
    const figure = Plot.plot({
      width: SIZE,
      height: SIZE,
      marginLeft: 48,
      style: { background: 'transparent' },
      x: { domain: [0, 1], label: say('calibration.told'), tickFormat: percent, ticks: 5 },
      y: { domain: [0, 1], label: say('calibration.found'), tickFormat: percent, ticks: 5 },
      r: { domain: [0, Math.max(...view.bins.map(({ count }) => count))], range: [0, 9] },
      marks: [
        Plot.line(
          [
            [0, 0],
            [1, 1],
          ],
          { stroke: 'currentColor', strokeOpacity: 0.4, strokeDasharray: '3 3' },
        ),
        Plot.dot(view.bins, { x: 'told', y: 'found', r: 'count', fill: 'currentColor', fillOpacity: 0.7 }),
      ],
    });
    figure.setAttribute('aria-hidden', 'true');
    element.replaceChildren(figure);
    return () => figure.remove();
  }, [view, intl, say]);
  const percent = (value: number) => intl.formatNumber(value, { style: 'percent' });
  return (
    <>
      <p>
        {say('calibration.summary', {
          takenUp: view.takenUp,
          dismissed: view.dismissed,
          error: percent(view.error ?? 0),
        })}
      </p>
      <div ref={frame} />
      <Table
        columns={[
          { name: say('calibration.told'), figure: true },
          { name: say('calibration.found'), figure: true },
          { name: say('calibration.count'), figure: true },
        ]}
      >
        {view.bins.map(({ told, found, count }) => (
          <tr key={told}>
            <td className={table.figure}>{percent(told)}</td>
            <td className={table.figure}>{percent(found)}</td>
            <td className={table.figure}>{intl.formatNumber(count)}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}
