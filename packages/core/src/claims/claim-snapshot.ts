import type { Assessment } from '@vigie/contracts/assessment';
import type { Claim } from '@vigie/contracts/claim';
import type { ClaimId } from '@vigie/contracts/ids';
import { vectorOf } from '../match/dense.ts';
import type { Life } from '../match/life.ts';
import type { ClaimState } from './claim-state.ts';
import { confirmedVerdicts } from './linked-checks.ts';
import type { ClaimView } from './claim-view.ts';
import { headCountOf } from './head-count.ts';
import { spamOf } from './spam.ts';
import { timelineOf } from './timeline.ts';

/** What assessment may read of a claim. */
export function claimView(claim: ClaimState, life: Life, claims: LiveClaims): ClaimView {
  const returnOf = life.returns.get(claim.id);
  const flaggedSibling = flaggedSiblingOf(claim, claims);
  return {
    id: claim.id,
    sentence: claim.sentence?.text ?? '',
    ...(claim.sentence?.checkWorthy === undefined ? {} : { checkWorthy: claim.sentence.checkWorthy }),
    ...(claim.sentence?.meanCheckWorthy === undefined ? {} : { meanCheckWorthy: claim.sentence.meanCheckWorthy }),
    ...(claim.sentence?.wordings === undefined ? {} : { wordings: claim.sentence.wordings }),
    language: claim.sentence?.language ?? 'und',
    posts: claim.posts,
    meaning: claim.centroid.meaning,
    siblings: [...claim.siblings.values()],
    confirmedVerdicts: confirmedVerdicts(claim.checks),
    ...(flaggedSibling === undefined ? {} : { flaggedSibling }),
    ...(returnOf === undefined ? {} : { returnOf }),
  };
}

/** Where a live claim is found by its id. */
type LiveClaims = Pick<ReadonlyMap<ClaimId, ClaimState>, 'get'>;

/** The sibling that most people passed on, of those that lie before people; of equals the older. */
function flaggedSiblingOf(claim: ClaimState, claims: LiveClaims): ClaimView['flaggedSibling'] {
  let found: ClaimView['flaggedSibling'];
  for (const { id, differs } of claim.siblings.values()) {
    const flag = claims.get(id)?.flag ?? null;
    if (flag === null || claims.get(id)?.spam === true) continue;
    if (found !== undefined && (flag.authors < found.authors || (flag.authors === found.authors && id > found.id)))
      continue;
    found = { id, differs, authors: flag.authors };
  }
  return found;
}

/** The claim as it travels: what the queue shows and alerts are decided on. */
export function claimSnapshot(
  claim: ClaimState,
  assessment: Assessment,
  authors: number,
  now: number,
  mergedInto: ClaimId | null,
  life: Life,
): Claim {
  const { stances, languages } = headCountOf(claim.posts);
  const { meaning } = claim.centroid;
  const returnOf = life.returns.get(claim.id);
  const mutation = life.mutations.get(claim.id);
  const spamBecause = claim.spam ? spamOf(claim, authors, life.templates) : null;
  return {
    id: claim.id,
    story: claim.story.id,
    revision: claim.revision,
    sentence: claim.sentence?.text ?? '',
    sentencePost: claim.sentence?.post ?? null,
    language: claim.sentence?.language ?? 'und',
    languages: [...languages],
    posts: claim.posts.length,
    authors,
    variants: claim.variants.length,
    stances,
    firstPostAt: new Date(claim.firstAt).toISOString(),
    lastPostAt: new Date(claim.lastAt).toISOString(),
    timeline: timelineOf(claim.posts, now),
    places: [...claim.places],
    siblings: [...claim.siblings.values()],
    assessment,
    flag: claim.flag,
    ...(claim.heldBack ? { heldBack: true as const } : {}),
    mergedInto,
    spam: claim.spam,
    ...(spamBecause === null ? {} : { spamBecause }),
    muted: claim.muted,
    vector: meaning && vectorOf(meaning),
    exercise: claim.exercise,
    ...(returnOf === undefined ? {} : { returnOf }),
    ...(mutation === undefined ? {} : { mutation }),
  };
}
