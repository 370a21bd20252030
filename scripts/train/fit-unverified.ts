import { valueAt, type Meaning } from '@vigie/core/match/dense';
import { signOf, type HeadInput, type UnverifiedHead } from '@vigie/core/signals/unverified';
import { fitLinear, logOdds, type LabelledRow, type Linear } from '../evaluate/logistic.ts';
import { areaUnderCurve } from '../evaluate/measures/binary.ts';
import { groupedBy } from '../evaluate/rumour/grouped.ts';

// The unverified head from labelled crises, in two steps so that the wording cannot learn a crisis by heart: a direction among
// meanings is fitted to all crises but one and read on that one, for each in turn; with these readings beside the other inputs a
// second regression says what each is worth elsewhere. The direction is fitted to labelled posts, each by itself, and read on the
// mean of a claim's texts: the label is the post's, and a claim that holds posts of both kinds would blur it. An input is kept
// only where it tells the right way in every crisis by itself. Every crisis weighs the same, and its two classes too. The share
// of unverified claims in a crisis is not known beforehand: the head tells USUAL_SHARE on average.
// Cost: one fit of the wording for each crisis and one for all.

/** What a head learns from: one labelled claim. */
export interface Example {
  readonly event: string;
  readonly positive: boolean;
  /** The meaning of the labelled post's own text. */
  readonly own: Meaning | null;
  /** The mean meaning of its claim's texts. */
  readonly meaning: Meaning | null;
  readonly inputs: Readonly<Record<HeadInput, number>>;
}

/** What was fitted of the wording, so that a second fit on the same claims need not repeat it. */
export interface Wording {
  readonly model: Linear;
  /** The reading of each example by a direction that never saw its event. */
  readonly outside: ReadonlyArray<number>;
}

/** Rumours among the threads of nine annotated crises: 2,402 of 6,425 (PHEME-9, as published); 22 to 53 % by crisis. */
export const USUAL_SHARE = 0.4;

/** The examples of crises that have enough of both classes to say what tells them apart. */
export function teaching(examples: readonly Example[]): readonly Example[] {
  const counts = new Map<string, number>();
  const key = ({ event, positive }: Pick<Example, 'event' | 'positive'>) => `${event} ${positive}`;
  for (const example of examples) counts.set(key(example), (counts.get(key(example)) ?? 0) + 1);
  return examples.filter(({ event }) =>
    [true, false].every((positive) => (counts.get(key({ event, positive })) ?? 0) >= LEAST_OF_EACH),
  );
}

/** The direction among meanings; null where the examples have none. */
export function fitWording(examples: readonly Example[]): Wording | null {
  if (examples.some(({ own, meaning }) => own === null || meaning === null)) return null;
  const rows = weighted(examples, ({ own }) => unit(own!));
  const events = [...new Set(examples.map(({ event }) => event))];
  const outside = new Array<number>(examples.length).fill(0);
  for (const event of events) {
    const others = rows.filter((_, i) => examples[i]!.event !== event);
    if (others.length === 0) continue;
    const model = fitLinear(others, WORDING_PENALTY);
    for (const [i, example] of examples.entries())
      if (example.event === event) outside[i] = logOdds(model, unit(example.meaning!));
  }
  return { model: fitLinear(rows, WORDING_PENALTY), outside };
}

/** The head that these examples teach. */
export function fitUnverified(examples: readonly Example[], wording: Wording | null): UnverifiedHead {
  const names = steady(examples);
  const rows = weighted(examples, ({ inputs }, i) =>
    Float64Array.from([wording?.outside[i] ?? 0, ...names.map((name) => inputs[name])]),
  );
  const { weights, bias } = fitLinear(rows, INPUTS_PENALTY, [1, ...names.map(signOf)]);
  const prior = Math.log(USUAL_SHARE / (1 - USUAL_SHARE));
  const slope = weights[0] ?? 0;
  if (wording === null) return { model: null, wording: null, inputs: kept(names, weights), bias: round(bias + prior) };
  const readings = rows.map((row) => row.features[0]!);
  const centre = readings.reduce((sum, reading) => sum + reading, 0) / readings.length;
  return {
    model: examples[0]!.meaning!.model,
    wording: {
      weights: Array.from(wording.model.weights, (weight) => round(slope * weight)),
      bias: round(slope * (wording.model.bias - centre)),
    },
    inputs: kept(names, weights),
    bias: round(bias + slope * centre + prior),
  };
}

/** The inputs that are higher among the unverified of each crisis (or lower, as their sign has it), whatever the others say. */
function steady(examples: readonly Example[]): readonly HeadInput[] {
  const crises = groupedBy(examples, ({ event }) => event);
  return (Object.keys(examples[0]?.inputs ?? {}) as HeadInput[]).filter((name) =>
    crises.every(([, rows]) => {
      const auc = areaUnderCurve(
        rows.map(({ inputs, positive }) => ({ score: signOf(name) * inputs[name], positive })),
      );
      return auc !== null && auc > 0.5;
    }),
  );
}

/** The penalties: three times as much or as little moves the area under the curve on unseen crises by about .01. */
const WORDING_PENALTY = 1_000;
const INPUTS_PENALTY = 30;
const LEAST_OF_EACH = 30;
/** Each class of each crisis weighs as much as so many rows. */
const CLASS_MASS = 300;

function weighted(
  examples: readonly Example[],
  features: (example: Example, index: number) => Float64Array,
): LabelledRow[] {
  const counts = new Map<string, number>();
  const key = ({ event, positive }: Example) => `${event} ${positive}`;
  for (const example of examples) counts.set(key(example), (counts.get(key(example)) ?? 0) + 1);
  return examples.map((example, i) => ({
    features: features(example, i),
    positive: example.positive,
    weight: CLASS_MASS / counts.get(key(example))!,
  }));
}

function kept(names: readonly HeadInput[], weights: Float64Array): UnverifiedHead['inputs'] {
  const pairs = names.map((name, j) => [name, round(weights[j + 1]!)] as const);
  return Object.fromEntries(pairs.filter(([, weight]) => weight !== 0));
}

function unit({ bytes, squared }: Meaning): Float64Array {
  const length = Math.sqrt(squared) || 1;
  return Float64Array.from({ length: bytes.length }, (_, i) => valueAt(bytes, i) / length);
}

const round = (value: number) => Math.round(value * 1e3) / 1e3 || 0;
