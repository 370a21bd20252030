import { join } from 'node:path';
import type { AnnotatedPost } from '@vigie/contracts/annotated-post';
import { postId, type Annotator, type Sketch } from '../evaluate/annotate-rows.ts';
import { mixOf } from '../evaluate/clusters.ts';
import { cleaned, drawn, mixed, seeded } from '../evaluate/noise.ts';
import { label, readRows, text, type Row } from '../evaluate/rows.ts';
import { timed } from '../evaluate/timed-rows.ts';

// Three parts that share no cluster, and no event but one storm: weights are fitted on the first, how many chances are enough
// is chosen on the second, and whole streams judge, of which the third part is scored by itself. Every post is annotated once.

/** Posts in event time on one level, labelled ones and strangers. */
export interface MatchSet {
  readonly name: string;
  readonly level: 'claim' | 'story';
  readonly posts: readonly AnnotatedPost[];
  /** The cluster of each labelled post; strangers have none. */
  readonly gold: ReadonlyMap<string, string>;
  /** Clusters of no other part. */
  readonly unseen: ReadonlySet<string>;
}

/** The sets of each part. */
export interface MatchSets {
  readonly fit: readonly MatchSet[];
  readonly choose: readonly MatchSet[];
  readonly judge: readonly MatchSet[];
}

/** Parts of MediaEval by event; what is not named judges. */
const FITTED_EVENTS = 'boston eclipse eclipse_video samurai bringback sochi pigFish livr elephant'.split(' ');
const CHOOSING_EVENTS = 'malaysia columbianChemicals passport underwater'.split(' ');
/** Most of MediaEval is one storm: a share of its images is fitted on, the others judge. */
const STORM = 'sandy';
const STORM_SHARE = 0.1;
/** Of the stories of News-T: the share that is fitted on, and the share that chooses. */
const STORIES_SHARE = 0.15;
/** Strangers for each labelled post where weights are fitted and chosen. */
const STRANGERS = 1;
const NOISE_RATIO = 4;

/** Reads the sets: claims of MediaEval, stories of News-T, strangers from CrisisLexT26. */
export async function readMatchSets(
  folder: string,
  annotator: Annotator,
  note: (line: string) => void,
): Promise<MatchSets> {
  const rowsOf = async (name: string): Promise<readonly Row[]> =>
    (await readRows(join(folder, `${name}.ndjson.gz`))).rows;
  const claims = await rowsOf('mediaeval2016_vmu');
  const stories = await rowsOf('stream_news_t');
  const strangers = await rowsOf('crisislex_t26');
  const noisy = mixOf(stories, strangers, 'clusterId', NOISE_RATIO);
  const known = await annotatedOnce(
    annotator,
    [...timed(claims).map(({ sketch }) => sketch), ...timed(stories).map(({ sketch }) => sketch), ...noisy.noise],
    note,
  );
  const random = seeded(1);

  const setOf = async (
    name: string,
    level: MatchSet['level'],
    rows: readonly Row[],
    isUnseen: (row: Row) => boolean = all,
  ): Promise<MatchSet> => {
    const labelled = timed(rows);
    const isWhole = isUnseen !== all;
    const noise = isWhole ? [] : strangersFor(labelled.length, level);
    await known.learn(noise);
    return {
      name,
      level,
      posts: known.inTime(
        mixed(
          labelled.map((l) => l.sketch),
          noise,
        ),
      ),
      ...goldOf(labelled, isUnseen),
    };
  };
  const strangersFor = (count: number, level: MatchSet['level']): Sketch[] =>
    drawn(strangers, Math.round(count * STRANGERS), random).map((row, i) => ({
      id: `stranger-${level}-${count}-${i}`,
      text: level === 'story' ? cleaned(row) : text(row, 'text'),
      at: 0,
    }));

  const byUse = async (use: Use): Promise<MatchSet[]> => [
    await setOf(
      `claims to ${use}`,
      'claim',
      claims.filter((row) => useOfClaim(row) === use),
    ),
    await setOf(
      `stories to ${use}`,
      'story',
      stories.filter((row) => useOfStory(row) === use),
    ),
  ];
  const isJudge = (useOf: (row: Row) => Use) => (row: Row) => useOf(row) === 'judge';
  return {
    fit: await byUse('fit'),
    choose: await byUse('choose'),
    judge: [
      await setOf('MediaEval', 'claim', claims, isJudge(useOfClaim)),
      await setOf('News-T', 'story', stories, isJudge(useOfStory)),
      {
        name: 'News-T with noise',
        level: 'story',
        posts: known.inTime(
          mixed(
            noisy.labelled.map((l) => l.sketch),
            noisy.noise,
          ),
        ),
        ...goldOf(noisy.labelled, isJudge(useOfStory)),
      },
    ],
  };
}

type Use = keyof MatchSets;
const all = (): boolean => true;

function useOfClaim(row: Row): Use {
  const event = text(row, 'event');
  if (FITTED_EVENTS.includes(event)) return 'fit';
  if (CHOOSING_EVENTS.includes(event)) return 'choose';
  return event === STORM && luckOf(label(row, 'clusterId')!) < STORM_SHARE ? 'fit' : 'judge';
}

function useOfStory(row: Row): Use {
  const luck = luckOf(label(row, 'clusterId')!);
  return luck < STORIES_SHARE ? 'fit' : luck < 2 * STORIES_SHARE ? 'choose' : 'judge';
}

/** A number of 0 to 1 for a cluster, by its name alone. */
function luckOf(cluster: string): number {
  let hash = 7;
  for (const letter of cluster) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return seeded(hash)();
}

interface Labelled {
  readonly row: Row;
  readonly sketch: Sketch;
}

function goldOf(labelled: readonly Labelled[], isUnseen: (row: Row) => boolean): Pick<MatchSet, 'gold' | 'unseen'> {
  return {
    gold: new Map(labelled.map(({ row, sketch }) => [postId(sketch.id), label(row, 'clusterId')!])),
    unseen: new Set(labelled.filter(({ row }) => isUnseen(row)).map(({ row }) => label(row, 'clusterId')!)),
  };
}

/** Posts annotated once, whatever stream they come in, and when. */
async function annotatedOnce(annotator: Annotator, first: readonly Sketch[], note: (line: string) => void) {
  const known = new Map<string, AnnotatedPost>();
  const learn = async (sketches: readonly Sketch[]): Promise<void> => {
    if (sketches.length === 0) return;
    note(`annotating ${sketches.length} posts`);
    for (const post of await annotator.annotate(sketches)) known.set(post.post.id, post);
  };
  await learn(first);
  return {
    learn,
    inTime: (sketches: readonly Sketch[]): AnnotatedPost[] =>
      sketches.map(({ id, at }) => {
        const message = known.get(postId(id))!;
        const seenAt = new Date(at).toISOString();
        return { ...message, post: { ...message.post, seenAt, createdAt: seenAt } };
      }),
  };
}
