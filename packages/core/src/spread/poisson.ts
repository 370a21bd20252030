import { logGamma } from './beta.ts';

// The upper tail of a Poisson count, as a sum of its terms from the largest on. Cost: a few dozen multiplications at most.

/** The chance that a Poisson count with this mean is `count` or more. */
export function poissonAtLeast(count: number, mean: number): number {
  if (count <= 0) return 1;
  if (mean <= 0) return 0;
  // Below the mean the lower tail is the shorter sum.
  if (count <= mean) return 1 - sumOfTerms(count - 1, mean, -1);
  return sumOfTerms(count, mean, 1);
}

function sumOfTerms(from: number, mean: number, direction: 1 | -1): number {
  let term = Math.exp(from * Math.log(mean) - mean - logGamma(from + 1));
  let sum = 0;
  for (let k = from; k >= 0 && term > sum * 1e-12; k += direction) {
    sum += term;
    term *= direction === 1 ? mean / (k + 1) : k / mean;
  }
  return Math.min(1, sum);
}
