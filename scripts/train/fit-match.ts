import { TRAITS, type LearnedLine, type LearnedOdds, type Trait } from '@vigie/core/match/learned-join';
import { fitLinear, logOdds } from '../evaluate/logistic.ts';
import type { Moment } from './match-moments.ts';

// "Which claim" and "join or new", fitted apart. Which: softmax over the candidates of a moment (conditional logit), by Adam on
// all moments at once. Join or new: logistic regression over the best candidates of each moment, then Platt scaling on moments
// that the fit did not see, which is folded into the weights. Every trait whose sense is known is held to its sign, so that no
// fluke makes a text less likely to join because it is more alike. Deterministic. Cost: moments × candidates × STEPS.

/** Which way a trait may speak; 0 either. Of one text's candidates, its own traits say nothing. */
export const SIGNS: Readonly<Record<Trait, -1 | 0 | 1>> = {
  wording: 1,
  coverage: 1,
  informative: 1,
  meaning: 1,
  entities: 1,
  unnamed: 0,
  fresh: 1,
  size: 0,
  keyed: 1,
  across: 0,
  meaningAcross: 1,
};

/** How many of a moment's candidates teach whether to join: the engine decides on the best. */
const TAUGHT = 3;
const PENALTY = 1;

/** Fits what makes the true candidate the likeliest of a moment's. */
export function fitWhich(moments: readonly Moment[]): LearnedOdds {
  const choices = moments.filter(({ options }) => options.some((o) => o.isTrue) && options.some((o) => !o.isTrue));
  const scale = spreadOf(choices);
  const w = new Float64Array(TRAITS.length);
  const [first, second, gradient] = [
    new Float64Array(w.length),
    new Float64Array(w.length),
    new Float64Array(w.length),
  ];
  for (let step = 1; step <= STEPS; step++) {
    gradient.fill(0);
    for (const { options } of choices) {
      const scores = options.map(({ traits }) => traits.reduce((sum, x, j) => sum + w[j]! * scale[j]! * x, 0));
      const top = Math.max(...scores);
      const weights = scores.map((s) => Math.exp(s - top));
      const all = weights.reduce((a, b) => a + b, 0);
      const right = weights.reduce((sum, x, i) => sum + (options[i]!.isTrue ? x : 0), 0);
      for (const [i, { traits, isTrue }] of options.entries()) {
        const pull = weights[i]! / all - (isTrue ? weights[i]! / right : 0);
        for (let j = 0; j < w.length; j++) gradient[j]! += (pull * traits[j]! * scale[j]!) / choices.length;
      }
    }
    const rate = RATE / Math.sqrt(1 + step / 50);
    for (let j = 0; j < w.length; j++) {
      gradient[j]! += (PENALTY * w[j]!) / Math.max(1, choices.length);
      first[j] = 0.9 * first[j]! + 0.1 * gradient[j]!;
      second[j] = 0.999 * second[j]! + 0.001 * gradient[j]! ** 2;
      w[j]! -= (rate * first[j]!) / (1 - 0.9 ** step) / (Math.sqrt(second[j]! / (1 - 0.999 ** step)) + 1e-9);
      if (SIGNS[TRAITS[j]!] * w[j]! < 0) w[j] = 0;
    }
  }
  return named(
    w.map((x, j) => x * scale[j]!),
    0,
  );
}

const STEPS = 200;
const RATE = 0.05;

/** Fits the log-odds that a text belongs to a candidate; `groups` of moments weigh alike, whatever their number. */
export function fitJoins(groups: ReadonlyArray<readonly Moment[]>): LearnedOdds {
  const rows = groups.map((moments) => moments.flatMap(taughtBy));
  const total = rows.reduce((sum, own) => sum + own.length, 0);
  const weighted = rows.flatMap((own) => own.map((row) => ({ ...row, weight: total / (rows.length * own.length) })));
  const { weights, bias } = fitLinear(
    weighted,
    PENALTY,
    TRAITS.map((trait) => SIGNS[trait]),
  );
  return named(weights, bias);
}

/** Platt scaling: the same log-odds, stretched and moved so that they are right on moments that the fit did not see. */
export function plattScaled(odds: LearnedOdds, unseen: readonly Moment[]): LearnedOdds {
  const rows = unseen
    .flatMap(taughtBy)
    .map(({ features, positive }) => ({ features: [oddsOfTraits(odds, features)], positive }));
  const { weights, bias } = fitLinear(rows, PENALTY, [1]);
  const slope = weights[0]!;
  return named(
    TRAITS.map((trait) => odds.weights[trait] * slope),
    odds.bias * slope + bias,
  );
}

/** The line that a chance draws. */
export function lineAt(odds: LearnedOdds, chance: number): LearnedLine {
  return { ...odds, chance, line: rounded(Math.log(chance / (1 - chance))) };
}

/** The rows of a moment: features, and whether joining is right, where that is known. */
export function taughtBy({
  options,
  tellsSameness,
}: Moment): Array<{ readonly features: readonly number[]; readonly positive: boolean }> {
  return options
    .slice(0, TAUGHT)
    .filter(({ isTrue }) => tellsSameness || !isTrue)
    .map(({ traits, isTrue }) => ({ features: traits, positive: isTrue }));
}

/** The log-odds of a row. */
export function oddsOfTraits({ bias, weights }: LearnedOdds, features: readonly number[]): number {
  return logOdds({ bias, weights: Float64Array.from(TRAITS, (trait) => weights[trait]) }, features);
}

/** How often the candidate of the highest score is a true one, over moments that have both kinds. */
export function firstShare(moments: readonly Moment[], score: (option: Moment['options'][number]) => number): number {
  const choices = moments.filter(({ options }) => options.some((o) => o.isTrue) && options.some((o) => !o.isTrue));
  const right = choices.filter(({ options }) => {
    const best = Math.max(...options.map(score));
    return options.every((o) => score(o) < best || o.isTrue);
  });
  return right.length / Math.max(1, choices.length);
}

/** One over the standard deviation of each trait among candidates. */
function spreadOf(moments: readonly Moment[]): Float64Array {
  const rows = moments.flatMap(({ options }) => options.map(({ traits }) => traits));
  return Float64Array.from(TRAITS, (_, j) => {
    const mean = rows.reduce((sum, row) => sum + row[j]!, 0) / Math.max(1, rows.length);
    const square = rows.reduce((sum, row) => sum + (row[j]! - mean) ** 2, 0) / Math.max(1, rows.length);
    return square < 1e-12 ? 0 : 1 / Math.sqrt(square);
  });
}

function named(weights: ArrayLike<number>, bias: number): LearnedOdds {
  const entries = TRAITS.map((trait, j) => [trait, rounded(weights[j]!)] as const);
  return { bias: rounded(bias), weights: Object.fromEntries(entries) as Record<Trait, number> };
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000 + 0;
