import { useIntl } from 'react-intl';
import type { ClaimPage, EvidenceView } from '@vigie/contracts/rest/claims';
import { useMay } from '../api/session.ts';
import { useCommands } from '../keys/commands.tsx';
import { Moment } from '../parts/moment.tsx';
import { Panel } from '../parts/panel.tsx';
import { Empty } from '../parts/states.tsx';
import { useSay } from '../say.tsx';
import { useSettings } from '../settings.tsx';
import { useClaimActs } from './use-claim-acts.ts';
import styles from './already-checked.module.css';

/** Published fact-checks near a claim. A suggestion passes nothing on until a person confirms it. */
export function AlreadyChecked({ page }: { readonly page: ClaimPage }) {
  const say = useSay();
  const { keys } = useSettings();
  const mayDecide = useMay('fact-checker');
  const acts = useClaimActs();
  const open = page.evidence.filter(({ link }) => link === 'suggested' || link === 'resembles');
  const link = (evidence: EvidenceView, confirmed: boolean) =>
    acts.review(
      page.claim.id,
      { kind: 'link', evidence: evidence.id, confirmed },
      say(confirmed ? 'evidence.confirmed.notice' : 'evidence.rejected.notice'),
    );
  const [first] = open;
  useCommands(
    mayDecide && first !== undefined
      ? { 'confirm-link': () => void link(first, true), 'reject-link': () => void link(first, false) }
      : {},
  );
  return (
    <Panel title={say('evidence.title')} end={say('evidence.near', { count: page.evidence.length })}>
      {page.evidence.length === 0 && <Empty title={say('evidence.empty')}>{say('evidence.empty.hint')}</Empty>}
      <ul>
        {page.evidence.map((evidence) => (
          <li key={evidence.id} className={styles.evidence}>
            <div className={styles.words}>
              <a href={evidence.url} target="_blank" rel="noopener noreferrer" dir="auto" lang={evidence.language}>
                {evidence.claimReviewed}
              </a>
              <div className={styles.meta}>
                {evidence.publisher}
                {evidence.publishedAt !== null && (
                  <>
                    {' · '}
                    <Moment at={evidence.publishedAt} precision="day" />
                  </>
                )}
                {evidence.rating !== null && <> · {evidence.rating}</>}
              </div>
            </div>
            <div className={styles.side}>
              <LinkState evidence={evidence} />
              {mayDecide && (evidence.link === 'suggested' || evidence.link === 'resembles') && (
                <span className={styles.answers}>
                  <button type="button" onClick={() => void link(evidence, true)} title={say('evidence.confirm')}>
                    <span className={styles.answer}>{say('evidence.confirm')}</span>
                    {keys && evidence === first && <kbd>y</kbd>}
                  </button>
                  <button type="button" onClick={() => void link(evidence, false)} title={say('evidence.reject')}>
                    <span className={styles.answer}>{say('evidence.reject')}</span>
                    {keys && evidence === first && <kbd>n</kbd>}
                  </button>
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
      {open.length > 0 && <p className={styles.rule}>{say('evidence.rule')}</p>}
    </Panel>
  );
}

function LinkState({ evidence }: { readonly evidence: EvidenceView }) {
  const say = useSay();
  const intl = useIntl();
  const similarity = intl.formatNumber(evidence.similarity, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <span className={styles.state} data-link={evidence.link}>
      {evidence.link === 'suggested' || evidence.link === 'resembles'
        ? say(`evidence.${evidence.link}`, { similarity })
        : say(`evidence.${evidence.link}`)}
    </span>
  );
}
