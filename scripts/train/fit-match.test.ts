import { expect, test } from '@jest/globals';
import { TRAITS, type Trait } from '@vigie/core/match/learned-join';
import { seeded } from '../evaluate/noise.ts';
import { firstShare, fitJoins, fitWhich, lineAt, oddsOfTraits, plattScaled, SIGNS, taughtBy } from './fit-match.ts';
import type { Moment, Option } from './match-moments.ts';

/** A candidate whose traits are drawn, all but those named. */
const candidate = (isTrue: boolean, random: () => number, told: Partial<Record<Trait, number>>): Option => ({
  traits: TRAITS.map((trait) => told[trait] ?? random()),
  rank: 0,
  isTrue,
});

/** Moments of one true candidate, near in meaning, and three others that share more words. */
function planted(count: number, seed: number, tellsSameness = true): Moment[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => ({
    tellsSameness,
    options: [0, 1, 2, 3]
      .map((place) =>
        place === 0
          ? candidate(true, random, { meaning: 0.6 + 0.4 * random(), wording: 0.5 * random() })
          : candidate(false, random, { meaning: 0.5 * random(), wording: 0.3 + 0.5 * random() }),
      )
      .sort((a, b) => b.traits[0]! - a.traits[0]!),
  }));
}

test('which claim is learned where one trait tells the true one, on moments that were not fitted', () => {
  const which = fitWhich(planted(300, 1));
  const unseen = planted(200, 2);
  expect(firstShare(unseen, ({ traits }) => traits[0]!)).toBeLessThan(0.5);
  expect(firstShare(unseen, ({ traits }) => oddsOfTraits(which, traits))).toBeGreaterThan(0.97);
});

test('join or new is learned where one trait tells it, on moments that were not fitted', () => {
  const joins = fitJoins([planted(300, 1)]);
  const unseen = planted(200, 2).flatMap(taughtBy);
  const right = unseen.filter(({ features, positive }) => oddsOfTraits(joins, features) > 0 === positive);
  expect(right.length / unseen.length).toBeGreaterThan(0.97);
});

test('no trait is held against a text that is more alike, though the moments say so', () => {
  const { weights } = fitJoins([planted(300, 1)]);
  const which = fitWhich(planted(300, 1)).weights;
  expect(weights.wording).toBe(0);
  expect(which.wording).toBe(0);
  for (const trait of TRAITS) {
    expect(SIGNS[trait] * weights[trait]).toBeGreaterThanOrEqual(0);
    expect(SIGNS[trait] * which[trait]).toBeGreaterThanOrEqual(0);
  }
});

test('the same moments give the same weights', () => {
  expect(fitJoins([planted(50, 3)])).toEqual(fitJoins([planted(50, 3)]));
  expect(fitWhich(planted(50, 3))).toEqual(fitWhich(planted(50, 3)));
});

test('a label of a story tells claims apart and never that two texts assert the same', () => {
  const rows = planted(20, 4, false).flatMap(taughtBy);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ positive }) => !positive)).toBe(true);
});

test('scaled to unseen moments, chances come true', () => {
  const random = seeded(5);
  // Half as many are true as the odds say.
  const moments = Array.from({ length: 2_000 }, (): Moment => {
    const meaning = random();
    return { tellsSameness: true, options: [candidate(random() < meaning / 2, random, { meaning })] };
  });
  const bold = { bias: 0, weights: { ...nothing(), meaning: 4 } };
  const told = (odds: typeof bold) =>
    moments.flatMap(taughtBy).reduce((sum, { features }) => sum + chance(oddsOfTraits(odds, features)), 0) / 2_000;
  expect(told(bold)).toBeGreaterThan(0.7);
  expect(told(plattScaled(bold, moments))).toBeCloseTo(0.25, 1);
});

test('a line is the log-odds of its chance', () => {
  const { line, chance: at } = lineAt({ bias: 0, weights: nothing() }, 0.8);
  expect(at).toBe(0.8);
  expect(chance(line)).toBeCloseTo(0.8, 4);
});

const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));
const nothing = () => Object.fromEntries(TRAITS.map((trait) => [trait, 0])) as Record<Trait, number>;
