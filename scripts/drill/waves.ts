import { localMs } from './clock.ts';
import type { Random } from './random.ts';
import type { Wave } from './script.ts';

/** How much of each scripted crowd turns up, so that the size of the drill can change without its proportions. */
export const CROWD = 0.65;

/** The moments of a wave, by its shape. */
export function moments(wave: Wave, random: Random): number[] {
  return Array.from({ length: Math.round(wave.posts * CROWD) }, () => {
    const u = random.next();
    const t = {
      explosive: Math.min(random.next(), -Math.log(1 - u) * 0.24 + 0.02 * random.next()),
      growing: u ** 0.55,
      bump: (u + random.next() + random.next()) / 3,
      flat: u,
    }[wave.shape];
    return localMs(wave.from) + t * wave.minutes * 60_000;
  });
}

/** One of several choices, by weight. */
export function weighted<T>(choices: readonly (readonly [T, number])[], random: Random): T {
  let left = random.next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left <= 0) return choice;
  }
  throw new Error('nothing to choose from');
}
