import { expect, test } from '@jest/globals';
import { meaning } from '@vigie/core/match/dense';
import { wordingLogit, type HeadInput } from '@vigie/core/signals/unverified';
import { fitUnverified, fitWording, type Example } from './fit-unverified.ts';

const NOTHING = Object.fromEntries(
  [
    'texts',
    'checkWorthy',
    'enquiry',
    'denial',
    'hedging',
    'attribution',
    'callToShare',
    'unsourced',
    'officialSource',
    'witness',
  ].map((name) => [name, 0]),
) as Record<HeadInput, number>;

const vector = (...values: number[]) => meaning('made-up', 'default', Int8Array.from(values));

/** Two crises of forty claims each, half of them rumours. */
const examples = (make: (positive: boolean, event: string, i: number) => Partial<Example>): Example[] =>
  ['flood', 'fire'].flatMap((event) =>
    Array.from({ length: 40 }, (_, i): Example => {
      const positive = i % 2 === 0;
      const { inputs, ...rest } = make(positive, event, i);
      return { event, positive, own: null, meaning: null, inputs: { ...NOTHING, ...inputs }, ...rest };
    }),
  );

test('an input that tells the right way in one crisis and the wrong way in another is dropped', () => {
  const head = fitUnverified(
    examples((positive, event, i) => ({
      inputs: {
        ...NOTHING,
        hedging: (positive ? 1 : 0) + (i % 3),
        enquiry: (positive === (event === 'fire') ? 3 : 0) + (i % 5),
      },
    })),
    null,
  );
  expect(Object.keys(head.inputs)).toEqual(['hedging']);
});

test('the wording is learnt from the labelled posts and read on their claims', () => {
  const rows = examples((positive, _, i) => ({
    own: positive ? vector(100, 30, i) : vector(30, 100, i),
    // A claim that holds posts of both kinds says nothing of either.
    meaning: vector(90, 90, 0),
  }));
  const { model } = fitWording(rows)!;
  expect(model.weights[0]).toBeGreaterThan(0);
  expect(model.weights[1]).toBeLessThan(0);
  const head = fitUnverified(rows, fitWording(rows));
  expect(Math.abs(wordingLogit(head, vector(90, 90, 0)))).toBeLessThan(0.5);
});
