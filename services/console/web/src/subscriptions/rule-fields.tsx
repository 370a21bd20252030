import { useEffect, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { SubscriptionPreview } from '@vigie/contracts/rest/subscriptions';
import { useApi } from '../api/api-context.tsx';
import form from '../parts/form.module.css';
import { Moment } from '../parts/moment.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import table from '../parts/table.module.css';
import { useSay } from '../say.tsx';
import { MIN_STAGES, ruleOf } from './rule-draft.ts';
import type { RuleDraft } from './rule-draft.ts';

/** What a subscription watches for, and what that would have brought in the last seven days. */
export function RuleFields({
  draft,
  change,
}: {
  readonly draft: RuleDraft;
  readonly change: (draft: RuleDraft) => void;
}) {
  const say = useSay();
  return (
    <>
      <label className={form.field}>
        {say('subscriptions.words')}
        <textarea rows={3} value={draft.words} onChange={({ target }) => change({ ...draft, words: target.value })} />
        <span className={form.hint}>{say('subscriptions.words.hint')}</span>
      </label>
      <div className={form.row}>
        <label className={form.field}>
          {say('queue.languages')}
          <input
            value={draft.languages}
            placeholder="fr, en"
            onChange={({ target }) => change({ ...draft, languages: target.value })}
          />
        </label>
        <label className={form.field}>
          {say('subscriptions.stage')}
          <select
            value={draft.minStage}
            onChange={({ target }) =>
              change({ ...draft, minStage: MIN_STAGES.find((each) => each === target.value) ?? 'rising' })
            }
          >
            {MIN_STAGES.map((stage) => (
              <option key={stage} value={stage}>
                {say(`stage.${stage}`)}
              </option>
            ))}
          </select>
        </label>
        <label className={form.field}>
          {say('subscriptions.score')}
          <input
            type="number"
            min={0}
            max={100}
            value={draft.minScore}
            onChange={({ target }) =>
              change({ ...draft, minScore: Math.min(100, Math.max(0, Number(target.value) || 0)) })
            }
          />
        </label>
      </div>
      <Preview draft={draft} />
    </>
  );
}

const SHOWN = 5;
const WAIT_MS = 400;

function Preview({ draft }: { readonly draft: RuleDraft }) {
  const say = useSay();
  const api = useApi();
  const [settled, setSettled] = useState(draft);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(draft), WAIT_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  const rule = ruleOf(settled);
  const preview = useQuery({
    queryKey: ['preview', rule],
    queryFn: () => api.send<SubscriptionPreview>('POST', '/api/subscriptions/preview', rule),
    placeholderData: (before) => before,
  });
  if (preview.isError) return <Failed error={preview.error} retry={() => void preview.refetch()} />;
  if (preview.data === undefined) return <Loading lines={2} />;
  return (
    <div role="status">
      <p>
        <b>{say('subscriptions.would', { count: preview.data.times })}</b>
      </p>
      <ul>
        {preview.data.claims.slice(0, SHOWN).map(({ id, sentence, score, at }) => (
          <li key={`${id} ${at}`} className={form.hint}>
            <span className={table.time}>
              <Moment at={at} />
            </span>{' '}
            · {Math.round(score)} · <Link to={`/claims/${encodeURIComponent(id)}?view=all`}>{sentence}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
