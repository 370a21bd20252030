import { Link } from 'react-router';
import type { ClaimPage } from '@vigie/contracts/rest/claim-page';
import { Moment } from '../parts/moment.tsx';
import { Panel } from '../parts/panel.tsx';
import { Score } from '../parts/score.tsx';
import { Sentence } from '../parts/sentence.tsx';
import { Table } from '../parts/table.tsx';
import table from '../parts/table.module.css';
import { useSay } from '../say.tsx';
import styles from './lineage.module.css';

type Step = ClaimPage['lineage'][number];

/** The siblings as a tree: what changed from what to what, when it appeared, by whose post, and how many say it. */
export function Lineage({ page }: { readonly page: ClaimPage }) {
  const say = useSay();
  if (page.lineage.length === 0) return null;
  return (
    <Panel title={say('lineage.title')} end={say('lineage.hint')}>
      <Table
        columns={[
          { name: say('why.score') },
          { name: say('lineage.changed') },
          { name: say('siblings.claim') },
          { name: say('siblings.authors'), figure: true },
          { name: say('siblings.first'), figure: true },
        ]}
      >
        {page.lineage.map((step) => (
          <tr key={step.id} aria-current={step.id === page.claim.id ? 'true' : undefined}>
            <td>
              <Score score={step.score} label={say('queue.score', { score: Math.round(step.score) })} />
            </td>
            <td style={{ paddingInlineStart: `${Math.min(step.depth, DEEPEST) * 14}px` }}>
              <Change step={step} />
            </td>
            <td dir="auto">
              {step.id === page.claim.id ? (
                <>
                  <Sentence text={step.sentence} /> <span className={styles.this}>{say('lineage.this')}</span>
                </>
              ) : (
                <Link to={`/claims/${encodeURIComponent(step.id)}`}>
                  <Sentence text={step.sentence} />
                </Link>
              )}
              {step.verdict !== null && <span className={styles.verdict}>{say(`verdict.${step.verdict}`)}</span>}
            </td>
            <td className={table.figure}>{step.authors}</td>
            <td className={table.figure} title={step.firstPost ?? undefined}>
              <Moment at={step.firstPostAt} />
            </td>
          </tr>
        ))}
      </Table>
    </Panel>
  );
}

/** Deeper ones stand below each other. */
const DEEPEST = 5;

function Change({ step }: { readonly step: Step }) {
  const say = useSay();
  if (step.from === null || step.to === null) return <span className={styles.this}>{say('lineage.root')}</span>;
  return (
    <span>
      {step.depth > 0 && <span aria-hidden="true">↳ </span>}
      <span className={styles.from}>{step.from}</span>
      <span className={styles.arrow} role="img" aria-label={say('lineage.became')}>
        {' → '}
      </span>
      <b>{step.to}</b>
    </span>
  );
}
