import { useEffect, useRef, useState } from 'react';
import { Plus, X } from 'lucide-react';
import type { ClaimPage } from '@vigie/contracts/rest/claim-page';
import type { Verdict } from '@vigie/contracts/review';
import { useSay } from '../say.tsx';
import { useSettings } from '../settings.tsx';
import { linksProblem } from './evidence-links.ts';
import type { LinkDraft } from './evidence-links.ts';
import { useClaimActs } from './use-claim-acts.ts';
import styles from './verdict-panel.module.css';

const VERDICTS = [
  ['false', '1'],
  ['misleading', '2'],
  ['unproven', '3'],
  ['true', '4'],
] as const;

/** The verdict: chosen first, then proven, then published, or proposed where a second person publishes. Nothing is public before the last button. */
export function VerdictPanel({
  page,
  verdict,
  choose,
}: {
  readonly page: ClaimPage;
  readonly verdict: Verdict | null;
  readonly choose: (verdict: Verdict | null) => void;
}) {
  const say = useSay();
  const { keys } = useSettings();
  const { claim } = page;
  const settledBy = page.reviews.findLast(({ act }) => act.kind === 'verdict')?.by.name;
  return (
    <section className={styles.panel}>
      <h2 className={styles.title}>{say('decide.verdict')}</h2>
      {claim.status === 'settled' && claim.verdict !== null && (
        <p className={styles.settled}>
          {say('decide.settled', { verdict: say(`verdict.${claim.verdict}`), name: settledBy ?? '—' })}
        </p>
      )}
      <div className={styles.verdicts}>
        {VERDICTS.map(([each, key]) => (
          <button
            key={each}
            type="button"
            aria-pressed={verdict === each}
            onClick={() => choose(verdict === each ? null : each)}
          >
            {say(`verdict.${each}`)} {keys && <kbd>{key}</kbd>}
          </button>
        ))}
      </div>
      <p className={styles.eyes}>{page.fourEyes.because}</p>
      {verdict !== null && <Proof page={page} verdict={verdict} close={() => choose(null)} />}
    </section>
  );
}

function Proof({
  page,
  verdict,
  close,
}: {
  readonly page: ClaimPage;
  readonly verdict: Verdict;
  readonly close: () => void;
}) {
  const say = useSay();
  const acts = useClaimActs();
  const [links, setLinks] = useState<readonly LinkDraft[]>([{ url: '', title: '' }]);
  const [note, setNote] = useState('');
  const [isTold, setTold] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // The key that chose the verdict asked for this form: its first field takes the focus.
  useEffect(() => form.current?.querySelector<HTMLInputElement>('input[type=url]')?.focus(), []);
  const isTwo = page.fourEyes.needed;
  const problem = linksProblem(verdict, links);
  const name = say(`verdict.${verdict}`);
  const put = (place: number, part: Partial<LinkDraft>) =>
    setLinks(links.map((link, each) => (each === place ? { ...link, ...part } : link)));
  const publish = async () => {
    setTold(true);
    if (problem !== null) {
      form.current?.querySelector<HTMLInputElement>('input[type=url]')?.focus();
      return;
    }
    setBusy(true);
    const evidence = links
      .filter(({ url }) => url.trim() !== '')
      .map(({ url, title }) => ({ url: url.trim(), ...(title.trim() === '' ? {} : { title: title.trim() }) }));
    const done = await acts.review(
      page.claim.id,
      { kind: isTwo ? 'propose' : 'verdict', verdict, evidence, ...(note.trim() === '' ? {} : { note: note.trim() }) },
      say(isTwo ? 'decide.proposed' : 'decide.published', { verdict: name }),
    );
    setBusy(false);
    if (done) close();
  };
  const usable = page.evidence.filter(
    ({ url, link }) => link !== 'rejected' && !links.some((each) => each.url === url),
  );
  return (
    <form
      ref={form}
      className={styles.proof}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void publish();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void publish();
      }}
    >
      <fieldset className={styles.links}>
        <legend>{say('decide.evidence')}</legend>
        {links.map((link, place) => (
          <div key={place} className={styles.link}>
            <input
              type="url"
              inputMode="url"
              placeholder="https://"
              aria-label={say('decide.evidence.url')}
              aria-invalid={isTold && problem !== null}
              aria-describedby="proof-problem"
              value={link.url}
              onChange={({ target }) => put(place, { url: target.value })}
            />
            {links.length > 1 && (
              <button
                type="button"
                aria-label={say('decide.evidence.remove', { place: place + 1 })}
                onClick={() => setLinks(links.filter((_, each) => each !== place))}
              >
                <X size={13} aria-hidden />
              </button>
            )}
            <input
              type="text"
              placeholder={say('decide.evidence.title')}
              aria-label={say('decide.evidence.title')}
              value={link.title}
              onChange={({ target }) => put(place, { title: target.value })}
            />
          </div>
        ))}
        <button type="button" className={styles.plain} onClick={() => setLinks([...links, { url: '', title: '' }])}>
          <Plus size={12} aria-hidden /> {say('decide.evidence.add')}
        </button>
        {usable.map(({ id, url, claimReviewed }) => (
          <button
            key={id}
            type="button"
            className={styles.plain}
            onClick={() =>
              setLinks([...links.filter((each) => each.url.trim() !== ''), { url, title: claimReviewed.slice(0, 300) }])
            }
          >
            <Plus size={12} aria-hidden /> {say('decide.evidence.use', { title: claimReviewed.slice(0, 60) })}
          </button>
        ))}
      </fieldset>
      <p id="proof-problem" className={isTold && problem !== null ? styles.problem : styles.hint}>
        {problem === 'needed' && say('decide.evidence.needed', { verdict: name })}
        {problem === 'bad' && isTold && say('decide.evidence.bad')}
      </p>
      <label className={styles.note}>
        {say('decide.note')}
        <textarea rows={3} maxLength={5_000} value={note} onChange={({ target }) => setNote(target.value)} />
      </label>
      <button type="submit" className={styles.publish} disabled={isBusy}>
        {say(isTwo ? 'decide.propose' : 'decide.publish', { verdict: name })}
      </button>
      <button type="button" className={styles.plain} onClick={close}>
        {say('decide.cancel')}
      </button>
    </form>
  );
}
