import type { Claim } from '@vigie/contracts/claim';
import type { ClaimId } from '@vigie/contracts/ids';
import type { Review, ReviewAct } from '@vigie/contracts/review';
import { findClaim } from '@vigie/store/claims';
import { takeLock } from '@vigie/store/locks';
import { appendReview } from '@vigie/store/reviews';
import { newId } from '../auth/tokens.ts';
import type { ConsoleDeps } from '../deps.ts';
import { hold, letGo } from './locks.ts';
import { Refusal } from './refusal.ts';
import type { Caller } from './route.ts';

/** Acts that decide something: nobody does them while somebody else holds the claim. */
const DECISIONS: readonly ReviewAct['kind'][] = [
  'verdict',
  'propose',
  'return',
  'dismiss',
  'hold',
  'escalate',
  'merge',
  'split',
  'mute',
  'unmute',
  'undo',
];
/** Acts after which the claim is nobody's turn any more. */
const LETS_GO: readonly ReviewAct['kind'][] = [
  'verdict',
  'propose',
  'return',
  'dismiss',
  'hold',
  'escalate',
  'merge',
  'mute',
];

/** A claim that can be acted on: it exists, and was not merged away. */
export async function openClaim({ database }: ConsoleDeps, id: ClaimId): Promise<Claim> {
  const claim = await findClaim(database, id);
  if (claim === undefined) throw new Refusal('claim.unknown');
  if (claim.mergedInto !== null) throw new Refusal('claim.merged', { words: { into: claim.mergedInto } });
  return claim;
}

/** Appends one act to a claim under its lock, tells those who look, and brings it to reviews.v1. */
export async function append(
  deps: ConsoleDeps,
  { claim, act, caller, now }: { claim: ClaimId; act: ReviewAct; caller: Caller; now: string },
): Promise<Review> {
  const by = { id: caller.user.id, name: caller.user.name };
  if (DECISIONS.includes(act.kind)) await hold(takeLock, deps, claim, by.id);
  const review: Review = { id: newId('r'), claim, by, at: now, act };
  await appendReview(deps.database, review);
  if (LETS_GO.includes(act.kind)) await letGo(deps, claim, by.id);
  deps.telemetry.reviewed(claim, act.kind);
  deps.announce.changed(act.kind === 'merge' ? [claim, act.into] : [claim]);
  // NOTE: the review is safe in the database; where the log cannot take it now, the outbox brings it later.
  await deps.publishReviews().catch((error: unknown) => deps.telemetry.reviewsWaiting(error));
  return review;
}
