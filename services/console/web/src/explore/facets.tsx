import type { SearchPage } from '@vigie/contracts/rest/search';
import { useIntl } from 'react-intl';
import { VERDICTS } from '../parts/verdicts.ts';
import { useSay } from '../say.tsx';
import type { MessageId, Say } from '../say.tsx';
import type { Filters } from './filters.ts';
import styles from './facets.module.css';

const STAGES = ['dormant', 'watch', 'rising', 'viral', 'cooling'];
const STATUSES = ['open', 'held', 'escalated', 'dismissed', 'muted', 'proposed', 'settled'] as const;

/** What was found, counted by language, stage and verdict; each count narrows the search, and once more widens it again. */
export function Facets({
  page,
  filters,
  change,
}: {
  readonly page: SearchPage;
  readonly filters: Filters;
  readonly change: (part: Filters) => void;
}) {
  const say = useSay();
  const intl = useIntl();
  const named = new Intl.DisplayNames([intl.locale], { type: 'language', fallback: 'code' });
  return (
    <div className={styles.facets}>
      <Facet
        title={say('queue.languages')}
        values={page.facets.languages}
        name={(value) => (value === 'und' ? say('explore.language.und') : (named.of(value) ?? value))}
        chosen={filters.languages}
        choose={(languages) => change({ languages })}
      />
      <Facet
        title={say('explore.stage')}
        values={page.facets.stages}
        name={(value) => (STAGES.includes(value) ? say(`stage.${value}` as MessageId) : value)}
        chosen={filters.stage}
        choose={(stage) => change({ stage })}
      />
      <Facet
        title={say('decide.verdict')}
        values={page.facets.verdicts}
        name={(value) => verdictName(value, say)}
        chosen={filters.verdict}
        choose={(verdict) => change({ verdict })}
      />
      <label className={styles.other}>
        {say('explore.status')}
        <select value={filters.status ?? ''} onChange={({ target }) => change({ status: target.value })}>
          <option value="">{say('explore.any')}</option>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {say(`status.${status}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.other}>
        {say('explore.min-score')}
        <input
          type="number"
          min={0}
          max={100}
          key={filters.minScore ?? ''}
          defaultValue={filters.minScore ?? ''}
          onBlur={({ target }) => {
            if (target.value !== (filters.minScore ?? '')) change({ minScore: target.value });
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') change({ minScore: event.currentTarget.value });
          }}
        />
      </label>
      <DateField label={say('explore.from')} value={filters.from} put={(from) => change({ from })} end={false} />
      <DateField label={say('explore.to')} value={filters.to} put={(to) => change({ to })} end />
    </div>
  );
}

function verdictName(value: string, say: Say): string {
  const verdict = VERDICTS.find((each) => each === value);
  return verdict === undefined ? value : say(`verdict.${verdict}`);
}

function Facet({
  title,
  values,
  name,
  chosen,
  choose,
}: {
  readonly title: string;
  readonly values: ReadonlyArray<{ readonly value: string; readonly claims: number }>;
  readonly name: (value: string) => string;
  readonly chosen: string | undefined;
  readonly choose: (value: string) => void;
}) {
  const intl = useIntl();
  const missing = chosen !== undefined && !values.some(({ value }) => value === chosen);
  const shown = missing ? [...values, { value: chosen, claims: 0 }] : values;
  if (shown.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      <ul>
        {shown.map(({ value, claims }) => (
          <li key={value}>
            <button
              type="button"
              className={styles.value}
              aria-pressed={chosen === value}
              onClick={() => choose(chosen === value ? '' : value)}
            >
              <span>{name(value)}</span> <span className={styles.count}>{intl.formatNumber(claims)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DateField({
  label,
  value,
  put,
  end,
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly put: (value: string) => void;
  readonly end: boolean;
}) {
  return (
    <label className={styles.other}>
      {label}
      <input
        type="date"
        value={value === undefined ? '' : localDay(value)}
        onChange={({ target }) => {
          if (target.value === '') return put('');
          put(new Date(`${target.value}T${end ? '23:59:59.999' : '00:00:00.000'}`).toISOString());
        }}
      />
    </label>
  );
}

function localDay(instant: string): string {
  const date = new Date(instant);
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
