import { join } from 'node:path';
import type { AnnotatedPost } from '@vigie/contracts/annotated-post';
import { openAnnotator, type Annotator } from '../evaluate/annotate-rows.ts';
import { drawn, mixed, seeded } from '../evaluate/noise.ts';
import { label, readRows, type Row } from '../evaluate/rows.ts';
import { text } from '../evaluate/rows.ts';
import { timed } from '../evaluate/timed-rows.ts';

/** Labelled posts in event time, on one level, strangers among them. */
export interface MatchSet {
  readonly name: string;
  readonly level: 'claim' | 'story';
  readonly posts: readonly AnnotatedPost[];
  /** The cluster of each labelled post; strangers have none. */
  readonly gold: ReadonlyMap<string, string>;
  readonly use: 'fit' | 'judge';
}

/** Events of MediaEval that weights are fitted on; the others judge. */
const FITTED_EVENTS = new Set([
  'boston',
  'eclipse',
  'eclipse_video',
  'samurai',
  'bringback',
  'sochi',
  'pigFish',
  'livr',
  'elephant',
]);
/** Most of MediaEval is one storm: a share of its clusters is enough, and none of it judges. */
const LARGE_EVENT = 'sandy';
const LARGE_EVENT_SHARE = 0.05;
const STORIES_SHARE = 0.15;
/** Strangers for each labelled post. */
const STRANGERS = 0.25;

/** Reads and annotates the sets: claims of MediaEval by event, stories of News-T by cluster, strangers from CrisisLexT26. */
export async function readMatchSets(
  folder: string,
  model: string,
  note: (line: string) => void,
): Promise<{ readonly sets: readonly MatchSet[]; readonly annotator: Pick<Annotator, 'model' | 'scale'> }> {
  const annotator = await openAnnotator(model);
  const claims = (await readRows(join(folder, 'mediaeval2016_vmu.ndjson.gz'))).rows;
  const stories = (await readRows(join(folder, 'stream_news_t.ndjson.gz'))).rows;
  const strangers = (await readRows(join(folder, 'crisislex_t26.ndjson.gz'))).rows;
  const isFittedStory = shareOf(STORIES_SHARE, 7);
  const isFittedLarge = shareOf(LARGE_EVENT_SHARE, 3);
  const plans: ReadonlyArray<readonly [string, MatchSet['level'], MatchSet['use'], readonly Row[], boolean]> = [
    [
      'claims, fitted events',
      'claim',
      'fit',
      claims.filter(
        (r) =>
          FITTED_EVENTS.has(text(r, 'event')) ||
          (text(r, 'event') === LARGE_EVENT && isFittedLarge(label(r, 'clusterId')!)),
      ),
      true,
    ],
    ['stories, fitted clusters', 'story', 'fit', stories.filter((r) => isFittedStory(label(r, 'clusterId')!)), false],
    [
      'claims, unseen events',
      'claim',
      'judge',
      claims.filter((r) => !FITTED_EVENTS.has(text(r, 'event')) && text(r, 'event') !== LARGE_EVENT),
      true,
    ],
    [
      'stories, unseen clusters',
      'story',
      'judge',
      stories.filter((r) => !isFittedStory(label(r, 'clusterId')!)),
      false,
    ],
  ];
  const sets: MatchSet[] = [];
  const random = seeded(1);
  for (const [name, level, use, rows, isRaw] of plans) {
    const all = timed(rows);
    const noise = isRaw
      ? drawn(strangers, Math.round(all.length * STRANGERS), random).map((row, i) => ({
          id: `stranger-${i}`,
          text: text(row, 'text'),
          at: 0,
        }))
      : [];
    note(`annotating ${all.length} posts of ${name} and ${noise.length} strangers`);
    sets.push({
      name,
      level,
      use,
      posts: await annotator.annotate(
        mixed(
          all.map((l) => l.sketch),
          noise,
        ),
      ),
      gold: new Map(all.map(({ row, sketch }) => [`replay:${sketch.id}`, label(row, 'clusterId')!])),
    });
  }
  await annotator.close();
  return { sets, annotator };
}

/** A fixed share of the clusters, by a draw per name that does not depend on the order of rows. */
function shareOf(share: number, seed: number): (cluster: string) => boolean {
  return (cluster) => {
    let hash = seed;
    for (const letter of cluster) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
    return seeded(hash)() < share;
  };
}
