import { expect, test } from '@jest/globals';
import { openHead } from '@vigie/core/heads/linear-head';
import { readRows, text } from '../evaluate/rows.ts';
import { fitHead } from './fit-head.ts';
import type { Example } from './fit-part.ts';

const NONE = new Int32Array(0);
const example = (label: number, asks: number, group: string): Example => ({
  label,
  group,
  language: 'en',
  input: { named: Float64Array.from([asks]), words: NONE, vector: null },
});
const EXAMPLES = ['a', 'b'].flatMap((group) =>
  Array.from({ length: 40 }, (_, n) => example(n % 4 === 0 ? 1 : 0, n % 4 === 0 || n % 8 === 1 ? 1 : 0, group)),
);
const RECIPE = { classes: ['no', 'yes'], names: ['asks'], words: [{ penalty: 1, balance: 0 }], meaning: [] };

test('a fitted head tells what it was shown', () => {
  const weights = fitHead(EXAMPLES, RECIPE, { version: 'v', space: null, heldGroups: [] });
  const head = openHead(weights, RECIPE.names);
  expect(head.decide(head.chances(example(1, 1, 'c').input), 'en')).toBe(1);
  expect(head.decide(head.chances(example(0, 0, 'c').input), 'en')).toBe(0);
});

test('a class is clear from the chance on at which unseen rows were mostly of it', () => {
  const { clear } = fitHead(EXAMPLES, RECIPE, { version: 'v', space: null, heldGroups: ['a', 'b'] });
  expect(clear[1]).toBeGreaterThan(0.5);
  expect(clear[1]).toBeLessThanOrEqual(1);
});

test('with an even share, the second class is decided of unseen rows as often as it is labelled', () => {
  const recipe = { ...RECIPE, evenShare: true };
  const uncertain = ['a', 'b'].flatMap((group) =>
    Array.from({ length: 400 }, (_, n) => example(n % 4 === 0 ? 1 : 0, ((n % 4 === 0 ? n : n + 7) % 20) / 20, group)),
  );
  const head = openHead(fitHead(uncertain, recipe, { version: 'v', space: null, heldGroups: ['a', 'b'] }), ['asks']);
  const yes = uncertain.filter(({ input }) => head.decide(head.chances(input), 'en') === 1).length;
  expect(Object.keys(head.weights.leanIn ?? {})).toEqual(['en']);
  expect(yes / uncertain.length).toBeGreaterThanOrEqual(0.2);
  expect(yes / uncertain.length).toBeLessThanOrEqual(0.35);
});

const FRENCH_SETS = [
  { measured: 'test/data/stance-fr.ndjson', training: 'models/stance/train/fr.ndjson', rows: 400 },
  { measured: 'test/data/check-worthy-fr.ndjson', training: 'models/check-worthiness/train/fr.ndjson', rows: 120 },
];
test.each(FRENCH_SETS)('no French text of $measured is among those that train', async (set) => {
  const [measured, training] = await Promise.all([readRows(set.measured), readRows(set.training)]);
  const texts = new Set(measured.rows.map((row) => text(row, 'text')));
  expect(measured.rows.length).toBeGreaterThanOrEqual(set.rows);
  expect(training.rows.length).toBeGreaterThanOrEqual(100);
  expect(training.rows.filter((row) => texts.has(text(row, 'text')))).toEqual([]);
});
