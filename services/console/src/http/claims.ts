import { ClaimPage, StepChange } from '@vigie/contracts/rest/claim-page';
import { ClaimsPage, ClaimsQuery } from '@vigie/contracts/rest/claims';
import { PostsPage, PostsQuery } from '@vigie/contracts/rest/posts';
import { ClaimId } from '@vigie/contracts/ids';
import { JournalPage, JournalQuery } from '@vigie/contracts/rest/journal';
import { checklist } from '@vigie/core/claims/checklist';
import { defaultWeights } from '@vigie/core/signals/weights';
import { checkedSteps, checkStep } from '@vigie/store/checklist';
import { listPosts, readClaimPage } from '@vigie/store/claim-page';
import { findClaim } from '@vigie/store/claims';
import { listJournal } from '@vigie/store/journal';
import { countViews, listClaims } from '@vigie/store/queue';
import { z } from 'zod';
import { Refusal } from './refusal.ts';
import { route, type Route } from './route.ts';

const OneClaim = z.object({ id: ClaimId });
const Lang = z.object({ lang: z.enum(['en', 'fr']).optional() });

/** The queue and the claim page. */
export const claimRoutes: readonly Route[] = [
  route({
    method: 'get',
    path: '/api/claims',
    tag: 'claims',
    summary: 'The queue and its named views, in the order of work',
    access: 'signed-in',
    query: ClaimsQuery,
    answer: ClaimsPage,
    async handle({ deps, query, caller, lang, now }) {
      const userId = caller.user.id;
      const [page, counts] = await Promise.all([
        listClaims(deps.database, { ...query, lang, userId, now }),
        countViews(deps.database, userId, now),
      ]);
      return { ...page, counts };
    },
  }),
  route({
    method: 'get',
    path: '/api/claims/:id',
    tag: 'claims',
    summary: 'One claim: why it is here, how it spreads, what is known, who decided what',
    access: 'signed-in',
    params: OneClaim,
    query: Lang,
    answer: ClaimPage,
    refuses: ['claim.unknown'],
    async handle({ deps, params, caller, lang, now }) {
      const [page, claim, checked] = await Promise.all([
        readClaimPage(deps.database, params.id, { lang, userId: caller.user.id, now }, deps.embedQuery),
        findClaim(deps.database, params.id),
        checkedSteps(deps.database, params.id),
      ]);
      if (page === undefined || claim === undefined) throw new Refusal('claim.unknown');
      const steps = checklist(claim).map((s) => ({ id: s.id, text: s.text[lang], done: checked.includes(s.id) }));
      return {
        ...page,
        spreadingAuthors: defaultWeights.spreadingAuthors,
        checklist: steps,
        viewers: deps.announce.viewersOf(params.id),
      };
    },
  }),
  route({
    method: 'get',
    path: '/api/claims/:id/posts',
    tag: 'claims',
    summary: 'The posts of a claim; a deleted one keeps its place and has no words',
    access: 'signed-in',
    params: OneClaim,
    query: PostsQuery,
    answer: PostsPage,
    async handle({ deps, params, query: { variants, ...query } }) {
      return listPosts(deps.database, params.id, { ...query, variants: variants === '1' });
    },
  }),
  route({
    method: 'get',
    path: '/api/claims/:id/journal',
    tag: 'claims',
    summary: 'Everything that happened to a claim, newest first',
    access: 'signed-in',
    params: OneClaim,
    query: JournalQuery.omit({ claim: true }),
    answer: JournalPage,
    handle: ({ deps, params, query, lang }) => listJournal(deps.database, { ...query, claim: params.id, lang }),
  }),
  route({
    method: 'put',
    path: '/api/claims/:id/checklist/:step',
    tag: 'claims',
    summary: 'Tick or untick a step of the checklist',
    access: ['fact-checker'],
    params: OneClaim.extend({ step: z.string().max(60) }),
    body: StepChange,
    refuses: ['claim.unknown', 'checklist.unknown'],
    async handle({ deps, params, body, caller, now }) {
      const claim = await findClaim(deps.database, params.id);
      if (claim === undefined) throw new Refusal('claim.unknown');
      if (!checklist(claim).some((step) => step.id === params.step)) throw new Refusal('checklist.unknown');
      const { id, step } = params;
      await checkStep(deps.database, { claim: id, step, done: body.done, userId: caller.user.id, at: now });
      deps.announce.changed([id]);
    },
  }),
];
