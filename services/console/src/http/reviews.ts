import { ClaimId } from '@vigie/contracts/ids';
import { Review, ReviewAct } from '@vigie/contracts/review';
import { findEvidence } from '@vigie/store/evidence-of-claim';
import { listReviews } from '@vigie/store/reviews';
import { z } from 'zod';
import type { ConsoleDeps } from '../deps.ts';
import { append, openClaim } from './append.ts';
import { Refusal } from './refusal.ts';
import { refuseUnfit } from './review-rules.ts';
import { route, type Route } from './route.ts';

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
    summary:
      'Act on a claim: verdict, propose, dismiss, hold, escalate, note, draft, merge, split, mute, link evidence, undo',
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
      'review.second-person',
      'proposal.unknown',
      'review.merge-target',
      'review.not-undoable',
      'user.unknown',
    ],
    async handle({ deps, params, body, caller, now }) {
      await openClaim(deps, params.id);
      await refuseUnfit(deps, params.id, body, caller);
      return append(deps, { claim: params.id, act: await believed(deps, body), caller, now });
    },
  }),
];

/** What is kept of what a browser sent: who proposed a verdict and what a fact-check says are ours to say. */
async function believed(deps: ConsoleDeps, act: ReviewAct): Promise<ReviewAct> {
  if (act.kind === 'link') return quoting(deps, act);
  if (act.kind !== 'verdict') return act;
  const { proposed: _claimed, ...own } = act;
  return own;
}

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
