import { useState } from 'react';
import { Link } from 'react-router';
import type { ClaimRow } from '@vigie/contracts/rest/claims';
import form from '../parts/form.module.css';
import { Moment } from '../parts/moment.tsx';
import { Panel } from '../parts/panel.tsx';
import { Score } from '../parts/score.tsx';
import table from '../parts/table.module.css';
import { Sentence } from '../parts/sentence.tsx';
import { useSay } from '../say.tsx';
import type { MessageId } from '../say.tsx';
import { SORTS } from './filters.ts';
import type { Filters } from './filters.ts';
import styles from './found-table.module.css';

const COLUMNS = ['stage', 'verdict', 'authors', 'posts', 'variants', 'language', 'first', 'last'] as const;
type Column = (typeof COLUMNS)[number];

const NAMES: Readonly<Record<Column, MessageId>> = {
  stage: 'explore.stage',
  verdict: 'decide.verdict',
  authors: 'siblings.authors',
  posts: 'explore.posts',
  variants: 'explore.variants',
  language: 'settings.language',
  first: 'siblings.first',
  last: 'explore.last',
};
const KEY = 'vigie.columns';

/** What was found, as a table whose columns are chosen and remembered. */
export function FoundTable({
  rows,
  more,
  sort,
  change,
}: {
  readonly rows: readonly ClaimRow[];
  readonly more: (() => void) | null;
  readonly sort: string;
  readonly change: (part: Filters) => void;
}) {
  const say = useSay();
  const [columns, setColumns] = useState<readonly Column[]>(readColumns);
  return (
    <Panel
      title={say('explore.claims')}
      end={
        <span className={styles.tools}>
          <label>
            {say('queue.sort')}{' '}
            <select value={sort} onChange={({ target }) => change({ sort: target.value })}>
              {SORTS.map((each) => (
                <option key={each} value={each}>
                  {say(`explore.sort.${each}`)}
                </option>
              ))}
            </select>
          </label>
          <details className={styles.columns}>
            <summary>{say('explore.columns')}</summary>
            <div className={styles.choices}>
              {COLUMNS.map((column) => (
                <label key={column}>
                  <input
                    type="checkbox"
                    checked={columns.includes(column)}
                    onChange={({ target }) => {
                      const next = COLUMNS.filter((each) =>
                        each === column ? target.checked : columns.includes(each),
                      );
                      setColumns(next);
                      localStorage.setItem(KEY, next.join(','));
                    }}
                  />{' '}
                  {say(NAMES[column])}
                </label>
              ))}
            </div>
          </details>
        </span>
      }
    >
      <div className={table.frame}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{say('why.score')}</th>
              <th scope="col">{say('siblings.claim')}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {say(NAMES[column])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>
                  <Score score={row.score} label={say('queue.score', { score: Math.round(row.score) })} />
                </td>
                <td className={table.words}>
                  <Link to={`/claims/${encodeURIComponent(row.id)}?view=all`} dir="auto" lang={row.language}>
                    <Sentence text={row.sentence} />
                  </Link>
                </td>
                {columns.map((column) => (
                  <td key={column} className={column === 'first' || column === 'last' ? table.time : undefined}>
                    <Cell row={row} column={column} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more !== null && (
        <button type="button" className={`${form.plain} ${form.small}`} onClick={more}>
          {say('act.more')}
        </button>
      )}
    </Panel>
  );
}

function Cell({ row, column }: { readonly row: ClaimRow; readonly column: Column }) {
  const say = useSay();
  switch (column) {
    case 'stage':
      return say(`stage.${row.stage}`);
    case 'verdict':
      return row.verdict === null ? say(`status.${row.status}`) : <b>{say(`verdict.${row.verdict}`)}</b>;
    case 'authors':
    case 'posts':
    case 'variants':
    case 'language':
      return row[column];
    case 'first':
      return <Moment at={row.firstPostAt} />;
    case 'last':
      return <Moment at={row.lastPostAt} />;
  }
}

function readColumns(): readonly Column[] {
  const kept = localStorage.getItem(KEY)?.split(',');
  return kept === undefined ? ['stage', 'verdict', 'authors', 'first'] : COLUMNS.filter((each) => kept.includes(each));
}
