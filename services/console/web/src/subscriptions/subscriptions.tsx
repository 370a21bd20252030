import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { Link, useParams } from 'react-router';
import type { SubscriptionView } from '@vigie/contracts/rest/subscriptions';
import { useApi } from '../api/api-context.tsx';
import { useMay } from '../api/session.ts';
import form from '../parts/form.module.css';
import { Moment } from '../parts/moment.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { useSay } from '../say.tsx';
import { NewSubscription } from './new-subscription.tsx';
import { OneSubscription } from './one-subscription.tsx';
import styles from './subscriptions.module.css';

/** What I asked to be told, and how it went: the list, one of them, or a new one. */
export function Subscriptions() {
  const say = useSay();
  const api = useApi();
  const { id } = useParams();
  const mayChange = useMay('journalist');
  const list = useQuery({
    queryKey: ['subscriptions'],
    queryFn: async () =>
      (await api.get<{ readonly subscriptions: readonly SubscriptionView[] }>('/api/subscriptions')).subscriptions,
  });
  const chosen = list.data?.find((each) => each.id === id);
  return (
    <Page
      title={say('nav.subscriptions')}
      end={
        mayChange && (
          <Link to="/subscriptions/new" className={form.primary}>
            <Plus size={14} aria-hidden /> {say('subscriptions.new')}
          </Link>
        )
      }
    >
      <div className={styles.columns}>
        <Panel title={say('subscriptions.mine')}>
          {list.isPending && <Loading lines={4} />}
          {list.isError && <Failed error={list.error} retry={() => void list.refetch()} />}
          {list.data?.length === 0 && (
            <Empty title={say('subscriptions.none')}>
              {say(mayChange ? 'subscriptions.none.hint' : 'subscriptions.reader')}
            </Empty>
          )}
          <ul>
            {list.data?.map((subscription) => (
              <li key={subscription.id}>
                <Link
                  to={`/subscriptions/${encodeURIComponent(subscription.id)}`}
                  className={styles.one}
                  aria-current={subscription.id === id ? 'true' : undefined}
                >
                  <span>{subscription.name}</span>
                  <span className={styles.meta}>
                    {say('subscriptions.alerts', { count: subscription.alerts })}
                    {subscription.lastAlertAt !== null && (
                      <>
                        {' · '}
                        <Moment at={subscription.lastAlertAt} />
                      </>
                    )}
                    {subscription.paused && ` · ${say('subscriptions.paused')}`}
                    {subscription.failing && <b className={styles.failing}> · {say('subscriptions.failing')}</b>}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </Panel>
        <div>
          {id === 'new' && mayChange ? (
            <NewSubscription />
          ) : chosen !== undefined ? (
            <OneSubscription key={chosen.id} subscription={chosen} />
          ) : (
            list.isSuccess &&
            list.data.length > 0 && (
              <Panel title={say('subscriptions.choose')}>
                <p className={form.hint}>{say('subscriptions.choose.hint')}</p>
              </Panel>
            )
          )}
        </div>
      </div>
    </Page>
  );
}
