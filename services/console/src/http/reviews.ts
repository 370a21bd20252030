import { ClaimId } from '@vigie/contracts/ids';
import { Review, ReviewAct } from '@vigie/contracts/review';
import { findClaim } from '@vigie/store/claims';
import { findEvidence } from '@vigie/store/evidence-of-claim';
import { takeLock } from '@vigie/store/locks';
import { appendReview, listReviews } from '@vigie/store/reviews';
import { z } from 'zod';
import { newId } from '../auth/tokens.ts';
import type { ConsoleDeps } from '../deps.ts';
import { hold, letGo } from './locks.ts';
import { Refusal } from './refusal.ts';
import { refuseUnfit } from './review-rules.ts';
import { route, type Route } from './route.ts';

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
      'evidence.unknown',
      'review.evidence-missing',
      'review.until-past',
      'review.merge-target',
      'review.not-undoable',
      'user.unknown',
    ],
    async handle({ deps, params, body: given, caller, now }) {
      const claim = await findClaim(deps.database, params.id);
      if (claim === undefined) throw new Refusal('claim.unknown');
      if (claim.mergedInto !== null) throw new Refusal('claim.merged', { words: { into: claim.mergedInto } });
      await refuseUnfit(deps, params.id, given, caller);
      const act = given.kind === 'link' ? await quoting(deps, given) : given;
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

/** A link as it is kept: what the fact-check found is quoted from the fact-check that we hold, and only where it is confirmed. */
async function quoting({ database }: ConsoleDeps, act: LinkAct): Promise<LinkAct> {
  const found = await findEvidence(database, act.evidence);
  if (found === undefined)
    throw new Refusal('evidence.unknown', { fields: [{ path: 'evidence', message: 'the id of a fact-check' }] });
  const { kind, evidence, confirmed } = act;
  if (!confirmed) return { kind, evidence, confirmed };
  const verdict = act.verdict ?? found.verdict;
  const { publisher, publishedAt, url, rating } = found;
  const quoted = { publisher: publisher.slice(0, 300), publishedAt, url, rating: rating?.slice(0, 300) ?? null };
  return { kind, evidence, confirmed, quoted, ...(verdict === null ? {} : { verdict }) };
}

type LinkAct = Extract<ReviewAct, { kind: 'link' }>;
