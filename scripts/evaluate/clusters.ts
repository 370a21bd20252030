import type { AnnotatedPost } from '@vigie/contracts/annotated-post';
import { assess } from '@vigie/core/assess';
import { openEngine, type EngineOptions } from '@vigie/core/match/engine';
import { TIERS } from '@vigie/inference/tiers';
import { openAnnotator, postId, type Sketch } from './annotate-rows.ts';
import { shippedGround } from './evaluation-engine.ts';
import { openFinalPlaces, type FinalPlaces } from './final-places.ts';
import { scoreClustering } from './measures/clustering.ts';
import { cleaned, drawn, mixed, seeded, thinned } from './noise.ts';
import { label, text, type Row } from './rows.ts';
import { numeric, optional, required, UsageError, type Task } from './task.ts';
import { timed } from './timed-rows.ts';

/** How well claims, stories or variants match labelled clusters, with or without noise around them. */
export const clusters: Task = {
  name: 'clusters',
  usage:
    'clusters --posts F [--gold clusterId] [--level variant|claim|story] [--noise G --noise-ratio R] [--shards N] [--embedding-model ID]',
  run: async ({ options, rows, note }) => {
    const gold = optional(options, 'gold', 'clusterId');
    const level = optional(options, 'level', 'claim');
    if (level !== 'variant' && level !== 'claim' && level !== 'story')
      throw new UsageError(`--level is variant, claim or story, not "${level}"`);
    const shards = options['shards'] === undefined ? null : numeric(options, 'shards', 1);
    if (shards !== null && (!Number.isInteger(shards) || shards < 1))
      throw new UsageError('--shards takes a whole number, 1 or more');

    const file = await rows(required(options, 'posts'));
    const usable = file.rows.filter((row) => label(row, 'id') !== undefined && label(row, gold) !== undefined);
    file.skip(file.rows.length - usable.length);
    const noiseFile = typeof options['noise'] === 'string' ? await rows(options['noise']) : undefined;
    const { labelled, noise } = mixOf(usable, noiseFile?.rows ?? [], gold, numeric(options, 'noise-ratio', 4));
    if (labelled.length === 0) throw new UsageError(`no row has both an id and the field "${gold}"`);
    const goldOf = new Map(labelled.map(({ row, sketch }) => [sketch.id, label(row, gold)!]));

    note(`annotating ${labelled.length} labelled posts and ${noise.length} of noise`);
    const annotator = await openAnnotator(optional(options, 'embedding-model', TIERS.default));
    const sketches = mixed(
      labelled.map((l) => l.sketch),
      noise,
    );
    const annotated = await annotator.annotate(sketches);
    await annotator.close();
    const posts = shards === null ? annotated : crowded(annotated);
    const known = {
      ...(await shippedGround()),
      meaningScale: annotator.scale,
    };

    const clustered = (count: number | null): Clustered => {
      const { places, ...run } = runThrough(posts, known, count);
      const found = (id: string): string => foundAt(places, level, id);
      const ids = [...goldOf.keys()];
      return {
        ...scoreClustering([...goldOf.values()], ids.map(found)),
        noiseAbsorbed:
          noise.length === 0
            ? null
            : absorbed(
                ids,
                noise.map((n) => n.id),
                found,
              ),
        ...run,
      };
    };
    const figures = clustered(shards);
    return {
      model: annotator.model,
      ...figures,
      peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
      level,
      labelled: labelled.length,
      noise: noise.length,
      ...(shards === null ? {} : compared(shards, figures, clustered)),
    };
  },
};

type Clustered = Readonly<Record<string, unknown>>;

/** One engine over all posts; with `count`, posts are compared ahead by that many scorers. */
function runThrough(
  posts: readonly AnnotatedPost[],
  options: Omit<EngineOptions, 'assess' | 'shards'>,
  count: number | null,
): { places: FinalPlaces; postsPerSecond: number; stateHash: string } {
  const shards = count === null ? {} : { shards: { count, run: inTurn } };
  const engine = openEngine({ assess, ...options, ...shards });
  const places = openFinalPlaces();
  const started = performance.now();
  for (let i = 0; i < posts.length; i += TAKEN_AT_ONCE) places.add(engine.take(posts.slice(i, i + TAKEN_AT_ONCE)));
  places.add(engine.flush());
  const seconds = (performance.now() - started) / 1000;
  return { places, postsPerSecond: Math.round(posts.length / seconds), stateHash: engine.stateHash() };
}

function inTurn(work: ReadonlyArray<() => void>): void {
  for (const task of work) task();
}

/** The same posts through one writer, who compares each in its turn, and through 1, 2 and 8 scorers. */
function compared(
  shards: number,
  figures: Clustered,
  clustered: (count: number | null) => Clustered,
): Record<string, unknown> {
  const counts = [...new Set([1, 2, 8, shards])].sort((a, b) => a - b);
  return {
    postsAnEpoch: POSTS_AN_EPOCH,
    oneWriter: clustered(null),
    shards: Object.fromEntries(counts.map((count) => [count, count === shards ? figures : clustered(count)])),
  };
}

/** Posts in their order, fifty to a second: an epoch of one post would leave nothing to share. */
function crowded(posts: readonly AnnotatedPost[]): AnnotatedPost[] {
  const first = Date.parse(posts[0]!.post.seenAt);
  return posts.map((post, i) => {
    const seenAt = new Date(first + Math.floor((i * 1000) / POSTS_AN_EPOCH)).toISOString();
    return { ...post, post: { ...post.post, seenAt, createdAt: seenAt } };
  });
}

const POSTS_AN_EPOCH = 50;
const TAKEN_AT_ONCE = 500;

interface Labelled {
  readonly row: Row;
  readonly sketch: Sketch;
}

/** Labelled rows with the noise asked for: drawn without replacement; where there is too little, the labelled rows are thinned instead. */
export function mixOf(
  usable: readonly Row[],
  noiseRows: readonly Row[],
  gold: string,
  ratio: number,
): { labelled: readonly Labelled[]; noise: readonly Sketch[] } {
  const all = timed(usable);
  if (noiseRows.length === 0) return { labelled: all, noise: [] };
  const random = seeded(1);
  const share = Math.min(1, noiseRows.length / (ratio * all.length));
  const kept = share < 1 ? thinned(all, (l) => label(l.row, gold)!, share, random) : all;
  const isCleaned = usable.some((row) => text(row, 'textQuality').startsWith('cleaned'));
  const noise = drawn(noiseRows, Math.min(noiseRows.length, Math.round(ratio * kept.length)), random).map((row, i) => ({
    id: `noise-${i}`,
    text: isCleaned ? cleaned(row) : text(row, 'text'),
    at: 0,
    ...(label(row, 'authorId') === undefined ? {} : { author: label(row, 'authorId')! }),
  }));
  return { labelled: kept, noise };
}

function foundAt(places: FinalPlaces, level: 'variant' | 'claim' | 'story', id: string): string {
  const post = postId(id);
  const claim = places.claimOf(post);
  if (claim === undefined) return `alone ${id}`;
  switch (level) {
    case 'variant':
      return `${claim} ${places.variantOf(post)}`;
    case 'claim':
      return claim;
    case 'story':
      return places.storyOf(post) ?? claim;
  }
}

/** The share of noise in a cluster most of whose posts are labelled. */
export function absorbed(labelled: readonly string[], noise: readonly string[], found: (id: string) => string): number {
  const counts = new Map<string, { labelled: number; noise: number }>();
  const count = (cluster: string, kind: 'labelled' | 'noise'): void => {
    const known = counts.get(cluster) ?? { labelled: 0, noise: 0 };
    known[kind] += 1;
    counts.set(cluster, known);
  };
  for (const id of labelled) count(found(id), 'labelled');
  for (const id of noise) count(found(id), 'noise');
  let swallowed = 0;
  for (const cluster of counts.values()) if (cluster.labelled > cluster.noise) swallowed += cluster.noise;
  return swallowed / noise.length;
}
