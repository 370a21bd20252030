import { expect, test } from '@jest/globals';
import { fitBeta, fitCalibration } from './fit-calibration.ts';

/** As many decisions as asked for, told at one of nine chances and kept at another. */
const decided = (count: number, kept: (told: number) => number) =>
  Array.from({ length: count }, (_, i) => {
    const score = ((i % 9) + 1) / 10;
    return { score, positive: (Math.floor(i / 9) % 20) / 20 < kept(score) };
  });

test('chances that were kept stay as they are', () => {
  const { a, b, c } = fitBeta(decided(3_600, (told) => told));
  expect([Math.abs(a - 1) < 0.1, Math.abs(b - 1) < 0.1, Math.abs(c) < 0.15]).toEqual([true, true, true]);
});

test('chances told too high come down', () => {
  const correct = fitCalibration(decided(1_800, (told) => told / 2));
  expect(correct(0.8)).toBeGreaterThan(0.33);
  expect(correct(0.8)).toBeLessThan(0.47);
  expect(correct(0.2)).toBeLessThan(0.15);
});

test('many decisions bend the curve where no beta curve would, and it still rises', () => {
  const kept = (told: number) => (told < 0.45 ? 0.2 : told < 0.75 ? 0.6 : 0.65);
  const correct = fitCalibration(decided(1_800, kept));
  for (const told of [0.1, 0.25, 0.6, 0.85]) expect(Math.abs(correct(told) - kept(told))).toBeLessThan(0.06);
  const all = Array.from({ length: 99 }, (_, i) => correct((i + 1) / 100));
  expect(all).toEqual([...all].sort((a, b) => a - b));
});

test('a higher chance stays higher, whatever a handful of people decided', () => {
  const correct = fitCalibration(decided(18, (told) => 1 - told));
  expect(correct(0.9)).toBeGreaterThan(correct(0.1));
});
