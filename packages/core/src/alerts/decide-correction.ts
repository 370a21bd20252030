import type { Alert } from '@vigie/contracts/alert';
import type { Claim } from '@vigie/contracts/claim';
import type { Review } from '@vigie/contracts/review';
import { effectiveActs } from '../claims/status.ts';
import { factsOf } from './alert-about.ts';

// A verdict goes to exactly those who were alerted about the claim, once per change of the verdict: the first verdict, a
// different one, and the taking back of one. A claim that is merged into one that is already judged is corrected by the merge: its
// readers hear the verdict in the words of the claim that it was given on. Cost: linear in the claim's reviews and alerts.

/** What corrections are decided from. */
export interface CorrectionCase {
  /** The review that came; its id makes the corrections' ids. */
  readonly review: Review;
  /** Every review of the claim, in the order they were appended, this one included. */
  readonly reviews: readonly Review[];
  /** The claim as it is now; left out where nothing is known of it but its alerts. */
  readonly judged?: Claim | undefined;
  /** Every alert and correction about the claim, of all subscriptions, oldest first. */
  readonly alerts: readonly Alert[];
}

/** What the corrections of a merge are decided from. */
export interface MergeCase {
  /** The claim that was merged away, as its last snapshot tells it; its id and revision make the corrections' ids. */
  readonly merged: Pick<Claim, 'id' | 'revision' | 'assessment'>;
  /** Every review of the claim that it is part of now. */
  readonly reviews: readonly Review[];
  /** The claim that it is part of now. */
  readonly judged?: Claim | undefined;
  /** Every alert about the claim that was merged away and every correction of one, oldest first. */
  readonly alerts: readonly Alert[];
}

/** Earlier alerts that a correction names, the newest of them: ids and no more, for a webhook's body is small. */
const MOST_NAMED = 100;

/** The corrections to send: one for each subscription that was alerted and does not know the verdict that now stands. It names what that subscription was sent. */
export function decideCorrection({ review, reviews, judged, alerts }: CorrectionCase): readonly Alert[] {
  if (review.act.kind !== 'verdict' && review.act.kind !== 'undo') return [];
  const all = reviews.some(({ id }) => id === review.id) ? reviews : [...reviews, review];
  const verdict = inForce(all)?.verdict ?? null;
  return corrections({ alerts, judged, verdict, at: review.at, idFor: (to) => `k_${to}_${review.id}` });
}

/** The corrections that follow from a merge: none where no verdict stands, for a merge takes nothing back. */
export function decideMergeCorrection({ merged, reviews, judged, alerts }: MergeCase): readonly Alert[] {
  const standing = inForce(reviews);
  if (standing === null) return [];
  const { verdict, review } = standing;
  const at = merged.assessment.assessedAt;
  return corrections({
    alerts,
    judged,
    verdict,
    at,
    idFor: (to) => `k_${to}_${review}_${merged.id}_${merged.revision}`,
  });
}

interface Telling {
  readonly alerts: readonly Alert[];
  readonly judged: Claim | undefined;
  readonly verdict: Alert['verdict'];
  readonly at: string;
  readonly idFor: (subscription: string) => string;
}

function corrections({ alerts, judged, verdict, at, idFor }: Telling): readonly Alert[] {
  const sent: Alert[] = [];
  for (const [subscription, told] of bySubscription(alerts)) {
    const id = idFor(subscription);
    const own = told.filter(({ kind }) => kind === 'alert');
    const alerted = own.at(-1);
    if (alerted === undefined) continue;
    // What decides this may come again: the correction it led to is no history of its own.
    const known = told.findLast((alert) => alert.kind === 'correction' && alert.id !== id)?.verdict ?? null;
    if (known?.verdict === verdict?.verdict) continue;
    const earlier = own.slice(-1 - MOST_NAMED, -1).map((alert) => alert.id);
    const alsoCorrects = earlier.length === 0 ? {} : { alsoCorrects: earlier };
    // A verdict is told in the words of the claim that a person gave it on.
    const facts = judged === undefined || judged.id === alerted.claim ? {} : factsOf(judged);
    sent.push({ ...alerted, ...facts, ...alsoCorrects, id, kind: 'correction', verdict, corrects: alerted.id, at });
  }
  return sent;
}

/** The verdict that stands, with its note, its evidence and who gave it, and the review that gave it; null where none does. */
function inForce(reviews: readonly Review[]): { verdict: NonNullable<Alert['verdict']>; review: string } | null {
  const act = effectiveActs(reviews).findLast(({ kind }) => kind === 'verdict');
  const review = reviews.findLast((candidate) => candidate.act === act);
  if (act === undefined || act.kind !== 'verdict' || review === undefined) return null;
  return {
    verdict: { verdict: act.verdict, note: act.note ?? null, evidence: act.evidence, by: review.by.name },
    review: review.id,
  };
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
