import type { Alert } from '@vigie/contracts/alert';
import type { Review } from '@vigie/contracts/review';
import { effectiveActs } from '../claims/status.ts';

// A verdict goes to exactly those who were alerted about the claim, once per change of the verdict: the first verdict, a
// different one, and the taking back of one. Cost: linear in the claim's reviews and alerts.

/** What corrections are decided from. */
export interface CorrectionCase {
  /** The review that came; its id makes the corrections' ids. */
  readonly review: Review;
  /** Every review of the claim, in the order they were appended, this one included. */
  readonly reviews: readonly Review[];
  /** Every alert and correction about the claim, of all subscriptions, oldest first. */
  readonly alerts: readonly Alert[];
}

/** Earlier alerts that a correction names, the newest of them: ids and no more, for a webhook's body is small. */
const MOST_NAMED = 100;

/** The corrections to send: one for each subscription that was alerted and does not know the verdict that now stands. It names what that subscription was sent. */
export function decideCorrection({ review, reviews, alerts }: CorrectionCase): readonly Alert[] {
  if (review.act.kind !== 'verdict' && review.act.kind !== 'undo') return [];
  const verdict = verdictInForce(reviews.some(({ id }) => id === review.id) ? reviews : [...reviews, review]);
  const corrections: Alert[] = [];
  for (const [subscription, told] of bySubscription(alerts)) {
    const id = `k_${subscription}_${review.id}`;
    const alerts = told.filter(({ kind }) => kind === 'alert');
    const alerted = alerts.at(-1);
    if (alerted === undefined) continue;
    // The review may come again: the correction it led to is no history of its own.
    const known = told.findLast((alert) => alert.kind === 'correction' && alert.id !== id)?.verdict ?? null;
    if (known?.verdict === verdict?.verdict) continue;
    const earlier = alerts.slice(-1 - MOST_NAMED, -1).map((alert) => alert.id);
    const alsoCorrects = earlier.length === 0 ? {} : { alsoCorrects: earlier };
    corrections.push({
      ...alerted,
      ...alsoCorrects,
      id,
      kind: 'correction',
      verdict,
      corrects: alerted.id,
      at: review.at,
    });
  }
  return corrections;
}

/** The verdict that stands, with its note, its evidence and who gave it; null where none does. */
export function verdictInForce(reviews: readonly Review[]): Alert['verdict'] {
  const act = effectiveActs(reviews).findLast(({ kind }) => kind === 'verdict');
  const review = reviews.findLast((candidate) => candidate.act === act);
  if (act === undefined || act.kind !== 'verdict' || review === undefined) return null;
  return { verdict: act.verdict, note: act.note ?? null, evidence: act.evidence, by: review.by.name };
}

function bySubscription(alerts: readonly Alert[]): ReadonlyMap<string, Alert[]> {
  const told = new Map<string, Alert[]>();
  for (const alert of alerts) {
    const own = told.get(alert.subscription);
    if (own === undefined) told.set(alert.subscription, [alert]);
    else own.push(alert);
  }
  return told;
}
