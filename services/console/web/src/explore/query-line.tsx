import { useState } from 'react';
import type { RefObject } from 'react';
import { Search } from 'lucide-react';
import form from '../parts/form.module.css';
import { useSay } from '../say.tsx';
import { MODES, withPrefix } from './filters.ts';
import type { Filters } from './filters.ts';
import styles from './query-line.module.css';

const PREFIXES = ['author:', 'source:', 'lang:', 'stage:', 'verdict:', 'status:', 'place:'] as const;

/** One line for everything: words, quoted phrases and prefixes; and whether words count, or meaning, or both. */
export function QueryLine({
  filters,
  change,
  field,
}: {
  readonly filters: Filters;
  readonly change: (part: Filters) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}) {
  const say = useSay();
  const [line, setLine] = useState(filters.q ?? '');
  return (
    <form
      role="search"
      className={styles.query}
      onSubmit={(event) => {
        event.preventDefault();
        change({ q: line.trim() });
      }}
    >
      <div className={styles.line}>
        <Search size={16} aria-hidden />
        <input
          ref={field}
          type="search"
          value={line}
          aria-label={say('explore.query')}
          placeholder={say('explore.query.placeholder')}
          onChange={({ target }) => setLine(target.value)}
        />
        <button type="submit" className={form.primary}>
          {say('explore.do')}
        </button>
      </div>
      <div className={styles.under}>
        <span className={styles.modes} role="group" aria-label={say('explore.mode')}>
          {MODES.map((mode) => (
            <button
              key={mode}
              type="button"
              aria-pressed={(filters.mode ?? 'both') === mode}
              onClick={() => change({ mode, q: line.trim() })}
            >
              {say(`explore.mode.${mode}`)}
            </button>
          ))}
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
