import { SlidersHorizontal } from 'lucide-react';
import type { QueueFilters as Filters } from '../api/claims.ts';
import { useSay } from '../say.tsx';
import styles from './queue-filters.module.css';

const STAGES = ['rising', 'viral', 'watch', 'cooling', 'dormant'] as const;

/** What else narrows the queue: words, stage, least score; and naming the whole as a queue of one's own. */
export function QueueFilters({
  filters,
  change,
  name,
  nameLabel,
}: {
  readonly filters: Filters;
  readonly change: (part: Partial<Filters>) => void;
  readonly name: () => void;
  readonly nameLabel: string;
}) {
  const say = useSay();
  const isNarrowed = filters.q !== '' || filters.stage !== '' || filters.minScore !== '';
  return (
    <details
      className={styles.filters}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Escape') return;
        currentTarget.open = false;
        currentTarget.querySelector('summary')?.focus();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
      }}
    >
      <summary aria-label={say('queues.filters')} title={say('queues.filters')} data-on={isNarrowed || undefined}>
        <SlidersHorizontal size={14} aria-hidden />
      </summary>
      <div className={styles.panel}>
        <label>
          {say('queues.words')}
          <input
            key={filters.q}
            type="search"
            defaultValue={filters.q}
            onBlur={({ target }) => target.value.trim() !== filters.q && change({ q: target.value.trim() })}
            onKeyDown={({ key, currentTarget }) => key === 'Enter' && change({ q: currentTarget.value.trim() })}
          />
        </label>
        <label>
          {say('explore.stage')}
          <select value={filters.stage} onChange={({ target }) => change({ stage: target.value })}>
            <option value="">{say('queues.any')}</option>
            {STAGES.map((stage) => (
              <option key={stage} value={stage}>
                {say(`stage.${stage}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('queues.least')}
          <input
            key={filters.minScore}
            type="number"
            min={0}
            max={100}
            defaultValue={filters.minScore}
            onBlur={({ target }) => target.value !== filters.minScore && change({ minScore: target.value })}
            onKeyDown={({ key, currentTarget }) => key === 'Enter' && change({ minScore: currentTarget.value })}
          />
        </label>
        <button type="button" onClick={name}>
          {nameLabel}
        </button>
      </div>
    </details>
  );
}
