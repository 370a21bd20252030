import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ClaimPage } from '@vigie/contracts/rest/claim-page';
import type { EvidenceView } from '@vigie/contracts/rest/evidence';
import type { Verdict } from '@vigie/contracts/review';
import { useMay } from '../api/session.ts';
import { useCommands } from '../keys/commands.tsx';
import { Moment } from '../parts/moment.tsx';
import { Panel } from '../parts/panel.tsx';
import { Empty } from '../parts/states.tsx';
import { VERDICTS } from '../parts/verdicts.ts';
import { useSay } from '../say.tsx';
import { useSettings } from '../settings.tsx';
import { useClaimActs } from './use-claim-acts.ts';
import styles from './already-checked.module.css';

/** Published fact-checks near a claim. A suggestion passes nothing on until a person confirms it. */
export function AlreadyChecked({ page }: { readonly page: ClaimPage }) {
  const say = useSay();
  const mayDecide = useMay('fact-checker');
  const acts = useClaimActs();
  const [asked, setAsked] = useState<string | null>(null);
  const open = page.evidence.filter(isOpen);
  const link = (evidence: EvidenceView, confirmed: boolean, verdict?: Verdict) => {
    setAsked(null);
    return acts.review(
      page.claim.id,
      { kind: 'link', evidence: evidence.id, confirmed, ...(verdict === undefined ? {} : { verdict }) },
      say(confirmed ? 'evidence.confirmed.notice' : 'evidence.rejected.notice'),
    );
  };
  // A rating that no rule reads passes nothing on by itself: whoever confirms says what it found.
  const confirm = (evidence: EvidenceView) =>
    evidence.verdict === null ? setAsked(evidence.id) : void link(evidence, true);
  const [first] = open;
  useCommands(
    mayDecide && first !== undefined
      ? { 'confirm-link': () => confirm(first), 'reject-link': () => void link(first, false) }
      : {},
  );
  return (
    <Panel title={say('evidence.title')} end={say('evidence.near', { count: page.evidence.length })}>
      {page.evidence.length === 0 && <Empty title={say('evidence.empty')}>{say('evidence.empty.hint')}</Empty>}
      <ul>
        {page.evidence.map((evidence) => (
          <li key={evidence.id} className={styles.evidence}>
            <Quoted evidence={evidence} />
            <div className={styles.side}>
              <LinkState evidence={evidence} />
              {mayDecide && asked !== evidence.id && (
                <Answers
                  evidence={evidence}
                  isFirst={evidence === first}
                  confirm={() => confirm(evidence)}
                  reject={() => void link(evidence, false)}
                />
              )}
            </div>
            {asked === evidence.id && (
              <Finding
                rating={evidence.rating}
                choose={(verdict) => void link(evidence, true, verdict)}
                close={() => setAsked(null)}
              />
            )}
          </li>
        ))}
      </ul>
      {open.length > 0 && <p className={styles.rule}>{say('evidence.rule')}</p>}
    </Panel>
  );
}

function isOpen({ link }: EvidenceView): boolean {
  return link === 'suggested' || link === 'resembles';
}

function Quoted({ evidence }: { readonly evidence: EvidenceView }) {
  return (
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
  );
}

/** What can be said of a fact-check where it stands now: about this claim, or not. */
function Answers({
  evidence,
  isFirst,
  confirm,
  reject,
}: {
  readonly evidence: EvidenceView;
  readonly isFirst: boolean;
  readonly confirm: () => void;
  readonly reject: () => void;
}) {
  const say = useSay();
  const { keys } = useSettings();
  const isDecided = !isOpen(evidence);
  return (
    <span className={styles.answers}>
      {evidence.link !== 'confirmed' && (
        <button type="button" onClick={confirm} title={say('evidence.confirm')}>
          <span className={styles.answer}>{say('evidence.confirm')}</span>
          {keys && isFirst && <kbd>y</kbd>}
        </button>
      )}
      {evidence.link !== 'rejected' && (
        <button type="button" onClick={reject} title={say(isDecided ? 'evidence.unlink' : 'evidence.reject')}>
          <span className={styles.answer}>{say(isDecided ? 'evidence.unlink' : 'evidence.reject')}</span>
          {keys && isFirst && <kbd>n</kbd>}
        </button>
      )}
    </span>
  );
}

/** Asks what the fact-check found, in one of the four verdicts, or leaves it untold. */
function Finding({
  rating,
  choose,
  close,
}: {
  readonly rating: string | null;
  readonly choose: (verdict?: Verdict) => void;
  readonly close: () => void;
}) {
  const say = useSay();
  return (
    <fieldset className={styles.finding} onKeyDown={({ key }) => key === 'Escape' && close()}>
      <legend>{rating === null ? say('evidence.finding.none') : say('evidence.finding', { rating })}</legend>
      {VERDICTS.map((verdict, place) => (
        <button key={verdict} type="button" autoFocus={place === 0} onClick={() => choose(verdict)}>
          {say(`verdict.${verdict}`)}
        </button>
      ))}
      <button type="button" onClick={() => choose()}>
        {say('evidence.finding.other')}
      </button>
    </fieldset>
  );
}

function LinkState({ evidence }: { readonly evidence: EvidenceView }) {
  const say = useSay();
  const intl = useIntl();
  const similarity = intl.formatNumber(evidence.similarity, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const { link, verdict } = evidence;
  return (
    <span className={styles.state} data-link={link}>
      {link === 'suggested' || link === 'resembles'
        ? say(`evidence.${link}`, { similarity })
        : link === 'confirmed' && verdict !== null
          ? say('evidence.confirmed.verdict', { verdict: say(`verdict.${verdict}`) })
          : say(`evidence.${link}`)}
    </span>
  );
}
