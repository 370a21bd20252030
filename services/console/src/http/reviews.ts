import { ClaimId } from '@vigie/contracts/ids';
import { Review, ReviewAct } from '@vigie/contracts/review';
import { findClaim } from '@vigie/store/claims';
import { takeLock } from '@vigie/store/locks';
import { appendReview, listReviews } from '@vigie/store/reviews';
import { findUser } from '@vigie/store/users';
import { z } from 'zod';
import { newId } from '../auth/tokens.ts';
import type { ConsoleDeps } from '../deps.ts';
import { hold, letGo } from './locks.ts';
import { Refusal } from './refusal.ts';
import { route, type Caller, type Route } from './route.ts';

/** Acts that decide something: nobody does them while somebody else holds the claim. */
const DECISIONS: readonly ReviewAct['kind'][] = [
  'verdict',
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
const LETS_GO: readonly ReviewAct['kind'][] = ['verdict', 'dismiss', 'hold', 'escalate', 'merge', 'mute'];

/** What people decide. Append-only: a claim's status is derived from these acts, and taking one back is an act too. */
export const reviewRoutes: readonly Route[] = [
  route({
    method: 'get',
    path: '/api/claims/:id/reviews',
    tag: 'reviews',
    summary: 'Every act on a claim, oldest first',
    access: 'signed-in',
    params: z.object({ id: ClaimId }),
    answer: z.object({ reviews: z.array(Review) }),
    async handle({ deps, params }) {
      return { reviews: await listReviews(deps.database, params.id) };
    },
  }),
  route({
    method: 'post',
    path: '/api/claims/:id/reviews',
    tag: 'reviews',
    summary: 'Act on a claim: verdict, dismiss, hold, escalate, note, draft, merge, split, mute, link evidence, undo',
    access: ['fact-checker'],
    params: z.object({ id: ClaimId }),
    body: ReviewAct,
    answer: Review,
    status: 201,
    refuses: [
      'claim.unknown',
      'claim.merged',
      'claim.locked',
      'review.evidence-missing',
      'review.until-past',
      'review.merge-target',
      'review.not-undoable',
      'user.unknown',
    ],
    async handle({ deps, params, body: act, caller, now }) {
      const claim = await findClaim(deps.database, params.id);
      if (claim === undefined) throw new Refusal('claim.unknown');
      if (claim.mergedInto !== null) throw new Refusal('claim.merged', { words: { into: claim.mergedInto } });
      await refuseUnfit(deps, params.id, act, caller);
      if (DECISIONS.includes(act.kind)) await hold(takeLock, deps, params.id, caller.user.id);
      const by = { id: caller.user.id, name: caller.user.name };
      const review: Review = { id: newId('r'), claim: params.id, by, at: now, act };
      await appendReview(deps.database, review);
      if (LETS_GO.includes(act.kind)) await letGo(deps, params.id, by.id);
      deps.telemetry.reviewed(params.id, act.kind);
      deps.announce.changed(act.kind === 'merge' ? [params.id, act.into] : [params.id]);
      // NOTE: the review is safe in the database; where the log cannot take it now, the outbox brings it later.
      await deps.publishReviews().catch((error: unknown) => deps.telemetry.reviewsWaiting(error));
      return review;
    },
  }),
];

/** Refuses an act that its own rules forbid. */
async function refuseUnfit(deps: ConsoleDeps, claim: ClaimId, act: ReviewAct, caller: Caller): Promise<void> {
  const field = (path: string, message: string) => ({ fields: [{ path, message }] });
  if (act.kind === 'verdict' && act.verdict !== 'unproven' && act.evidence.length === 0)
    throw new Refusal('review.evidence-missing', field('evidence', 'at least one link'));
  if (act.kind === 'hold' && Date.parse(act.until) <= deps.now().getTime())
    throw new Refusal('review.until-past', field('until', 'a moment to come'));
  if (act.kind === 'escalate') {
    const to = await findUser(deps.database, act.to);
    if (to === undefined || to.disabled) throw new Refusal('user.unknown', field('to', 'somebody who may sign in'));
  }
  if (act.kind === 'merge') {
    const into = act.into === claim ? undefined : await findClaim(deps.database, act.into);
    if (into === undefined || into.mergedInto !== null)
      throw new Refusal('review.merge-target', field('into', 'another claim that exists'));
  }
  if (act.kind === 'undo') {
    const last = lastStanding(await listReviews(deps.database, claim));
    if (last === undefined || last.id !== act.review || last.by.id !== caller.user.id)
      throw new Refusal('review.not-undoable', field('review', 'your last act on this claim'));
  }
}

/** The newest act that was not taken back; whoever did it may. */
function lastStanding(reviews: readonly Review[]): Review | undefined {
  const undone = new Set(reviews.flatMap(({ act }) => (act.kind === 'undo' ? [act.review] : [])));
  return reviews.findLast(({ id, act }) => act.kind !== 'undo' && !undone.has(id));
}
