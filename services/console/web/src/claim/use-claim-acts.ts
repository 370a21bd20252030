import { useQueryClient } from '@tanstack/react-query';
import type { ClaimPage } from '@vigie/contracts/rest/claim-page';
import type { Review, ReviewAct } from '@vigie/contracts/review';
import { useApi } from '../api/api-context.tsx';
import { useSession } from '../api/session.ts';
import { useAnnouncer } from '../parts/announcer.tsx';
import { sentenceOf } from '../parts/states.tsx';
import { useSay } from '../say.tsx';
import { lastUndoable } from './last-undoable.ts';

/** A review's act without the parsed brands: what a page may send. */
export type Act = { readonly kind: ReviewAct['kind'] } & Readonly<Record<string, unknown>>;

/** What a person can do about a claim; each answers whether it was done. */
export interface ClaimActs {
  readonly review: (claim: string, act: Act, done: string) => Promise<boolean>;
  /** Publishes what somebody else proposed. */
  readonly publish: (claim: string, proposal: string) => Promise<boolean>;
  /** Gives a proposal back to its author. */
  readonly giveBack: (claim: string, proposal: string, reason: string) => Promise<boolean>;
  /** Takes back one's own act. */
  readonly undo: (claim: string, review: string) => Promise<boolean>;
  readonly take: (claim: string) => Promise<boolean>;
  readonly release: (claim: string) => Promise<boolean>;
  readonly skip: (claim: string) => Promise<boolean>;
  readonly check: (claim: string, id: string, done: boolean) => Promise<boolean>;
  readonly undoLast: (page: ClaimPage) => Promise<boolean>;
}

/** The acts on claims: each is told politely, refreshes what it changed, and offers its way back. */
export function useClaimActs(): ClaimActs {
  const api = useApi();
  const queries = useQueryClient();
  const say = useSay();
  const { user } = useSession();
  const { notify } = useAnnouncer();

  const refresh = async (claim: string) => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: ['claim', claim] }),
      queries.invalidateQueries({ queryKey: ['claims'] }),
    ]);
  };
  const attempt = async (claim: string, act: () => Promise<unknown>, done: string, undo?: () => void) => {
    try {
      await act();
      notify(done, undo === undefined ? {} : { undo });
      void refresh(claim);
      return true;
    } catch (error) {
      const why = sentenceOf(error, say('state.unreachable'), say('state.unknown'));
      notify(say('act.failed', { why }), { tone: 'wrong' });
      void refresh(claim);
      return false;
    }
  };
  const path = (claim: string) => `/api/claims/${encodeURIComponent(claim)}`;
  const undo = (claim: string, review: string) =>
    attempt(claim, () => api.send('POST', `${path(claim)}/reviews`, { kind: 'undo', review }), say('decide.undone'));

  const append = (claim: string, way: string, body: unknown, done: string) => {
    let made: Review | undefined;
    return attempt(
      claim,
      async () => {
        made = await api.send<Review | undefined>('POST', `${path(claim)}/${way}`, body);
      },
      done,
      () => {
        if (made !== undefined) void undo(claim, made.id);
      },
    );
  };

  return {
    review: (claim, act, done) => append(claim, 'reviews', act, done),
    publish: (claim, proposal) =>
      append(claim, `proposals/${encodeURIComponent(proposal)}/publish`, undefined, say('proposal.published')),
    giveBack: (claim, proposal, reason) =>
      append(claim, `proposals/${encodeURIComponent(proposal)}/return`, { reason }, say('proposal.returned')),
    undo,
    take: (claim) => attempt(claim, () => api.send('POST', `${path(claim)}/lock`), say('lock.taken')),
    release: (claim) => attempt(claim, () => api.send('DELETE', `${path(claim)}/lock`), say('lock.released')),
    skip: (claim) =>
      attempt(
        claim,
        () => api.send('POST', `${path(claim)}/skip`),
        say('decide.skipped'),
        () => {
          void attempt(claim, () => api.send('DELETE', `${path(claim)}/skip`), say('decide.undone'));
        },
      ),
    check: async (claim, id, done) => {
      try {
        await api.send('PUT', `${path(claim)}/checklist/${encodeURIComponent(id)}`, { done });
        return true;
      } catch (error) {
        notify(say('act.failed', { why: sentenceOf(error, say('state.unreachable'), say('state.unknown')) }), {
          tone: 'wrong',
        });
        return false;
      } finally {
        await queries.invalidateQueries({ queryKey: ['claim', claim] });
      }
    },
    undoLast: async (page) => {
      const review = lastUndoable(page.reviews, user.id);
      if (review !== null) return undo(page.claim.id, review);
      notify(say('decide.nothing-to-undo'));
      return false;
    },
  };
}
