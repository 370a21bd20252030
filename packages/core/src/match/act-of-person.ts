import type { ClaimId } from '@vigie/contracts/ids';
import type { Review, ReviewAct } from '@vigie/contracts/review';
import type { ClaimState } from '../claims/claim-state.ts';
import { mergeClaims } from './merge.ts';
import { claimNamed, type MatchState } from './match-state.ts';
import { settle } from './returns.ts';
import { splitClaim } from './split.ts';

/**
 * What a person decided about the shape of claims (merged, split, muted), or about which earlier fact-checks bear on one, or
 * took back. Verdicts are remembered for the day a rumour returns; notes, holds and the like are not the engine's business. A
 * review that is read twice changes nothing.
 */
export function applyReview(state: MatchState, review: Review): void {
  if (state.acts.has(review.id)) return;
  settle(state, review);
  const claim = claimNamed(state, review.claim);
  const { act } = review;
  if (claim === undefined) return;
  switch (act.kind) {
    case 'mute':
    case 'unmute':
      mute(state, claim.id, act.kind === 'mute');
      state.acts.set(review.id, { kind: act.kind, claim: claim.id, at: state.now, isUndone: false });
      return;
    case 'merge': {
      const into = claimNamed(state, act.into);
      if (into === undefined || into === claim) return;
      const posts = claim.posts.map((p) => p.id);
      mergeClaims(state, claim, into, 'person', act.reason);
      // A person says that both are one claim; the engine only finds them alike, and then no verdict is inherited.
      into.checks = [...into.checks, ...claim.checks];
      state.acts.set(review.id, {
        kind: 'merge',
        claim: claim.id,
        into: into.id,
        posts,
        at: state.now,
        isUndone: false,
      });
      return;
    }
    case 'split': {
      const part = splitClaim(state, claim, {
        posts: act.posts,
        salt: review.id,
        by: 'person',
        because: act.reason,
      });
      if (part !== null)
        state.acts.set(review.id, { kind: 'split', claim: part.id, from: claim.id, at: state.now, isUndone: false });
      return;
    }
    case 'link':
      link(state, claim, review, act);
      return;
    case 'undo':
      undo(state, act.review, review.id);
      return;
    case 'verdict':
    case 'propose':
    case 'return':
    case 'dismiss':
    case 'hold':
    case 'escalate':
    case 'note':
    case 'draft':
      return;
  }
}

function undo(state: MatchState, undone: string, by: string): void {
  const act = state.acts.get(undone);
  if (act === undefined || act.isUndone) return;
  state.acts.set(undone, { ...act, isUndone: true });
  switch (act.kind) {
    case 'mute':
    case 'unmute':
      mute(state, act.claim, act.kind === 'unmute');
      return;
    case 'merge': {
      const into = claimNamed(state, act.into);
      if (into === undefined) return;
      const alias = state.aliases.get(act.claim);
      state.aliases.delete(act.claim);
      const part = splitClaim(state, into, {
        posts: act.posts,
        salt: by,
        by: 'person',
        because: 'merge undone',
        wanted: act.claim,
      });
      if (part === null && alias !== undefined) state.aliases.set(act.claim, alias);
      if (part === null) return;
      part.checks = into.checks.filter(({ claim }) => claim === part.id);
      into.checks = into.checks.filter(({ claim }) => claim !== part.id);
      return;
    }
    case 'link': {
      const claim = claimNamed(state, act.claim);
      if (claim === undefined) return;
      claim.checks = claim.checks.filter(({ review }) => review !== undone);
      state.touched.add(claim);
      return;
    }
    case 'split': {
      const part = claimNamed(state, act.claim);
      const from = claimNamed(state, act.from);
      if (part !== undefined && from !== undefined && part !== from)
        mergeClaims(state, part, from, 'person', 'split undone');
      return;
    }
  }
}

/** Only a confirmed link passes a verdict on (law 5), and only where the fact-check's finding is known. */
function link(
  state: MatchState,
  claim: ClaimState,
  { id, claim: said }: Review,
  { evidence, confirmed, verdict, quoted }: Extract<ReviewAct, { kind: 'link' }>,
): void {
  const found =
    verdict === undefined || quoted === undefined
      ? null
      : { verdict, publisher: quoted.publisher, publishedAt: quoted.publishedAt };
  claim.checks = [...claim.checks, { review: id, claim: said, evidence, confirmed, verdict: found }];
  state.acts.set(id, { kind: 'link', claim: said, at: state.now, isUndone: false });
  state.touched.add(claim);
}

function mute(state: MatchState, id: ClaimId, isMuted: boolean): void {
  const claim = claimNamed(state, id);
  if (claim === undefined || claim.muted === isMuted) return;
  claim.muted = isMuted;
  state.touched.add(claim);
}
