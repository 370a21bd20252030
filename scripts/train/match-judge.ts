import { join } from 'node:path';
import type { MatchWeights } from '@vigie/core/match/match-weights';
import { contrast } from '../evaluate/contrast.ts';
import { decideWith } from '../evaluate/evaluation-engine.ts';
import { neardup } from '../evaluate/neardup.ts';
import { drawn, seeded } from '../evaluate/noise.ts';
import { readRows } from '../evaluate/rows.ts';
import { rumour } from '../evaluate/rumour.ts';
import { stream } from '../evaluate/stream.ts';
import type { Options, Task } from '../evaluate/task.ts';
import { runOf, type Ground, type Run } from './match-runs.ts';
import type { MatchSets } from './match-sets.ts';

// What weights do to everything that hangs on matching: whole streams, and the tasks of `evaluate` that open an engine, called as
// they are called there. Cost: minutes.

/** The figures of one set of weights. */
export interface Judged {
  readonly streams: Readonly<Record<string, Run>>;
  /** Null for weights that lose on streams already: nothing else could save them. */
  readonly tasks: TaskFigures | null;
}

/** What the tasks that open an engine say of weights. */
export interface TaskFigures {
  /** Share of the contrast pairs of the tuned half that are judged rightly, by kind. */
  readonly contrast: Readonly<Record<string, number>>;
  readonly nearDuplicates: { readonly precision: number; readonly recall: number };
  /** Rumours among the highest flags of the drill, and rumours that reached the first ten of the queue. */
  readonly drill: { readonly precisionAt: Readonly<Record<string, number>>; readonly risen: number };
  readonly rumourAucAt5: number;
}

/** Judges weights on whole streams, and on the tasks where they lose nothing there. */
export async function judged(
  weights: MatchWeights,
  byHand: Judged | null,
  {
    sets,
    ground,
    folder,
    note,
  }: {
    readonly sets: MatchSets;
    readonly ground: Ground;
    readonly folder: string;
    readonly note: (line: string) => void;
  },
): Promise<Judged> {
  const streams: Record<string, Run> = {};
  for (const set of sets.judge) {
    streams[set.name] = runOf(set, weights, ground);
    note(`  ${set.name}: ${JSON.stringify(streams[set.name])}`);
  }
  const onStreams = { streams, tasks: null };
  if (byHand !== null && lossesOf(onStreams, byHand).length > 0) return onStreams;
  const tasks = await tasksWith(weights, folder);
  note(`  ${JSON.stringify(tasks)}`);
  return { streams, tasks };
}

async function tasksWith(weights: MatchWeights, folder: string): Promise<TaskFigures> {
  await decideWith(weights);
  const task = async <T>({ run }: Task, options: Options): Promise<T> =>
    (await run({ options, rows: cappedRows(options), note: () => {} })) as T;
  const pairs = await task<{ kinds: Record<string, { all: { accuracy: number } }> }>(contrast, {
    pairs: 'test/data/contrast.ndjson',
    split: 'dev',
  });
  const near = await task<TaskFigures['nearDuplicates']>(neardup, {
    pairs: join(folder, 'pheme_neardup_pairs.ndjson.gz'),
    most: String(MOST_PAIRS),
  });
  const drill = await task<{
    precisionAt: Record<string, number>;
    rumoursInTop10: ReadonlyArray<{ minutesAfterFifthAuthor: number | null }>;
  }>(stream, { posts: 'infra/drill/posts.ndjson', truth: 'infra/drill/truth.ndjson' });
  const rumours = await task<{ checkpoints: Record<string, { macro: { auc: number } }> }>(rumour, {
    posts: join(folder, 'pheme_sources.ndjson.gz'),
    reactions: join(folder, 'pheme_reactions.ndjson.gz'),
    checkpoints: '5',
  });
  return {
    contrast: Object.fromEntries(Object.entries(pairs.kinds).map(([kind, { all }]) => [kind, rounded(all.accuracy)])),
    nearDuplicates: { precision: rounded(near.precision), recall: rounded(near.recall) },
    drill: {
      precisionAt: Object.fromEntries(Object.entries(drill.precisionAt).map(([k, value]) => [k, rounded(value)])),
      risen: drill.rumoursInTop10.filter(({ minutesAfterFifthAuthor }) => minutesAfterFifthAuthor !== null).length,
    },
    rumourAucAt5: rounded(rumours.checkpoints['5']!.macro.auc),
  };
}

/** What learned weights lose against those set by hand: every figure that falls by more than chance moves it. */
export function lossesOf(learned: Judged, byHand: Judged): string[] {
  const hand = new Map(figuresOf(byHand).map((figure) => [figure.name, figure]));
  return figuresOf(learned)
    .filter(({ name, value }) => value < hand.get(name)!.value - hand.get(name)!.tolerated)
    .map(({ name, value }) => `${name} ${hand.get(name)!.value} → ${value}`);
}

/** The mean of the figures on streams that learned weights are there for. */
export function gainOf(learned: Judged, byHand: Judged): number {
  const mean = ({ streams }: Judged): number => {
    const values = Object.values(streams).flatMap(({ unseen }) => [unseen.ami, unseen.b3f1]);
    return values.reduce((a, b) => a + b, 0) / values.length;
  };
  return rounded(mean(learned) - mean(byHand));
}

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly tolerated: number;
}

/** Every figure with how much of it may be lost; higher is better. */
function figuresOf({ streams, tasks }: Judged): Figure[] {
  const figures: Figure[] = Object.entries(streams).flatMap(([name, { ami, ari, b3f1, unseen, absorbed }]) => [
    { name: `${name} AMI`, value: ami, tolerated: 0.005 },
    { name: `${name} ARI`, value: ari, tolerated: 0.005 },
    { name: `${name} B³ F1`, value: b3f1, tolerated: 0.005 },
    { name: `${name}, unseen clusters, AMI`, value: unseen.ami, tolerated: 0.005 },
    { name: `${name}, unseen clusters, B³ F1`, value: unseen.b3f1, tolerated: 0.005 },
    ...(absorbed === null ? [] : [{ name: `${name}, strangers kept out`, value: 1 - absorbed, tolerated: 0.005 }]),
  ]);
  if (tasks === null) return figures;
  const { contrast: pairs, nearDuplicates, drill, rumourAucAt5 } = tasks;
  for (const [kind, value] of Object.entries(pairs))
    figures.push({ name: `contrast ${kind}`, value, tolerated: ONE_PAIR });
  for (const [k, value] of Object.entries(drill.precisionAt))
    figures.push({ name: `drill, rumours among the first ${k}`, value, tolerated: 0 });
  return [
    ...figures,
    { name: 'drill, rumours that rose', value: drill.risen, tolerated: 0 },
    { name: 'near-duplicates, precision', value: nearDuplicates.precision, tolerated: 0.002 },
    { name: 'near-duplicates, recall', value: nearDuplicates.recall, tolerated: 0.002 },
    { name: 'rumours after five replies, AUC', value: rumourAucAt5, tolerated: 0.005 },
  ];
}

/** Rows of a file, of one split and at most so many, if asked for. */
function cappedRows({ split, most }: Options) {
  return async (file: string) => {
    const rows = await readRows(file, typeof split === 'string' ? split : undefined);
    return typeof most === 'string' ? { ...rows, rows: drawn(rows.rows, Number(most), seeded(1)) } : rows;
  };
}

const MOST_PAIRS = 600;
/** One pair of some fifty. */
const ONE_PAIR = 0.02;
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
