import type { Cue } from '@vigie/contracts/annotated-post';
import { assess } from '@vigie/core/assess';
import type { StreamView } from '@vigie/core/claims/claim-view';
import { defaultWeights } from '@vigie/core/signals/weights';
import { claimAt, type Thread } from './threads.ts';

// What a model may know of a thread at a checkpoint: what the signals said and what the text gives away. Nothing
// that looks ahead, and nothing of the account: not its followers, not its badge.

/** The features of a thread with its first `count` replies. */
export function featuresOf(thread: Thread, count: number): Float64Array {
  const said = assessmentOf(thread, count);
  const points = SIGNALS.map((name) => (said.signals.find((signal) => signal.name === name)?.points ?? 0) / 10);
  const { features } = thread;
  const replies = thread.replies.slice(0, count);
  const text = [
    ...CUES.map((cue) => (features.cues.includes(cue) ? 1 : 0)),
    ...CUES.map((cue) => share(replies.filter(({ cues }) => cues.includes(cue)).length, replies.length)),
    share(replies.filter(({ stance }) => stance === 'enquiry').length, replies.length),
    share(replies.filter(({ domains }) => domains.length > 0).length, replies.length),
    features.modality === 'question' ? 1 : 0,
    features.modality === 'conditional' ? 1 : 0,
    features.negated ? 1 : 0,
    Math.min(3, features.quantities.length),
    Math.min(3, features.places.length),
    Math.min(3, features.names.length),
    Math.min(2, features.links.length),
    Math.min(4, features.hashtags.length),
    Math.log1p(features.terms.length),
    said.heads.checkable,
    said.heads.harm,
  ];
  return Float64Array.from([...points, ...text]);
}

/** The heads as they ship: something that can be checked, and that nobody has verified. */
export function shippedScore(thread: Thread, count: number): number {
  const { checkable, unverified } = assessmentOf(thread, count).heads;
  return Math.sqrt(checkable * unverified);
}

const CUES: readonly Cue[] = [
  'enquiry',
  'denial',
  'hedge',
  'attribution',
  'official-source',
  'witness',
  'alarm',
  'call-to-share',
];
const SIGNALS = [
  'enquiry',
  'denial',
  'hedging',
  'attribution',
  'no-source',
  'source-diversity',
  'official-source',
  'witness',
  'alarm',
  'call-to-share',
  'harm',
  'check-worthiness',
];

/** Replies' worth of the usual, so that one reply decides nothing. */
const SHRINKAGE = 5;
const USUAL = 0.05;
const share = (count: number, among: number) => (count + SHRINKAGE * USUAL) / (among + SHRINKAGE);

/** No stream around it: what is usual is what the weights say. */
const NO_STREAM: StreamView = { posts: 0, cueShare: defaultWeights.usualShare, recentPosts: [0, 0] };

function assessmentOf(thread: Thread, count: number) {
  const claim = claimAt(thread, count);
  return assess({ claim, stream: NO_STREAM, now: claim.posts.at(-1)!.seenAt, memory: null }).assessment;
}
