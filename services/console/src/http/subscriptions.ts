import { Alert } from '@vigie/contracts/alert';
import type { Subscription } from '@vigie/contracts/subscription';
import {
  SubscriptionChange,
  SubscriptionDraft,
  SubscriptionPreview,
  SubscriptionSecret,
  SubscriptionView,
} from '@vigie/contracts/rest/subscriptions';
import { alertTimes, listAlerts } from '@vigie/store/alerts';
import {
  changeSubscription,
  createSubscription,
  deleteSubscription,
  findSubscription,
  listSubscriptions,
  rotateSecret,
} from '@vigie/store/subscriptions';
import { z } from 'zod';
import { newId, newToken, newWebhookSecret } from '../auth/tokens.ts';
import type { ConsoleDeps } from '../deps.ts';
import { originOf } from './guard.ts';
import { Refusal } from './refusal.ts';
import { route, type Call, type Caller, type Route } from './route.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A rotated secret still signs beside the new one for a day, so that no delivery is lost between. */
const OLD_SECRET_MS = DAY_MS;

const OneSubscription = z.object({ id: z.string().max(200) });
const shared = { tag: 'subscriptions', access: ['journalist'] } as const;

/** Standing wishes to be told; everybody has their own, an operator sees all. */
export const subscriptionRoutes: readonly Route[] = [
  route({
    ...shared,
    method: 'get',
    path: '/api/subscriptions',
    summary: 'My subscriptions (an operator: all), with their feeds and how they went',
    access: 'signed-in',
    answer: z.object({ subscriptions: z.array(SubscriptionView) }),
    handle: async (call) => ({ subscriptions: await viewsFor(call) }),
  }),
  route({
    ...shared,
    method: 'post',
    path: '/api/subscriptions',
    summary: 'Subscribe; a webhook’s signing secret is shown this once',
    body: SubscriptionDraft,
    answer: SubscriptionSecret,
    status: 201,
    async handle(call) {
      const { deps, body, caller, now } = call;
      const secret = body.webhook === null ? null : newWebhookSecret();
      const subscription: Subscription = {
        ...body,
        id: newId('sub'),
        owner: caller.user.id,
        paused: false,
        createdAt: now,
      };
      await createSubscription(deps.database, { subscription, feedToken: newToken(), secret });
      return { subscription: await viewOf(call, subscription.id), secret };
    },
  }),
  route({
    ...shared,
    method: 'post',
    path: '/api/subscriptions/preview',
    summary: 'What a rule would have sent over the last seven days',
    body: SubscriptionDraft.shape.rule,
    answer: SubscriptionPreview,
    async handle({ deps, body }) {
      const since = new Date(deps.now().getTime() - 7 * DAY_MS).toISOString();
      return alertTimes(deps.database, body, since);
    },
  }),
  route({
    ...shared,
    method: 'patch',
    path: '/api/subscriptions/:id',
    summary: 'Change or pause a subscription; a first webhook brings a secret, shown this once',
    params: OneSubscription,
    body: SubscriptionChange,
    answer: SubscriptionSecret,
    refuses: ['subscription.unknown'],
    async handle(call) {
      const { deps, params, body } = call;
      const before = await ownSubscription(deps, params.id, call.caller);
      await changeSubscription(deps.database, params.id, body);
      const secret = before.webhook === null && body.webhook ? newWebhookSecret() : null;
      if (secret !== null) await rotateSecret(deps.database, { id: params.id, secret, oldUntil: call.now });
      return { subscription: await viewOf(call, params.id), secret };
    },
  }),
  route({
    ...shared,
    method: 'delete',
    path: '/api/subscriptions/:id',
    summary: 'End a subscription; its feeds end with it',
    params: OneSubscription,
    refuses: ['subscription.unknown'],
    async handle({ deps, params, caller }) {
      await ownSubscription(deps, params.id, caller);
      await deleteSubscription(deps.database, params.id);
    },
  }),
  route({
    ...shared,
    method: 'post',
    path: '/api/subscriptions/:id/secret',
    summary: 'Rotate the webhook’s secret: the old one still signs beside the new one for a day',
    params: OneSubscription,
    answer: SubscriptionSecret,
    refuses: ['subscription.unknown', 'subscription.no-webhook'],
    async handle(call) {
      const { deps, params } = call;
      const { webhook } = await ownSubscription(deps, params.id, call.caller);
      if (webhook === null) throw new Refusal('subscription.no-webhook');
      const secret = newWebhookSecret();
      const oldUntil = new Date(deps.now().getTime() + OLD_SECRET_MS).toISOString();
      await rotateSecret(deps.database, { id: params.id, secret, oldUntil });
      return { subscription: await viewOf(call, params.id), secret };
    },
  }),
  route({
    ...shared,
    method: 'get',
    path: '/api/subscriptions/:id/alerts',
    summary: 'What this subscription was told, newest first',
    access: 'signed-in',
    params: OneSubscription,
    query: z.object({
      limit: z.coerce.number().int().min(1).max(200).default(50),
      before: z.string().max(200).optional(),
    }),
    answer: z.object({ alerts: z.array(Alert) }),
    refuses: ['subscription.unknown'],
    async handle({ deps, params, query, caller }) {
      await ownSubscription(deps, params.id, caller);
      return { alerts: await listAlerts(deps.database, { subscription: params.id, ...query }) };
    },
  }),
];

/** A subscription of the caller's; an operator's reach is everybody's. */
export async function ownSubscription(deps: ConsoleDeps, id: string, { user }: Caller): Promise<Subscription> {
  const subscription = await findSubscription(deps.database, id);
  if (subscription === undefined || (subscription.owner !== user.id && user.role !== 'operator'))
    throw new Refusal('subscription.unknown');
  return subscription;
}

type Signed = Call<unknown, unknown, unknown>;

async function viewsFor({ deps, caller, req }: Signed): Promise<SubscriptionView[]> {
  const owner = caller.user.role === 'operator' ? undefined : caller.user.id;
  return listSubscriptions(deps.database, owner, originOf(req, deps));
}

async function viewOf(call: Signed, id: string): Promise<SubscriptionView> {
  const view = (await viewsFor(call)).find((subscription) => subscription.id === id);
  if (view === undefined) throw new Refusal('subscription.unknown');
  return view;
}
