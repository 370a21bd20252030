import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { SubscriptionSecret, SubscriptionView } from '@vigie/contracts/rest/subscriptions';
import { useApi } from '../api/api-context.tsx';
import { useMay } from '../api/session.ts';
import { CopyLine } from '../parts/copy-line.tsx';
import { Dialog } from '../parts/dialog.tsx';
import form from '../parts/form.module.css';
import { Panel } from '../parts/panel.tsx';
import { useAct } from '../parts/use-act.ts';
import { useSay } from '../say.tsx';
import { Alerts } from './alerts.tsx';
import { Deliveries } from './deliveries.tsx';
import { DigestFields } from './digest-fields.tsx';
import { QuietFields } from './quiet-fields.tsx';
import { draftOf, ruleOf } from './rule-draft.ts';
import { RuleFields } from './rule-fields.tsx';
import { Secret } from './secret.tsx';

/** One subscription: what it watches, its ways out, what it told, and how the telling went. */
export function OneSubscription({ subscription }: { readonly subscription: SubscriptionView }) {
  const say = useSay();
  const mayChange = useMay('journalist');
  return (
    <>
      {mayChange && <Rule subscription={subscription} />}
      <WaysOut subscription={subscription} mayChange={mayChange} />
      <Panel title={say('subscriptions.told')}>
        <Alerts subscription={subscription.id} />
      </Panel>
      {mayChange && subscription.webhook !== null && (
        <Panel title={say('subscriptions.deliveries')}>
          <Deliveries subscription={subscription.id} />
        </Panel>
      )}
    </>
  );
}

function Rule({ subscription }: { readonly subscription: SubscriptionView }) {
  const say = useSay();
  const api = useApi();
  const act = useAct();
  const navigate = useNavigate();
  const [name, setName] = useState(subscription.name);
  const [draft, setDraft] = useState(() => draftOf(subscription.rule));
  const [quiet, setQuiet] = useState(subscription.quiet ?? null);
  const [digest, setDigest] = useState(subscription.digest ?? null);
  const [isDeleting, setDeleting] = useState(false);
  const path = `/api/subscriptions/${encodeURIComponent(subscription.id)}`;
  const refresh = [['subscriptions']];
  return (
    <Panel title={subscription.name} end={subscription.paused && say('subscriptions.paused')}>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          void act(() => api.send('PATCH', path, { name: name.trim(), rule: ruleOf(draft), quiet, digest }), {
            done: say('subscriptions.saved'),
            refresh,
          });
        }}
      >
        <label className={form.field}>
          {say('subscriptions.name')}
          <input required maxLength={120} value={name} onChange={({ target }) => setName(target.value)} />
        </label>
        <RuleFields draft={draft} change={setDraft} />
        <DigestFields digest={digest} change={setDigest} />
        <QuietFields quiet={quiet} change={setQuiet} />
        <div className={form.buttons}>
          <button type="submit" className={form.primary}>
            {say('act.save')}
          </button>
          <button
            type="button"
            className={form.plain}
            onClick={() =>
              void act(() => api.send('PATCH', path, { paused: !subscription.paused }), {
                done: say(subscription.paused ? 'subscriptions.resumed' : 'subscriptions.now-paused'),
                refresh,
              })
            }
          >
            {say(subscription.paused ? 'subscriptions.resume' : 'subscriptions.pause')}
          </button>
          <button type="button" className={form.danger} onClick={() => setDeleting(true)}>
            {say('act.delete')}
          </button>
        </div>
      </form>
      {isDeleting && (
        <Dialog title={say('subscriptions.delete', { name: subscription.name })} close={() => setDeleting(false)}>
          <div className={form.form}>
            <p>{say('subscriptions.delete.hint')}</p>
            <div className={form.buttons}>
              <button
                type="button"
                className={form.danger}
                onClick={() =>
                  void act(
                    async () => {
                      await api.send('DELETE', path);
                      await navigate('/subscriptions', { replace: true });
                    },
                    { done: say('subscriptions.deleted'), refresh },
                  )
                }
              >
                {say('act.delete')}
              </button>
              <button type="button" className={form.plain} onClick={() => setDeleting(false)}>
                {say('act.cancel')}
              </button>
            </div>
          </div>
        </Dialog>
      )}
    </Panel>
  );
}

function WaysOut({
  subscription,
  mayChange,
}: {
  readonly subscription: SubscriptionView;
  readonly mayChange: boolean;
}) {
  const say = useSay();
  const api = useApi();
  const act = useAct();
  const [webhook, setWebhook] = useState(subscription.webhook?.url ?? '');
  const [secret, setSecret] = useState<string | null>(null);
  const path = `/api/subscriptions/${encodeURIComponent(subscription.id)}`;
  const refresh = [['subscriptions'], ['deliveries', subscription.id]];
  const keep = (answer: SubscriptionSecret | undefined) => {
    if (answer !== undefined && answer.secret !== null) setSecret(answer.secret);
  };
  return (
    <Panel title={say('subscriptions.ways')}>
      <p className={form.hint}>{say('subscriptions.feeds.hint')}</p>
      <CopyLine label="Atom" text={subscription.feeds.atom} />
      <CopyLine label="JSON Feed" text={subscription.feeds.json} />
      {mayChange && (
        <form
          className={form.form}
          onSubmit={(event) => {
            event.preventDefault();
            const url = webhook.trim();
            void act(() => api.send<SubscriptionSecret>('PATCH', path, { webhook: url === '' ? null : { url } }), {
              done: say('subscriptions.saved'),
              refresh,
            }).then(keep);
          }}
        >
          <label className={form.field}>
            {say('subscriptions.webhook')}
            <input
              type="url"
              placeholder="https://"
              value={webhook}
              onChange={({ target }) => setWebhook(target.value)}
            />
          </label>
          {secret !== null && <Secret secret={secret} />}
          <div className={form.buttons}>
            <button type="submit" className={form.plain}>
              {say('act.save')}
            </button>
            {subscription.webhook !== null && (
              <>
                <button
                  type="button"
                  className={form.plain}
                  onClick={() =>
                    void act(() => api.send('POST', `${path}/test`), { done: say('subscriptions.tested'), refresh })
                  }
                >
                  {say('subscriptions.test')}
                </button>
                <button
                  type="button"
                  className={form.plain}
                  onClick={() =>
                    void act(() => api.send<SubscriptionSecret>('POST', `${path}/secret`), {
                      done: say('subscriptions.rotated'),
                      refresh,
                    }).then(keep)
                  }
                >
                  {say('subscriptions.rotate')}
                </button>
              </>
            )}
          </div>
        </form>
      )}
    </Panel>
  );
}
