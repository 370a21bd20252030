/**
 * Rounds figures to whole points so that they still sum to the rounded total (largest remainders first, then the order given), because a
 * column that does not add up is not believed.
 */
export function roundToSum(figures: readonly number[], total: number): number[] {
  const floors = figures.map(Math.floor);
  let missing = Math.round(total) - floors.reduce((sum, each) => sum + each, 0);
  const byRemainder = figures
    .map((figure, place) => ({ place, remainder: figure - Math.floor(figure) }))
    .sort((a, b) => b.remainder - a.remainder || a.place - b.place);
  // A total that the figures do not reach is the sender's error: it stays visible rather than being smeared over the lines.
  if (missing < 0 || missing > figures.length) return figures.map(Math.round);
  for (const { place } of byRemainder) {
    if (missing === 0) break;
    floors[place] = (floors[place] ?? 0) + 1;
    missing -= 1;
  }
  return floors;
}
