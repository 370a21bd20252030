import { Alert } from '@vigie/contracts/alert';
import { SubscriptionDraft, SubscriptionPreview, SubscriptionSecret } from '@vigie/contracts/rest/subscriptions';
import { alertTimes, listAlerts } from '@vigie/store/alerts';
import { rotateSecret } from '@vigie/store/subscriptions';
import { z } from 'zod';
import { newWebhookSecret } from '../auth/tokens.ts';
import { ownSubscription, viewOf } from './own-subscription.ts';
import { Refusal } from './refusal.ts';
import { route, type Route } from './route.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A rotated secret still signs beside the new one for a day, so that no delivery is lost between. */
const OLD_SECRET_MS = DAY_MS;

const OneSubscription = z.object({ id: z.string().max(200) });
const shared = { tag: 'subscriptions', access: ['journalist'] } as const;

/** What a rule would have sent, what was sent, and the secret that signs it. */
export const subscriptionWayRoutes: readonly Route[] = [
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
