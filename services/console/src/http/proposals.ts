import { ClaimId } from '@vigie/contracts/ids';
import { Review } from '@vigie/contracts/review';
import { FourEyesChange, FourEyesView, ReturnProposal } from '@vigie/contracts/rest/rules';
import { statusOf } from '@vigie/core/claims/status';
import { setFourEyes, viewFourEyes } from '@vigie/store/four-eyes';
import { listReviews } from '@vigie/store/reviews';
import { z } from 'zod';
import type { ConsoleDeps } from '../deps.ts';
import { append, openClaim } from './append.ts';
import { Refusal } from './refusal.ts';
import { route, type Caller, type Route } from './route.ts';

const OneProposal = z.object({ id: ClaimId, review: z.string().max(100) });
const REFUSES = ['claim.unknown', 'claim.merged', 'claim.locked', 'proposal.unknown', 'proposal.own'] as const;

/** The second person: publishes a proposed verdict as it stands, or gives it back; and the rule that says when one is asked. */
export const proposalRoutes: readonly Route[] = [
  route({
    method: 'post',
    path: '/api/claims/:id/proposals/:review/publish',
    tag: 'reviews',
    summary: 'Publish a proposed verdict, as the second person: it settles the claim and corrections go out',
    access: ['fact-checker'],
    params: OneProposal,
    answer: Review,
    status: 201,
    refuses: REFUSES,
    async handle({ deps, params, caller, now }) {
      const { id, by, act } = await proposalFor(deps, params, caller, now);
      const { verdict, note, evidence } = act;
      const proposed = { review: id, by };
      return append(deps, {
        claim: params.id,
        act: { kind: 'verdict', verdict, evidence, proposed, ...(note === undefined ? {} : { note }) },
        caller,
        now,
      });
    },
  }),
  route({
    method: 'post',
    path: '/api/claims/:id/proposals/:review/return',
    tag: 'reviews',
    summary: 'Give a proposed verdict back to its author, with the reason',
    access: ['fact-checker'],
    params: OneProposal,
    body: ReturnProposal,
    answer: Review,
    status: 201,
    refuses: REFUSES,
    async handle({ deps, params, body, caller, now }) {
      const { id } = await proposalFor(deps, params, caller, now);
      const act = { kind: 'return' as const, proposal: id, reason: body.reason };
      return append(deps, { claim: params.id, act, caller, now });
    },
  }),
  route({
    method: 'get',
    path: '/api/rules/four-eyes',
    tag: 'users',
    summary: 'When a verdict is published by a second person, and whether enough people are here for it',
    access: 'signed-in',
    answer: FourEyesView,
    handle: ({ deps }) => viewFourEyes(deps.database),
  }),
  route({
    method: 'put',
    path: '/api/rules/four-eyes',
    tag: 'users',
    summary: 'Set when a verdict is published by a second person: never, for flagged claims above a harm, always',
    access: [],
    body: FourEyesChange,
    answer: FourEyesView,
    async handle({ deps, body, caller, now }) {
      const by = { id: caller.user.id, name: caller.user.name };
      await setFourEyes(deps.database, { rule: body.rule, by, at: now });
      return viewFourEyes(deps.database);
    },
  }),
];

/** The proposal that waits on this claim, for somebody who did not make it. */
async function proposalFor(
  deps: ConsoleDeps,
  { id, review }: z.output<typeof OneProposal>,
  { user }: Caller,
  now: string,
) {
  await openClaim(deps, id);
  const { proposal } = statusOf(await listReviews(deps.database, id), now);
  if (proposal?.id !== review || proposal.act.kind !== 'propose') throw new Refusal('proposal.unknown');
  if (proposal.by.id === user.id) throw new Refusal('proposal.own');
  return { ...proposal, act: proposal.act };
}
