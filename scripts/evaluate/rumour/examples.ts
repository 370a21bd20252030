import { assess, type AssessInput } from '@vigie/core/assess';
import type { StreamView } from '@vigie/core/claims/claim-view';
import { headInputs } from '@vigie/core/signals/unverified';
import { lookAt } from '@vigie/core/signals/weigh';
import { defaultWeights, type AssessmentWeights } from '@vigie/core/signals/weights';
import type { Example } from '../../train/fit-unverified.ts';
import { claimAt, type Thread } from './threads.ts';

// What the head reads of a thread at a checkpoint: the claim as it stood. Nothing that looks ahead, and nothing of the account:
// not its followers, not its badge, not how soon or how much it was answered.

/** The thread as something to learn from, with its first `count` replies. */
export function exampleOf(thread: Thread, count: number): Example {
  const { claim, stream, now } = inputAt(thread, count);
  return {
    event: thread.event,
    positive: thread.positive,
    own: thread.meaning,
    meaning: claim.meaning,
    inputs: headInputs(lookAt({ claim, stream, now }, defaultWeights)),
  };
}

/** The unverified head's answer to a thread with its first `count` replies. */
export function unverifiedAt(thread: Thread, count: number, weights: AssessmentWeights): number {
  return assess(inputAt(thread, count), weights).assessment.heads.unverified;
}

function inputAt(thread: Thread, count: number): AssessInput {
  const claim = claimAt(thread, count);
  return { claim, stream: NO_STREAM, now: claim.posts.at(-1)!.seenAt, memory: null };
}

/** No stream around it: what is usual is what the weights say. */
const NO_STREAM: StreamView = { posts: 0, cueShare: defaultWeights.usualShare, recentPosts: [0, 0] };
