import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Digest, QuietHours } from '@vigie/contracts/subscription';
import type { SubscriptionSecret } from '@vigie/contracts/rest/subscriptions';
import { useApi } from '../api/api-context.tsx';
import form from '../parts/form.module.css';
import { Panel } from '../parts/panel.tsx';
import { useAct } from '../parts/use-act.ts';
import { useSay } from '../say.tsx';
import { DigestFields } from './digest-fields.tsx';
import { QuietFields } from './quiet-fields.tsx';
import { ruleOf } from './rule-draft.ts';
import type { RuleDraft } from './rule-draft.ts';
import { RuleFields } from './rule-fields.tsx';
import { Secret } from './secret.tsx';

/** Asking to be told: what, from which score and stage on, and where to. */
export function NewSubscription() {
  const say = useSay();
  const api = useApi();
  const act = useAct();
  const [search] = useSearchParams();
  const [name, setName] = useState(search.get('words') ?? '');
  const [webhook, setWebhook] = useState('');
  const [draft, setDraft] = useState<RuleDraft>({
    words: search.get('words') ?? '',
    languages: search.get('languages') ?? '',
    minScore: Number(search.get('minScore') ?? 60) || 0,
    minStage: 'rising',
    stories: [],
  });
  const [digest, setDigest] = useState<Digest | null>(null);
  const [quiet, setQuiet] = useState<QuietHours | null>(null);
  const [made, setMade] = useState<SubscriptionSecret | null>(null);
  if (made !== null) {
    return (
      <Panel title={made.subscription.name}>
        <p>{say('subscriptions.made')}</p>
        {made.secret !== null && <Secret secret={made.secret} />}
        <p>
          <Link to={`/subscriptions/${encodeURIComponent(made.subscription.id)}`}>{say('subscriptions.see')}</Link>
        </p>
      </Panel>
    );
  }
  return (
    <Panel title={say('subscriptions.new')}>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          const body = {
            name: name.trim(),
            rule: ruleOf(draft),
            webhook: webhook.trim() === '' ? null : { url: webhook.trim() },
            ...(webhook.trim() === '' ? {} : { digest, quiet }),
          };
          void act(() => api.send<SubscriptionSecret>('POST', '/api/subscriptions', body), {
            refresh: [['subscriptions']],
          }).then((answer) => {
            if (answer !== undefined) setMade(answer);
          });
        }}
      >
        <label className={form.field}>
          {say('subscriptions.name')}
          <input required maxLength={120} value={name} onChange={({ target }) => setName(target.value)} />
        </label>
        <RuleFields draft={draft} change={setDraft} />
        <label className={form.field}>
          {say('subscriptions.webhook')}
          <input
            type="url"
            placeholder="https://"
            value={webhook}
            onChange={({ target }) => setWebhook(target.value)}
          />
          <span className={form.hint}>{say('subscriptions.webhook.hint')}</span>
        </label>
        {webhook.trim() !== '' && (
          <>
            <DigestFields digest={digest} change={setDigest} />
            <QuietFields quiet={quiet} change={setQuiet} />
          </>
        )}
        <div className={form.buttons}>
          <button type="submit" className={form.primary}>
            {say('subscriptions.create')}
          </button>
        </div>
      </form>
    </Panel>
  );
}
