import { expect, test } from '@jest/globals';
import { parseWeights } from './parse-weights.ts';
import { defaultWeights } from './weights.ts';

test('the weights that ship are weights, also through JSON', () => {
  expect(parseWeights(JSON.parse(JSON.stringify(defaultWeights)))).toEqual({ weights: defaultWeights });
});

test('what is missing, unknown or no number is named', () => {
  const { baseline: _baseline, ...rest } = defaultWeights;
  expect(parseWeights({ ...rest, harm: 'much', colour: 1 })).toEqual({
    problems: ['colour is unknown', 'baseline is missing', 'harm is no number'],
  });
  expect(parseWeights({ ...defaultWeights, unverified: { ...defaultWeights.unverified, heads: [] } })).toEqual({
    problems: ['unverified.heads needs a head whose model is null'],
  });
  const { unverified } = defaultWeights;
  const bent = (curve: unknown) =>
    parseWeights({
      ...defaultWeights,
      unverified: { ...unverified, calibration: { ...unverified.calibration, curve } },
    });
  const problems = ['unverified.calibration.curve needs pairs of chances, the first of each rising'];
  expect(
    bent([
      [0.4, 0.2],
      [0.4, 0.3],
    ]),
  ).toEqual({ problems });
  expect(bent([[0.4, 1.2]])).toEqual({ problems });
  expect(
    bent([
      [0.2, 0.1],
      [0.7, 0.9],
    ]),
  ).toHaveProperty('weights');
});
