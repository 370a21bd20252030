import type { Alert } from '@vigie/contracts/alert';
import type { Claim } from '@vigie/contracts/claim';
import type { Subscription } from '@vigie/contracts/subscription';

/** What a subscriber is told about this snapshot of a claim. The same snapshot gives the same alert, id included. */
export function alertAbout(subscription: Subscription, claim: Claim): Alert {
  return {
    id: `a_${subscription.id}_${claim.id}_${claim.revision}`,
    kind: 'alert',
    subscription: subscription.id,
    ...factsOf(claim),
    verdict: null,
    corrects: null,
    at: claim.assessment.assessedAt,
    exercise: claim.exercise,
  };
}

/** What an alert or a correction says of a claim. */
export function factsOf({ assessment, ...claim }: Claim) {
  return {
    claim: claim.id,
    story: claim.story,
    sentence: claim.sentence,
    language: claim.language,
    score: assessment.score,
    stage: assessment.stage,
    authors: claim.authors,
    posts: claim.posts,
    firstPostAt: claim.firstPostAt,
    signals: assessment.signals.map(({ name, points, because }) => ({ name, points, because })),
  } satisfies Partial<Alert>;
}
