import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shippedFrequencies } from '@vigie/classify/shipped-frequencies';
import type { LearnedJoin, LearnedOdds } from '@vigie/core/match/learned-join';
import { SET_BY_HAND, type MatchWeights } from '@vigie/core/match/match-weights';
import { calibrated } from '@vigie/core/signals/unverified';
import { openAnnotator } from '../evaluate/annotate-rows.ts';
import { calibrationError } from '../evaluate/measures/binary.ts';
import { fitCurve } from './fit-calibration.ts';
import { fitJoins, fitWhich, firstShare, lineAt, oddsOfTraits, plattScaled, taughtBy } from './fit-match.ts';
import { gainOf, judged, lossesOf, type Judged } from './match-judge.ts';
import { momentsOf, type Moment } from './match-moments.ts';
import { runOf, type Ground } from './match-runs.ts';
import { readMatchSets, type MatchSet } from './match-sets.ts';

// Learns "which claim" and "join or new" apart, from what the engine had before it whenever it decided, and lets whole streams
// say whether they are worth shipping. First part: weights are fitted, twice, the second time also on the moments that the first
// weights lead into. Second part: Platt scaling, and the chance from which a text joins, by how well whole streams come out.
// Third: hand, each learned half and both are judged on whole streams, and what loses nothing there on all else that hangs on
// matching; what loses anywhere is not shipped.

/** Writes models/match; returns what it found in a sentence. */
export async function trainMatch(folder: string, model: string): Promise<string> {
  const started = performance.now();
  const note = (line: string): void =>
    void process.stderr.write(`${Math.round((performance.now() - started) / 1000)} s: ${line}\n`);
  const annotator = await openAnnotator(model);
  const sets = await readMatchSets(folder, annotator, note);
  await annotator.close();
  const ground: Ground = { frequencies: await shippedFrequencies(), meaningScale: annotator.scale };
  const hand: MatchWeights = { ...SET_BY_HAND, meaningScale: ground.meaningScale };

  const { which, joins, moments } = learn(sets, hand, ground, note);
  const chosenAlone = chosenChance(sets.choose, hand, { which: null, joins }, ground, note);
  const chosenWithWhich = chosenChance(sets.choose, hand, { which, joins }, ground, note);
  const candidates = await judgedInTurn(
    {
      'by hand': null,
      'which claim': { which, joins: null },
      'join or new': { which: null, joins: lineAt(joins, chosenAlone.chance) },
      both: { which, joins: lineAt(joins, chosenWithWhich.chance) },
    },
    async (learned, name, byHand) => {
      note(`judging ${name}`);
      return judged({ ...hand, learned }, byHand, { sets, ground, folder, note });
    },
  );
  const byHand = candidates[0]!.figures;
  const compared = candidates.map(({ name, learned, figures }) => ({
    name,
    learned,
    gain: gainOf(figures, byHand),
    losses: lossesOf(figures, byHand),
    figures,
  }));
  const [best] = compared.filter(({ losses }) => losses.length === 0).sort((a, b) => b.gain - a.gain);
  await write('weights.json', { embedding: annotator.model, chosen: best!.name, learned: best!.learned });
  await write('evaluation.json', {
    command: 'npm run train -- match --data DATA',
    embedding: annotator.model,
    moments,
    chances: { 'join or new': chosenAlone.tried, both: chosenWithWhich.tried },
    chosen: best!.name,
    candidates: compared,
  });
  return `models/match written: ${best!.name}; gain on unseen clusters ${best!.gain}`;
}

/** Fits both halves on the moments of the first part, and on those that they lead into themselves. */
function learn(
  sets: { readonly fit: readonly MatchSet[]; readonly choose: readonly MatchSet[] },
  hand: MatchWeights,
  ground: Ground,
  note: (line: string) => void,
) {
  const under = (of: readonly MatchSet[], weights: MatchWeights): Moment[][] =>
    of.map((set) => momentsOf(set, weights, ground));
  const unseen = under(sets.choose, hand).flat();
  const byHand = under(sets.fit, hand);
  const fitted = (groups: readonly Moment[][]) => ({
    which: fitWhich(groups.flat()),
    raw: fitJoins(groups),
  });
  const first = fitted(byHand);
  note(`fitted on ${byHand.flat().length} moments`);
  const second = under(sets.fit, {
    ...hand,
    learned: { which: first.which, joins: lineAt(plattScaled(first.raw, unseen), FIRST_CHANCE) },
  });
  const { which, raw } = fitted(byHand.map((moments, i) => [...moments, ...second[i]!]));
  note(`fitted again with ${second.flat().length} more`);
  const joins = plattScaled(raw, unseen);
  const byOdds = (odds: LearnedOdds) => firstShare(unseen, ({ traits }) => oddsOfTraits(odds, traits));
  return {
    which,
    joins,
    moments: {
      fitted: byHand.flat().length + second.flat().length,
      unseen: unseen.length,
      trueClaimFirst: { byHand: firstShare(unseen, ({ rank }) => rank), which: byOdds(which) },
      calibrationError: calibrationErrors(raw, joins, byHand.flat(), unseen),
    },
  };
}

/** Expected calibration error on moments that nothing was fitted to: as fitted, Platt-scaled, and by a free rising curve. */
function calibrationErrors(raw: LearnedOdds, joins: LearnedOdds, fitted: readonly Moment[], unseen: readonly Moment[]) {
  const told = (odds: LearnedOdds, moments: readonly Moment[]) =>
    moments.flatMap(taughtBy).map(({ features, positive }) => ({
      score: 1 / (1 + Math.exp(-oddsOfTraits(odds, features))),
      positive,
    }));
  // Platt scaling and the curve are fitted to every other unseen moment here, so that the rest may judge them.
  const half = (odd: number) => unseen.filter((_, i) => i % 2 === odd);
  const platt = plattScaled(raw, half(0));
  const curve = fitCurve(told(raw, half(0)));
  return {
    fittedTo: calibrationError(told(raw, fitted)),
    unseen: calibrationError(told(raw, half(1))),
    platt: calibrationError(told(platt, half(1))),
    risingCurve: calibrationError(
      told(raw, half(1)).map(({ score, positive }) => ({ score: calibrated(score, curve), positive })),
    ),
    shippedScaling: calibrationError(told(joins, half(1))),
  };
}

/** The chance from which a text joins: where streams of the second part come out best. */
function chosenChance(
  sets: readonly MatchSet[],
  hand: MatchWeights,
  { which, joins }: { readonly which: LearnedOdds | null; readonly joins: LearnedOdds },
  ground: Ground,
  note: (line: string) => void,
): { readonly chance: number; readonly tried: Readonly<Record<string, number>> } {
  const worth = (learned: LearnedJoin | null): number => {
    const runs = sets.map((set) => runOf(set, { ...hand, learned }, ground));
    const sum = runs.reduce((all, { ami, b3f1, absorbed }) => all + (ami + b3f1) / 2 - (absorbed ?? 0), 0);
    return Math.round((sum / runs.length) * 10_000) / 10_000;
  };
  const tried = CHANCES.map((chance) => [chance, worth({ which, joins: lineAt(joins, chance) })] as const);
  const [best] = [...tried].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const byHand = worth(null);
  note(`chances: ${JSON.stringify(Object.fromEntries(tried))}, by hand ${byHand}`);
  return { chance: best![0], tried: { 'by hand': byHand, ...Object.fromEntries(tried) } };
}

interface Candidate {
  readonly name: string;
  readonly learned: LearnedJoin | null;
  readonly figures: Judged;
}

async function judgedInTurn(
  candidates: Readonly<Record<string, LearnedJoin | null>>,
  judge: (learned: LearnedJoin | null, name: string, byHand: Judged | null) => Promise<Judged>,
): Promise<Candidate[]> {
  const out: Candidate[] = [];
  for (const [name, learned] of Object.entries(candidates))
    out.push({ name, learned, figures: await judge(learned, name, out[0]?.figures ?? null) });
  return out;
}

const write = (file: string, value: unknown): Promise<void> =>
  writeFile(join('models/match', file), `${JSON.stringify(value, null, 2)}\n`);

/** The chance under which the second round's moments are gathered. */
const FIRST_CHANCE = 0.1;
const CHANCES = [0.05, 0.07, 0.09, 0.11, 0.13, 0.16, 0.2, 0.3];
