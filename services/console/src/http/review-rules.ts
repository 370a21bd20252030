import type { ClaimId } from '@vigie/contracts/ids';
import type { Review, ReviewAct } from '@vigie/contracts/review';
import { fourEyes } from '@vigie/core/claims/four-eyes';
import { findClaim } from '@vigie/store/claims';
import { countDeciders, readFourEyes } from '@vigie/store/four-eyes';
import { listReviews } from '@vigie/store/reviews';
import { findUser } from '@vigie/store/users';
import type { ConsoleDeps } from '../deps.ts';
import { Refusal } from './refusal.ts';
import type { Caller } from './route.ts';

/** Refuses an act that its own rules forbid. */
export async function refuseUnfit(deps: ConsoleDeps, claim: ClaimId, act: ReviewAct, caller: Caller): Promise<void> {
  const field = (path: string, message: string) => ({ fields: [{ path, message }] });
  if (act.kind === 'verdict' && (await needsSecond(deps, claim)))
    throw new Refusal('review.second-person', field('kind', 'propose'));
  if ((act.kind === 'verdict' || act.kind === 'propose') && act.verdict !== 'unproven' && act.evidence.length === 0)
    throw new Refusal('review.evidence-missing', field('evidence', 'at least one link'));
  // A proposal is given back by its own way, which knows who may.
  if (act.kind === 'return') throw new Refusal('proposal.unknown', field('kind', 'POST …/proposals/{review}/return'));
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

/** Whether the operator's rule asks for a second person before a verdict on this claim is published. */
async function needsSecond({ database }: ConsoleDeps, id: ClaimId): Promise<boolean> {
  const claim = await findClaim(database, id);
  if (claim === undefined) return false;
  return fourEyes(await readFourEyes(database), await countDeciders(database), claim).needed;
}

/** The newest act that was not taken back; whoever did it may. */
function lastStanding(reviews: readonly Review[]): Review | undefined {
  const undone = new Set(reviews.flatMap(({ act }) => (act.kind === 'undo' ? [act.review] : [])));
  return reviews.findLast(({ id, act }) => act.kind !== 'undo' && !undone.has(id));
}
