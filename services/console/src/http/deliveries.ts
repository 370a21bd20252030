import { DeliveryView } from '@vigie/contracts/rest/subscriptions';
import { saveAlert } from '@vigie/store/alerts';
import { enqueueDelivery, listDeliveries, replayDelivery } from '@vigie/store/deliveries';
import { z } from 'zod';
import { newId } from '../auth/tokens.ts';
import type { ConsoleDeps } from '../deps.ts';
import { Refusal } from './refusal.ts';
import { route, type Route } from './route.ts';
import { testAlert } from './test-alert.ts';
import { ownSubscription } from './own-subscription.ts';

const OneSubscription = z.object({ id: z.string().max(200) });
const PAGE = 200;
const shared = { tag: 'subscriptions', access: ['journalist'] } as const;

/** What became of alerts on their way to webhooks, sending one again, and trying the way out. */
export const deliveryRoutes: readonly Route[] = [
  route({
    ...shared,
    method: 'post',
    path: '/api/subscriptions/:id/test',
    summary: 'Send a test alert down the webhook; it is marked as a test and goes into the delivery log',
    params: OneSubscription,
    answer: z.object({ alert: z.string(), delivery: z.string() }),
    status: 201,
    refuses: ['subscription.unknown', 'subscription.no-webhook'],
    async handle({ deps, params, caller, lang, now }) {
      const { webhook, owner } = await ownSubscription(deps, params.id, caller);
      if (webhook === null) throw new Refusal('subscription.no-webhook');
      const alert = testAlert(params.id, lang, now, deps.drill !== null);
      const id = newId('del');
      await deps.database.transaction(async (tx) => {
        await saveAlert(tx, alert);
        await enqueueDelivery(tx, {
          id,
          alert: alert.id,
          subscription: params.id,
          url: webhook.url,
          nextAttemptAt: now,
        });
      });
      deps.deliveriesCame();
      deps.announce.alert(owner, { id: alert.id, subscription: params.id, kind: 'test' });
      return { alert: alert.id, delivery: id };
    },
  }),
  route({
    ...shared,
    method: 'get',
    path: '/api/subscriptions/:id/deliveries',
    summary: 'The delivery log, newest first',
    params: OneSubscription,
    query: z.object({
      limit: z.coerce.number().int().min(1).max(200).default(50),
      before: z.string().max(200).optional(),
    }),
    answer: z.object({ deliveries: z.array(DeliveryView) }),
    refuses: ['subscription.unknown'],
    async handle({ deps, params, query, caller }) {
      await ownSubscription(deps, params.id, caller);
      return { deliveries: await listDeliveries(deps.database, { subscription: params.id, ...query }) };
    },
  }),
  route({
    ...shared,
    method: 'post',
    path: '/api/subscriptions/:id/deliveries/:delivery/replay',
    summary: 'Send one delivery again',
    params: OneSubscription.extend({ delivery: z.string().max(200) }),
    refuses: ['subscription.unknown', 'delivery.unknown'],
    async handle({ deps, params, caller, now }) {
      await ownSubscription(deps, params.id, caller);
      if (!(await isOf(deps, params.id, params.delivery))) throw new Refusal('delivery.unknown');
      await replayDelivery(deps.database, params.delivery, now);
      deps.deliveriesCame();
    },
  }),
];

/** Whether a delivery is in this subscription's log: nobody sends another's again. */
async function isOf({ database }: ConsoleDeps, subscription: string, id: string): Promise<boolean> {
  let before: string | undefined;
  for (;;) {
    const page = await listDeliveries(database, { subscription, limit: PAGE, before });
    if (page.some((delivery) => delivery.id === id)) return true;
    if (page.length < PAGE) return false;
    before = page.at(-1)?.id;
  }
}
