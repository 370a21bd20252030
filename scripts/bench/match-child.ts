import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSnapshotFiles } from '@vigie/classify/snapshot-files';
import type { AnnotatedPost } from '@vigie/contracts/annotated-post';
import { assess } from '@vigie/core/assess';
import { openEngine, type Engine } from '@vigie/core/match/engine';
import { termNumbers } from '@vigie/core/match/terms';
import { percentile } from './bench.ts';
import { runShards, type ShardsRun } from './match-shards.ts';
import { soak, type Soak } from './match-soak.ts';
import { madeUpPosts } from './made-up-posts.ts';
import { firstStoryDetection } from './peers/first-story-detection.ts';
import type { Peer } from './peers/peer.ts';
import { plainLeader } from './peers/plain-leader.ts';

// One clusterer in one process, so that its memory is its own: told what to run by its parent, answers with one message.

/** What one run measured. */
export interface MatchRun {
  readonly postsPerSecond: number;
  readonly p99Ms: number;
  readonly rssMb: number;
  /** What the engine holds at the end: above its cap it forgets claims and their posts. */
  readonly claims: number | null;
  readonly posts: number | null;
  readonly snapshotMs: number | null;
  readonly restoreMs: number | null;
}

/** What to run: which clusterer on top of how many posts, how many scorers, or how long a soak. */
export type MatchOrder =
  | LiveOrder
  | { readonly system: 'shards'; readonly live: number; readonly seed: number; readonly count: number }
  | { readonly system: 'soak'; readonly minutes: number };

interface LiveOrder {
  readonly system: 'ours' | 'firstStoryDetection' | 'leader';
  readonly live: number;
  readonly seed: number;
  /** Of ours alone: the peers forget nothing. */
  readonly maxClaims: number;
}

const MEASURED = 20_000;
const ALONE = 2_000;
const ALONE_A_MINUTE = 40;
const MINUTE_MS = 60_000;
const ALONE_MS = 1_300;

process.once('message', (order: MatchOrder) => {
  void answer(order).then((run) => process.send!(run));
});

async function answer(order: MatchOrder): Promise<MatchRun | ShardsRun | Soak> {
  switch (order.system) {
    case 'ours':
      return await runOurs(order);
    case 'shards':
      return runShards(order.live, order.seed, order.count);
    case 'soak':
      return soak(order.minutes, (line) => process.stderr.write(`${line}\n`));
    case 'firstStoryDetection':
    case 'leader':
      return runPeer(order.system, order.live, order.seed);
  }
}

async function runOurs({ live, seed, maxClaims }: LiveOrder): Promise<MatchRun> {
  const posts = madeUpPosts(seed);
  const engine = openEngine({ assess, maxClaims });
  for (let i = 0; i < live; i++) engine.take([posts.next().value]);
  const minuteAt = Math.ceil((Date.parse(posts.next().value.post.seenAt) + MEASURED) / MINUTE_MS) * MINUTE_MS;
  let alones = 0;
  const measured = timed(() => {
    const post = posts.next().value;
    return () => engine.take([post]);
  });
  // An epoch of a thousand posts closes all at once: what one post costs is seen where each has an epoch of its own. The
  // upkeep of every minute would fall on one post in forty there, instead of one in sixty thousand: the first are left out.
  const alone = timed(
    () => {
      const post = later(
        posts.next().value,
        minuteAt + MINUTE_MS * Math.floor(alones / ALONE_A_MINUTE) + ALONE_MS * (alones++ % ALONE_A_MINUTE),
      );
      return () => engine.take([post]);
    },
    ALONE,
    (i) => i % ALONE_A_MINUTE >= 3,
  );
  const { claims, posts: held } = engine.size();
  return { ...measured, p99Ms: alone.p99Ms, claims, posts: held, ...(await writeAndRead(engine)) };
}

/** The same post at another event time. */
function later(post: AnnotatedPost, at: number): AnnotatedPost {
  const seenAt = new Date(at).toISOString();
  return { ...post, post: { ...post.post, seenAt, createdAt: seenAt } };
}

/** As the service does it: to files and back. */
async function writeAndRead(engine: Engine): Promise<{ snapshotMs: number; restoreMs: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-snapshots-'));
  try {
    const files = openSnapshotFiles(folder, (_file, reason) => {
      throw new Error(reason);
    });
    const started = performance.now();
    await files.write({ nextOffset: '0', engine: engine.snapshot() });
    const snapshotMs = performance.now() - started;
    const begun = performance.now();
    openEngine({ assess }, (await files.read())!.engine);
    return { snapshotMs: Math.round(snapshotMs), restoreMs: Math.round(performance.now() - begun) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function runPeer(system: 'firstStoryDetection' | 'leader', live: number, seed: number): MatchRun {
  const posts = madeUpPosts(seed);
  const peer: Peer = system === 'leader' ? plainLeader() : firstStoryDetection();
  const next = (): Int32Array => termNumbers(posts.next().value.features.terms);
  for (let i = 0; i < live; i++) peer.take(next());
  const measured = timed(() => {
    const terms = next();
    return () => peer.take(terms);
  });
  return { ...measured, claims: null, posts: null, snapshotMs: null, restoreMs: null };
}

/** Each post is made outside the clock and taken inside it. */
function timed(
  prepare: () => () => unknown,
  count = MEASURED,
  isCounted: (i: number) => boolean = () => true,
): Pick<MatchRun, 'postsPerSecond' | 'p99Ms' | 'rssMb'> {
  const times: number[] = [];
  let total = 0;
  for (let i = 0; i < count; i++) {
    const take = prepare();
    const started = performance.now();
    take();
    const took = performance.now() - started;
    total += took;
    if (isCounted(i)) times.push(took);
  }
  times.sort((a, b) => a - b);
  return {
    postsPerSecond: Math.round(count / (total / 1000)),
    p99Ms: Math.round(percentile(times, 0.99) * 1000) / 1000,
    rssMb: Math.round(process.memoryUsage().rss / 1024 / 1024),
  };
}
