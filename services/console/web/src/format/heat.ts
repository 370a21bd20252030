/** How hot a score is, 0 to 4: the step of the heat ramp it is shown on. */
export function heatOf(score: number): 0 | 1 | 2 | 3 | 4 {
  if (score >= 80) return 4;
  if (score >= 60) return 3;
  if (score >= 40) return 2;
  return score >= 10 ? 1 : 0;
}
