import { expect, test } from '@jest/globals';
import { openHead, type HeadInput, type HeadWeights } from './linear-head.ts';

const bytes = (values: readonly number[]) => btoa(String.fromCharCode(...values.map((value) => value & 255)));

const WEIGHTS: HeadWeights = {
  version: 'test',
  classes: ['no', 'yes'],
  words: [
    { bias: [0, 0], named: { asks: [-1, 1] }, words: { bits: 2, step: 1, weights: bytes([0, 0, 0, 0, 0, 2, 0, 0]) } },
  ],
  meaning: {
    space: 'here',
    parts: [{ bias: [0, 0], named: {}, vector: { dims: 2, step: 1, weights: bytes([0, 0, 3, 0]) } }],
  },
  lean: [1, 1],
  clear: [1.001, 0.9],
};
const read = (parts: Partial<HeadInput> = {}): HeadInput => ({
  named: Float64Array.from([0]),
  words: new Int32Array(0),
  vector: null,
  ...parts,
});
const chances = (input: HeadInput, weights = WEIGHTS) => [...openHead(weights, ['asks']).chances(input)];

test('chances are thousandths of the softmax of what is found', () => {
  expect(chances(read())).toEqual([500, 500]);
  expect(chances(read({ named: Float64Array.from([1]) }))).toEqual([119, 881]);
  expect(chances(read({ words: Int32Array.from([1]) }))).toEqual([119, 881]);
});

test('a vector of its own space is read by the parts that were fitted with vectors', () => {
  const values = Int8Array.from([127, 0]);
  expect(chances(read({ vector: { space: 'here', values } }))).toEqual([47, 953]);
});

test('a vector of another space is not read: the words decide', () => {
  const vector = { space: 'elsewhere', values: Int8Array.from([127, 0]) };
  const named = Float64Array.from([1]);
  expect(chances(read({ named, vector }))).toEqual(chances(read({ named })));
});

test('the lean decides between classes that are close', () => {
  const head = openHead({ ...WEIGHTS, lean: [1, 4] }, ['asks']);
  expect(head.decide(Int32Array.from([700, 300]), 'en')).toBe(1);
  expect(openHead(WEIGHTS, ['asks']).decide(Int32Array.from([700, 300]), 'en')).toBe(0);
});

test('a language with a lean of its own is decided by it', () => {
  const head = openHead({ ...WEIGHTS, leanIn: { es: [1, 4] } }, ['asks']);
  const chances = Int32Array.from([700, 300]);
  expect([head.decide(chances, 'en'), head.decide(chances, 'es')]).toEqual([0, 1]);
  expect([...head.leaned(chances, 'es')].map((chance) => chance.toFixed(3))).toEqual(['0.368', '0.632']);
});

test('weights of a feature that nothing measures are refused', () => {
  expect(() => openHead(WEIGHTS, ['something else'])).toThrow('"asks", which nothing measures');
});
