import type { Alert } from '@vigie/contracts/alert';
import type { Claim } from '@vigie/contracts/claim';
import type { Review } from '@vigie/contracts/review';
import type { Subscription } from '@vigie/contracts/subscription';
import * as topics from '@vigie/contracts/topics';
import { decideAlert } from '@vigie/core/alerts/decide-alert';
import { decideCorrection, decideMergeCorrection } from '@vigie/core/alerts/decide-correction';
import { matchesRule } from '@vigie/core/alerts/matches-rule';
import { statusOf } from '@vigie/core/claims/status';
import type { Bus, Handler } from '@vigie/runtime/bus';
import { done, dropped, type Outcome } from '@vigie/runtime/outcome';
import type { AlertTelemetry } from './telemetry.ts';
import type { KeptAlert, Telling } from './telling.ts';

/** What deciding on alerts needs. */
export interface AlertDeps {
  readonly telling: Telling;
  readonly bus: Pick<Bus, 'publish'>;
  readonly telemetry: Pick<AlertTelemetry, 'raised' | 'corrected'>;
  /** True where this installation runs a drill. */
  readonly drill: boolean;
  /** Called when a delivery was put into the outbox. */
  readonly ring: () => void;
}

/**
 * Claims in, alerts out; of a claim that was merged into one with a verdict, the correction. An alert and its delivery are kept before it is published; a snapshot that comes again leads to the
 * same alerts with the same ids, so whatever a crash left undone is done the second time and nothing is sent twice.
 */
export function alertOnClaims(deps: AlertDeps): Handler<Claim> {
  return async function alertSubscribers(claims) {
    const subscriptions = await deps.telling.active();
    await deps.telling.follow(claims);
    const outcomes: Outcome[] = [];
    for (const claim of claims) {
      if (claim.mergedInto !== null) {
        outcomes.push(await correctMerged(deps, claim));
        continue;
      }
      const interested = subscriptions.filter(({ rule }) => matchesRule(rule, claim));
      if (interested.length === 0) outcomes.push(dropped('nobody asked for it'));
      else outcomes.push(await tell(deps, claim, interested));
    }
    return outcomes;
  };
}

/** Reviews in, corrections out: a verdict reaches exactly those who were alerted, once per change. */
export function correctOnReviews(deps: AlertDeps): Handler<Review> {
  return async function correctSubscribers(reviews) {
    const outcomes: Outcome[] = [];
    for (const review of reviews) {
      const settles = review.act.kind === 'verdict' || review.act.kind === 'undo';
      outcomes.push(settles ? await correct(deps, review) : dropped('changes no verdict'));
    }
    return outcomes;
  };
}

async function tell(deps: AlertDeps, claim: Claim, interested: readonly Subscription[]): Promise<Outcome> {
  const { telling, drill } = deps;
  const { status } = statusOf(await telling.reviewsOf(claim.id), claim.assessment.assessedAt);
  const kept: KeptAlert[] = [];
  for (const subscription of interested) {
    const history = await telling.toldAbout(subscription.id, claim);
    const decision = decideAlert({ subscription, claim, history, status, drill });
    if (decision.kind === 'none') continue;
    kept.push({ alert: decision.alert, url: subscription.webhook?.url ?? null });
    deps.telemetry.raised(decision.alert, decision.change);
  }
  if (kept.length === 0) return dropped('nothing new for anybody');
  await keepAndPublish(deps, kept);
  return done;
}

async function correct(deps: AlertDeps, review: Review): Promise<Outcome> {
  const { telling } = deps;
  const alerts = await telling.alertsAbout(review.claim);
  if (alerts.length === 0) return dropped('nobody was alerted');
  const reviews = await telling.reviewsOf(review.claim);
  const judged = await telling.claim(review.claim);
  return send(deps, decideCorrection({ review, reviews, judged, alerts }));
}

/** Whoever was alerted about a claim hears the verdict of the one that it became part of, as if it had been given a moment later. */
async function correctMerged(deps: AlertDeps, merged: Claim): Promise<Outcome> {
  const { telling } = deps;
  const alerts = await telling.alertsAbout(merged.id);
  if (alerts.length === 0) return dropped('merged into another claim');
  const into = await telling.leadsTo(merged.id);
  const reviews = await telling.reviewsOf(into);
  const judged = await telling.claim(into);
  return send(deps, decideMergeCorrection({ merged, reviews, judged, alerts }));
}

async function send(deps: AlertDeps, corrections: readonly Alert[]): Promise<Outcome> {
  const kept: KeptAlert[] = [];
  for (const correction of corrections) {
    // A deleted subscription has no way out any more; a paused one still owes its readers the correction.
    const subscription = await deps.telling.subscription(correction.subscription);
    if (subscription === undefined) continue;
    kept.push({ alert: correction, url: subscription.webhook?.url ?? null });
    deps.telemetry.corrected(correction);
  }
  if (kept.length === 0) return dropped('no verdict that those who were alerted do not know');
  await keepAndPublish(deps, kept);
  return done;
}

async function keepAndPublish({ telling, bus, ring }: AlertDeps, kept: readonly KeptAlert[]): Promise<void> {
  await telling.keep(kept);
  await bus.publish(
    topics.alerts,
    kept.map(({ alert }: { alert: Alert }) => ({ kind: 'raised' as const, alert })),
  );
  if (kept.some(({ url }) => url !== null)) ring();
}
