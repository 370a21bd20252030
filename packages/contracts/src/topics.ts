import type { z } from 'zod';
import { AlertMessage } from './alert.ts';
import { AnnotatedMessage } from './annotated-post.ts';
import { Claim } from './claim.ts';
import { DeadLetter } from './dead-letter.ts';
import { Gap } from './gap.ts';
import { Membership } from './membership.ts';
import { PostMessage } from './post.ts';
import { Review } from './review.ts';
import { Tally } from './tally.ts';

/** A topic of the log and the one shape that travels on it. */
export interface Topic<S extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly schema: S;
  /** Messages with the same key are delivered in order. */
  readonly key: (message: z.infer<S>) => string;
  readonly partitions: number;
  readonly retentionMs: number;
  /** Of every key only the newest message is kept, and no longer than the others: the log forgets words that the tables have forgotten. */
  readonly compacted: boolean;
  /** Who writes and who reads it, for the generated page. */
  readonly flow: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;

const topic = <S extends z.ZodType>(t: Topic<S>): Topic<S> => t;

/** A post, an edit, a deletion, an erasure, a tick. Keyed by post, so that a deletion follows its post. */
export const posts = topic({
  name: 'posts.v1',
  schema: PostMessage,
  key: (m) => (m.kind === 'erasure' ? m.author : m.kind === 'tick' ? m.source : m.id),
  partitions: 4,
  retentionMs: 7 * DAY_MS,
  compacted: false,
  flow: 'ingest → classify (annotate), console (what is taken back)',
});

/** Posts with features and quantised vector, and what must reach the clusterer in line with them. One shard: whoever keys a topic decides who owns the state. */
export const annotated = topic({
  name: 'annotated.v1',
  schema: AnnotatedMessage,
  key: () => 'shard-0',
  partitions: 1,
  retentionMs: 7 * DAY_MS,
  compacted: false,
  flow: 'classify (annotate) → classify (cluster)',
});

/** The current snapshot and assessment of a claim. */
export const claims = topic({
  name: 'claims.v1',
  schema: Claim,
  key: (m) => m.id,
  partitions: 4,
  retentionMs: 7 * DAY_MS,
  compacted: true,
  flow: 'classify (cluster) → console, alert',
});

/** Posts joining and leaving claims; claims merging and splitting. */
export const memberships = topic({
  name: 'memberships.v1',
  schema: Membership,
  key: (m) => m.claim,
  partitions: 4,
  retentionMs: 7 * DAY_MS,
  compacted: false,
  flow: 'classify (cluster) → console',
});

/** What a person decided. */
export const reviews = topic({
  name: 'reviews.v1',
  schema: Review,
  key: (m) => m.claim,
  partitions: 4,
  retentionMs: 365 * DAY_MS,
  compacted: false,
  flow: 'console → classify (annotate), alert',
});

/** Alerts raised, delivered, failed, corrected. */
export const alerts = topic({
  name: 'alerts.v1',
  schema: AlertMessage,
  key: (m) => (m.kind === 'raised' ? m.alert.claim : m.claim),
  partitions: 4,
  retentionMs: 7 * DAY_MS,
  compacted: false,
  flow: 'alert → console',
});

/** What was not seen, from when to when, and why. */
export const gaps = topic({
  name: 'gaps.v1',
  schema: Gap,
  key: (m) => m.source,
  partitions: 1,
  retentionMs: 30 * DAY_MS,
  compacted: false,
  flow: 'ingest → console',
});

/** What each source was refused at the door, and whether it is seen now. */
export const tallies = topic({
  name: 'tallies.v1',
  schema: Tally,
  key: (m) => m.source,
  partitions: 1,
  retentionMs: 7 * DAY_MS,
  compacted: true,
  flow: 'ingest → console',
});

/** Messages that a consumer refused, with the reason; `npm run dead-letters` lists and replays them. */
export const deadLetters = topic({
  name: 'dead-letters.v1',
  schema: DeadLetter,
  key: (m) => m.topic,
  partitions: 1,
  retentionMs: 7 * DAY_MS,
  compacted: false,
  flow: 'runtime → console, operator',
});

/** The map: if a message is not here, the system does not send it. */
export const topics: readonly Topic[] = [
  posts,
  annotated,
  claims,
  memberships,
  reviews,
  alerts,
  gaps,
  tallies,
  deadLetters,
] as unknown as readonly Topic[];
