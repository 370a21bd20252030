import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Assessment } from '@vigie/contracts/assessment';
import { shippedFrequencies } from '@vigie/classify/shipped-frequencies';
import { shippedMatchWeights } from '@vigie/classify/shipped-match-weights';
import type { SpreadMemory } from '@vigie/core/spread/stage';
import { openEngine, type EngineOptions } from '@vigie/core/match/engine';
import { openFrequencies, type FrequencyTable } from '@vigie/core/match/document-frequencies';
import type { MeaningScale } from '@vigie/core/match/meaning-scale';
import { SET_BY_HAND, type MatchWeights } from '@vigie/core/match/match-weights';
import { openFinalPlaces } from '../evaluate/final-places.ts';
import { scoreClustering } from '../evaluate/measures/clustering.ts';
import { choicesOf, firstShare, fitShares } from './match-rank.ts';
import { readMatchSets, type MatchSet } from './match-sets.ts';

// Fits the weights of matching, "which claim" and "join or new" apart. Which claim: the four shares of the hybrid likeness, by
// softmax over candidates. Join or new, and what merges: the lines, by coordinate descent on B-cubed F1 of whole runs of the
// engine over fitted events, strangers among them. Unseen events judge: weights set by hand stay where learned ones lose there.

/** Writes models/match; returns what it found in a sentence. */
export async function trainMatch(folder: string, model: string): Promise<string> {
  const note = (line: string): void => void process.stderr.write(`${line}\n`);
  const { sets, annotator } = await readMatchSets(folder, model, note);
  const ground: Ground = { frequencies: await shippedFrequencies(), meaningScale: annotator.scale };
  const fitted = sets.filter((s) => s.use === 'fit');

  const choices = fitted.flatMap((s) =>
    choicesOf(s.posts, s.gold, openFrequencies(ground.frequencies, undefined), {
      ...SET_BY_HAND,
      meaningScale: ground.meaningScale,
    }),
  );
  const { shares, loss } = fitShares(choices, SET_BY_HAND);
  note(
    `which claim: ${choices.length} choices, loss ${loss.toFixed(4)}, first ${firstShare(choices, SET_BY_HAND).toFixed(4)} → ${firstShare(choices, shares).toFixed(4)}: ${JSON.stringify(shares)}`,
  );

  const isBetter = firstShare(choices, shares) > firstShare(choices, SET_BY_HAND);
  // Three candidates: by hand, the lines alone learned, shares and lines. Fitted events are few: a small part of a stream is
  // forgiving of lines that a whole stream is not, so unseen sets choose, and no level may pay for the other.
  const learned = [
    { name: 'lines', weights: descend([SET_BY_HAND, await shippedMatchWeights()], fitted, ground, note) },
    ...(isBetter
      ? [{ name: 'shares and lines', weights: descend([{ ...SET_BY_HAND, ...rounded(shares) }], fitted, ground, note) }]
      : []),
  ];
  const candidates = [{ name: 'hand', weights: SET_BY_HAND }, ...learned].map(({ name, weights }) => ({
    name,
    weights,
    sets: sets.map((set) => ({
      set: set.name,
      use: set.use,
      level: set.level,
      posts: set.posts.length,
      ...remembered(set, weights, ground),
    })),
  }));
  const unseen = (candidate: (typeof candidates)[number]): number[] =>
    candidate.sets.filter((s) => s.use === 'judge').map((s) => s.b3f1);
  const byHand = unseen(candidates[0]!);
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const [best] = candidates
    .filter((c) => unseen(c).every((f1, i) => f1 >= byHand[i]! - TOLERATED))
    .sort((a, b) => mean(unseen(b)) - mean(unseen(a)));
  const { name: chosen, weights } = best!;
  await mkdir(OUT, { recursive: true });
  const write = (file: string, value: unknown): Promise<void> =>
    writeFile(join(OUT, file), `${JSON.stringify(value, null, 2)}\n`);
  await write('weights.json', { embedding: annotator.model, chosen, learned: learnedOf(weights) });
  await write('evaluation.json', {
    command: 'npm run train -- match --data DATA',
    embedding: annotator.model,
    ranking: {
      choices: choices.length,
      loss,
      firstByHand: firstShare(choices, SET_BY_HAND),
      firstLearned: firstShare(choices, shares),
      shares,
    },
    chosen,
    candidates,
  });
  return `models/match written: ${chosen}; B-cubed F1 on unseen sets ${unseen(best!)
    .map((f1) => f1.toFixed(4))
    .join(', ')}, by hand ${byHand.map((f1) => f1.toFixed(4)).join(', ')}`;
}

/** B-cubed F1 that one level may lose for the other's gain. */
const TOLERATED = 0.01;
const OUT = 'models/match';

/** What every run of the engine shares. */
interface Ground {
  readonly frequencies: readonly FrequencyTable[];
  readonly meaningScale: MeaningScale | null;
}

/** The lines that are fitted, in turn, and how far each moves. */
const LINES = [
  ['join', 0.03],
  ['mergeClaims', 0.04],
  ['mergeMeaning', 0.06],
  ['meaningAlone', 0.06],
  ['joinAcross', 0.05],
  ['mergeStories', 0.02],
  ['story', 0.02],
] as const satisfies ReadonlyArray<readonly [keyof MatchWeights, number]>;
const ROUNDS = 1;

/** What differs from the weights set by hand: those stand in one place. */
function learnedOf(weights: MatchWeights): Partial<MatchWeights> {
  const byHand = new Map<string, unknown>(Object.entries(SET_BY_HAND));
  return Object.fromEntries(Object.entries(weights).filter(([key, value]) => byHand.get(key) !== value));
}

/** From the best start, one line after the other as long as it gains. */
function descend(
  starts: readonly MatchWeights[],
  sets: readonly MatchSet[],
  ground: Ground,
  note: (line: string) => void,
): MatchWeights {
  const values = starts.map((start) => valueOf(sets, start, ground));
  let value = Math.max(...values);
  let weights = starts[values.indexOf(value)]!;
  note(`lines: starts ${values.map((v) => v.toFixed(4)).join(', ')}`);
  for (let round = 0; round < ROUNDS; round++) {
    const before = value;
    for (const [line, step] of LINES)
      for (const direction of [-1, 1]) {
        for (;;) {
          const moved = { ...weights, [line]: Math.round((weights[line] + direction * step) * 1000) / 1000 };
          const found = valueOf(sets, moved, ground);
          if (found <= value + LEAST_GAIN) break;
          [weights, value] = [moved, found];
          note(`lines: ${line} ${moved[line]} → ${value.toFixed(4)}`);
        }
      }
    if (value - before < LEAST_GAIN) break;
  }
  return weights;
}

/** Less than this is chance. */
const LEAST_GAIN = 0.0005;

/** Mean B-cubed F1 of the sets; a stranger in a labelled claim costs what it is. */
function valueOf(sets: readonly MatchSet[], weights: MatchWeights, ground: Ground): number {
  const runs = sets.map((set) => remembered(set, weights, ground));
  return runs.reduce((sum, { b3f1, absorbed }) => sum + b3f1 - absorbed, 0) / runs.length;
}

/** Runs by set and weights: the lines of stories change no claim. */
const RUNS = new Map<string, Run>();

function remembered(set: MatchSet, weights: MatchWeights, ground: Ground): Run {
  const { story, mergeStories, ...ofClaims } = weights;
  const key = JSON.stringify([set.name, ofClaims, ...(set.level === 'story' ? [story, mergeStories] : [])]);
  const found = RUNS.get(key) ?? run(set, weights, ground);
  RUNS.set(key, found);
  return found;
}

interface Run {
  readonly b3f1: number;
  readonly ari: number;
  readonly ami: number;
  readonly absorbed: number;
}

function run(set: MatchSet, weights: MatchWeights, ground: Ground): Run {
  const engine = openEngine({ assess: nothing, ...ground, weights });
  const places = openFinalPlaces();
  for (let i = 0; i < set.posts.length; i += 500) places.add(engine.take(set.posts.slice(i, i + 500)));
  places.add(engine.flush());
  const found = (id: string): string =>
    (set.level === 'story' ? places.storyOf(id) : undefined) ?? places.claimOf(id) ?? `alone ${id}`;
  const scores = scoreClustering([...set.gold.values()], [...set.gold.keys()].map(found))!;
  const strangers = set.posts.map((p) => p.post.id).filter((id) => !set.gold.has(id));
  const labelled = new Map<string, number>();
  for (const id of set.gold.keys()) labelled.set(found(id), (labelled.get(found(id)) ?? 0) + 1);
  const inside = strangers.filter((id) => (labelled.get(found(id)) ?? 0) > 1).length;
  return {
    b3f1: scores.b3.f1,
    ari: scores.ari,
    ami: scores.ami,
    absorbed: strangers.length === 0 ? 0 : inside / strangers.length,
  };
}

/** Matching does not read the assessment: none is made. */
const nothing: EngineOptions['assess'] = () => ({
  assessment: UNASSESSED,
  memory: null as unknown as SpreadMemory,
});
const UNASSESSED: Assessment = {
  score: 0,
  stage: 'dormant',
  heads: { checkable: 0, unverified: 0, spreading: 0, harm: 0 },
  signals: [],
  forecasts: [],
  doublingMinutes: null,
  counterfactual: null,
  assessedAt: new Date(0).toISOString(),
};

const rounded = <T extends Readonly<Record<string, number>>>(values: T): T =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, Math.round(value * 1000) / 1000])) as T;
