import type { SubscriptionView } from '@vigie/contracts/rest/subscriptions';
import type { Subscription } from '@vigie/contracts/subscription';
import { findSubscription, listSubscriptions } from '@vigie/store/subscriptions';
import type { ConsoleDeps } from '../deps.ts';
import { originOf } from './guard.ts';
import { Refusal } from './refusal.ts';
import type { Call, Caller } from './route.ts';

/** A subscription of the caller's; an operator's reach is everybody's. */
export async function ownSubscription(deps: ConsoleDeps, id: string, { user }: Caller): Promise<Subscription> {
  const subscription = await findSubscription(deps.database, id);
  if (subscription === undefined || (subscription.owner !== user.id && user.role !== 'operator'))
    throw new Refusal('subscription.unknown');
  return subscription;
}

type Signed = Call<unknown, unknown, unknown>;

/** The caller's subscriptions; an operator's are everybody's. */
export async function viewsFor({ deps, caller, req }: Signed): Promise<SubscriptionView[]> {
  const owner = caller.user.role === 'operator' ? undefined : caller.user.id;
  return listSubscriptions(deps.database, owner, originOf(req, deps));
}

/** One of them. */
export async function viewOf(call: Signed, id: string): Promise<SubscriptionView> {
  const view = (await viewsFor(call)).find((subscription) => subscription.id === id);
  if (view === undefined) throw new Refusal('subscription.unknown');
  return view;
}
