import { useId, useState } from 'react';
import type { RefObject } from 'react';
import { GitCompareArrows, Search } from 'lucide-react';
import form from '../parts/form.module.css';
import { useSay } from '../say.tsx';
import { complete } from './complete.ts';
import type { Known } from './complete.ts';
import { MODES, withPrefix } from './filters.ts';
import type { Filters } from './filters.ts';
import styles from './query-line.module.css';

const PREFIXES = ['author:', 'source:', 'lang:', 'stage:', 'verdict:', 'status:', 'place:'] as const;

/** One line for everything: words, quoted phrases and prefixes; and whether words count, or meaning, or both. */
export function QueryLine({
  filters,
  change,
  field,
  known,
}: {
  readonly filters: Filters;
  readonly change: (part: Filters) => void;
  readonly field: RefObject<HTMLInputElement | null>;
  /** Values to complete prefixes with. */
  readonly known: Known;
}) {
  const say = useSay();
  const [line, setLine] = useState(filters.q ?? '');
  const [other, setOther] = useState(filters.q2 ?? null);
  const ways = useId();
  const [begun, setBegun] = useState('');
  const submit = (second = other) => change({ q: line.trim(), q2: second?.trim() ?? '' });
  return (
    <form
      role="search"
      className={styles.query}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <datalist id={ways}>
        {complete(begun, PREFIXES, known).map((way) => (
          <option key={way} value={way} />
        ))}
      </datalist>
      <div className={styles.line} data-series={other === null ? undefined : 'first'}>
        <Search size={16} aria-hidden />
        <input
          ref={field}
          type="search"
          value={line}
          aria-label={say('explore.query')}
          placeholder={say('explore.query.placeholder')}
          list={ways}
          onChange={({ target }) => {
            setLine(target.value);
            setBegun(target.value);
          }}
        />
        <button type="submit" className={form.primary}>
          {say('explore.do')}
        </button>
      </div>
      {other !== null && (
        <div className={styles.line} data-series="second">
          <GitCompareArrows size={16} aria-hidden />
          <input
            type="search"
            autoFocus={filters.q2 === undefined}
            value={other}
            aria-label={say('explore.second')}
            placeholder={say('explore.second')}
            list={ways}
            onChange={({ target }) => {
              setOther(target.value);
              setBegun(target.value);
            }}
          />
        </div>
      )}
      <div className={styles.under}>
        <span className={styles.modes} role="group" aria-label={say('explore.mode')}>
          {MODES.map((mode) => (
            <button
              key={mode}
              type="button"
              aria-pressed={(filters.mode ?? 'both') === mode}
              onClick={() => change({ mode, q: line.trim(), q2: other?.trim() ?? '' })}
            >
              {say(`explore.mode.${mode}`)}
            </button>
          ))}
        </span>
        <span className={styles.modes}>
          <button
            type="button"
            aria-pressed={other !== null}
            onClick={() => {
              setOther(other === null ? '' : null);
              if (other !== null && filters.q2 !== undefined) change({ q: line.trim(), q2: '' });
            }}
          >
            {say(other === null ? 'explore.compare' : 'explore.compare.stop')}
          </button>
        </span>
        <span className={styles.prefixes} role="group" aria-label={say('explore.prefixes')}>
          {PREFIXES.map((prefix) => (
            <button
              key={prefix}
              type="button"
              onClick={() => {
                setLine(withPrefix(line, prefix));
                field.current?.focus();
              }}
            >
              {prefix}
            </button>
          ))}
        </span>
      </div>
    </form>
  );
}
