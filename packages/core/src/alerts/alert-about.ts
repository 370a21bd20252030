import type { Alert } from '@vigie/contracts/alert';
import type { Claim } from '@vigie/contracts/claim';
import type { ClaimId, StoryId } from '@vigie/contracts/ids';
import type { Subscription } from '@vigie/contracts/subscription';

/** What a subscriber is told about this snapshot of a claim. The same snapshot gives the same alert, id included. */
export function alertAbout(subscription: Subscription, claim: Claim): Alert {
  return {
    id: `a_${subscription.id}_${claim.id}_${claim.revision}`,
    kind: 'alert',
    subscription: subscription.id,
    claim: claim.id,
    story: claim.story,
    sentence: claim.sentence,
    language: claim.language,
    score: claim.assessment.score,
    stage: claim.assessment.stage,
    authors: claim.authors,
    posts: claim.posts,
    firstPostAt: claim.firstPostAt,
    signals: claim.assessment.signals.map(({ name, points, because }) => ({ name, points, because })),
    verdict: null,
    corrects: null,
    at: claim.assessment.assessedAt,
    exercise: claim.exercise,
  };
}

/** A made-up alert by which a subscriber tries the way out; marked as a test in its kind and its words. */
export function testAlert(
  subscription: Subscription,
  { id, at, exercise }: { readonly id: string; readonly at: string; readonly exercise: boolean },
): Alert {
  return {
    id: `t_${subscription.id}_${id}`,
    kind: 'test',
    subscription: subscription.id,
    claim: 'c_test' as ClaimId,
    story: 's_test' as StoryId,
    sentence: 'Vigie : essai de cet abonnement / Vigie: a test of this subscription',
    language: 'fr',
    score: 0,
    stage: 'watch',
    authors: 0,
    posts: 0,
    firstPostAt: at,
    signals: [],
    verdict: null,
    corrects: null,
    at,
    exercise,
  };
}
