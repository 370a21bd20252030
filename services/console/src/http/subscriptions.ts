import type { Subscription } from '@vigie/contracts/subscription';
import {
  SubscriptionChange,
  SubscriptionDraft,
  SubscriptionSecret,
  SubscriptionView,
} from '@vigie/contracts/rest/subscriptions';
import { changeSubscription, createSubscription, deleteSubscription, rotateSecret } from '@vigie/store/subscriptions';
import { z } from 'zod';
import { newId, newToken, newWebhookSecret } from '../auth/tokens.ts';
import { ownSubscription, viewOf, viewsFor } from './own-subscription.ts';
import { route, type Route } from './route.ts';

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
];
