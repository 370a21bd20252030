import type { Assessment } from '@vigie/contracts/assessment';
import type { Claim, Stance } from '@vigie/contracts/claim';
import type { ClaimId } from '@vigie/contracts/ids';
import type { Language } from '@vigie/contracts/values';
import { vectorOf } from '../match/dense.ts';
import type { Life } from '../match/life.ts';
import type { ClaimState } from './claim-state.ts';
import { confirmedVerdicts } from './linked-checks.ts';
import type { ClaimView, MemberPost } from './claim-view.ts';
import { spamOf } from './spam.ts';
import { timelineOf } from './timeline.ts';

/** What assessment may read of a claim. */
export function claimView(claim: ClaimState, life: Life, claims: ReadonlyMap<ClaimId, ClaimState>): ClaimView {
  const returnOf = life.returns.get(claim.id);
  const flaggedSibling = flaggedSiblingOf(claim, claims);
  return {
    id: claim.id,
    sentence: claim.sentence?.text ?? '',
    ...(claim.sentence?.checkWorthy === undefined ? {} : { checkWorthy: claim.sentence.checkWorthy }),
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

/** The sibling that most people passed on, of those that lie before people; of equals the older. */
function flaggedSiblingOf(claim: ClaimState, claims: ReadonlyMap<ClaimId, ClaimState>): ClaimView['flaggedSibling'] {
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

/** Unique authors of all posts and of the asserting ones. */
export function countAuthors(posts: readonly MemberPost[]): { readonly all: number; readonly asserting: number } {
  const all = new Set<string>();
  const asserting = new Set<string>();
  for (const post of posts) {
    all.add(post.author);
    if (post.stance === 'support') asserting.add(post.author);
  }
  return { all: all.size, asserting: asserting.size };
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
  const stances: Record<Stance, number> = { support: 0, denial: 0, enquiry: 0, comment: 0 };
  const languages: Language[] = [];
  for (const post of claim.posts) {
    stances[post.stance] += 1;
    if (!languages.includes(post.language)) languages.push(post.language);
  }
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
    languages,
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
