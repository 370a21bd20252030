import type { Alert } from '@vigie/contracts/alert';
import type { Claim } from '@vigie/contracts/claim';
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
