/** How hot a score is, 1 to 4: the step of the heat ramp it is shown on. */
export function heatOf(score: number): 1 | 2 | 3 | 4 {
  if (score >= 80) return 4;
  if (score >= 60) return 3;
  return score >= 40 ? 2 : 1;
}
