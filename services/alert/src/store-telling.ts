import { wayOut } from '@vigie/core/alerts/way-out';
import { alertsAbout, lastAlerts, saveAlert } from '@vigie/store/alerts';
import { findClaim } from '@vigie/store/claims';
import type { Database } from '@vigie/store/database';
import { deliveryFailed, deliverySucceeded, dueDeliveries, enqueueDelivery } from '@vigie/store/deliveries';
import { gatherDigests, releaseHeld } from '@vigie/store/digests';
import { followClaims, leadsTo } from '@vigie/store/followed-claims';
import { appendJournal } from '@vigie/store/journal';
import { listReviews } from '@vigie/store/reviews';
import { activeSubscriptions, changeSubscription, findSubscription, secretsOf } from '@vigie/store/subscriptions';
import type { Outbox, Telling } from './telling.ts';

/** What the alert service remembers, in the database. */
export function tellingIn(database: Database, wallNow: () => number): Telling {
  return {
    active: () => activeSubscriptions(database),
    subscription: (id) => findSubscription(database, id),
    toldAbout: (subscription, { id, story }) => lastAlerts(database, { subscription, claim: id, story }),
    alertsAbout: (claim) => alertsAbout(database, claim),
    follow: (claims) => followClaims(database, claims),
    leadsTo: (claim) => leadsTo(database, claim),
    claim: (id) => findClaim(database, id),
    reviewsOf: (claim) => listReviews(database, claim),
    async keep(alerts) {
      await database.transaction(async (tx) => {
        for (const { alert, url } of alerts) {
          const isNew = await saveAlert(tx, alert);
          if (!isNew || url === null) continue;
          const subscription = await findSubscription(tx, alert.subscription);
          const way = wayOut(subscription ?? {}, alert.kind, wallNow());
          const nextAttemptAt = new Date(way.notBefore).toISOString();
          if (alert.corrects !== null)
            await releaseHeld(tx, [...(alert.alsoCorrects ?? []), alert.corrects], nextAttemptAt);
          await enqueueDelivery(tx, {
            id: `d_${alert.id}`,
            alert: alert.id,
            subscription: alert.subscription,
            url,
            nextAttemptAt,
            held: way.held,
          });
        }
      });
    },
  };
}

/** The outbox, in the database. */
export function outboxIn(database: Database, wallNow: () => number): Outbox {
  return {
    async due(now, limit) {
      await gatherDigests(database, now);
      return dueDeliveries(database, now, limit);
    },
    secretsOf: (subscription) => secretsOf(database, subscription, new Date(wallNow()).toISOString()),
    succeeded: (id, result) => deliverySucceeded(database, id, result),
    failed: (id, result) => deliveryFailed(database, id, result),
    async disableWebhook(subscription, at) {
      await changeSubscription(database, subscription, { webhook: null });
      await appendJournal(database, {
        at,
        kind: 'subscription.webhook-gone',
        sentence: {
          en: 'A receiver answered 410 Gone: its webhook was switched off',
          fr: 'Un destinataire a répondu 410 Gone\u00a0: son webhook est désactivé',
        },
        detail: { subscription },
      });
    },
  };
}
