import { useState } from 'react';
import { Download } from 'lucide-react';
import { useIntl } from 'react-intl';
import { useApi } from '../api/api-context.tsx';
import { address } from '../api/client.ts';
import form from '../parts/form.module.css';
import { useAct } from '../parts/use-act.ts';
import { useSay } from '../say.tsx';
import { useSettings } from '../settings.tsx';
import type { Filters } from './filters.ts';
import styles from './export-buttons.module.css';

interface Exported {
  readonly name: string;
  readonly rows: number;
  readonly sha256: string;
  /** The bytes that came are those that the server spoke of. */
  readonly isWhole: boolean;
}

/** The complete result as a file; its count and checksum are shown, and checked against what the server said of it. */
export function ExportButtons({ filters }: { readonly filters: Filters }) {
  const say = useSay();
  const intl = useIntl();
  const api = useApi();
  const act = useAct();
  const { language } = useSettings();
  const [exported, setExported] = useState<Exported | null>(null);
  const [isBusy, setBusy] = useState(false);
  const take = async (format: 'ndjson' | 'csv') => {
    setBusy(true);
    setExported(null);
    const done = await act(async () => {
      const response = await api.fetch(address(`/api/export.${format}`, { ...filters, lang: language }));
      const bytes = await response.arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      const told = /sha-256=:([^:]+):/.exec(response.headers.get('repr-digest') ?? '')?.[1];
      const name = `vigie-claims.${format}`;
      save(new Blob([bytes], { type: response.headers.get('content-type') ?? '' }), name);
      return {
        name,
        rows: Number(response.headers.get('x-vigie-count')),
        sha256: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
        isWhole: told === btoa(String.fromCharCode(...digest)),
      };
    });
    setBusy(false);
    if (done !== undefined) setExported(done);
  };
  return (
    <>
      {(['ndjson', 'csv'] as const).map((format) => (
        <button
          key={format}
          type="button"
          className={`${form.plain} ${form.small}`}
          disabled={isBusy}
          onClick={() => void take(format)}
        >
          <Download size={13} aria-hidden /> {format.toUpperCase()}
        </button>
      ))}
      {exported !== null && (
        <p className={styles.told} role="status">
          {say('explore.exported', { name: exported.name, count: intl.formatNumber(exported.rows) })} SHA-256{' '}
          <code>{exported.sha256}</code>{' '}
          <b className={exported.isWhole ? styles.good : styles.wrong}>
            {say(exported.isWhole ? 'explore.whole' : 'explore.not-whole')}
          </b>
        </p>
      )}
    </>
  );
}

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
