import { expect, test } from '@jest/globals';
import { meaning } from './dense.ts';
import { nearness, onCommonScale, type MeaningScale } from './meaning-scale.ts';

const anchors = { unrelated: 0.2, same: 0.8, identical: 0.9 };
const scale: MeaningScale = {
  space: 's',
  default: { unrelated: 0.2, same: 0.8, identical: 1 },
  flood: { unrelated: 0, same: 0.6, identical: 1 },
  across: { unrelated: 0.1, same: 0.5, identical: 0.6 },
};
const of = (tier: 'default' | 'flood', ...values: number[]) => meaning('s', tier, Int8Array.from(values));

test('the anchors fall on .1, .7 and 1, and nothing leaves the scale', () => {
  const scaled = [0.2, 0.8, 0.9, 1, -3].map((raw) => onCommonScale(raw, anchors));
  expect(scaled.map((x) => Math.round(x * 1e9) / 1e9)).toEqual([0.1, 0.7, 1, 1, -1]);
});

test('a higher cosine is never a lower likeness', () => {
  const scaled = Array.from({ length: 201 }, (_, i) => onCommonScale(i / 100 - 1, anchors));
  expect(scaled).toEqual([...scaled].sort((a, b) => a - b));
});

test('each pair of tiers has its own anchors', () => {
  const [a, b] = [
    [3, 4],
    [4, 3],
  ] as const;
  const pairs = [
    nearness(of('default', ...a), of('default', ...b), scale),
    nearness(of('flood', ...a), of('flood', ...b), scale),
    nearness(of('default', ...a), of('flood', ...b), scale),
  ];
  // All three cosines are .96.
  expect(pairs).toEqual([
    onCommonScale(0.96, scale.default),
    onCommonScale(0.96, scale.flood),
    onCommonScale(0.96, scale.across),
  ]);
});

test('vectors of another space keep their cosine, and two spaces never compare', () => {
  const foreign = meaning('t', 'default', Int8Array.of(3, 4));
  expect(nearness(foreign, meaning('t', 'default', Int8Array.of(4, 3)), scale)).toBe(0.96);
  expect(nearness(foreign, of('default', 4, 3), scale)).toBeNull();
});
