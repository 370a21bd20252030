// Is a told chance kept? Decisions are put in order of what was told and cut into groups of equal size; in each, what was told
// on average stands beside the share that people confirmed. Cost: one sort.

/** A chance that was told, and whether a person took the claim up (a verdict) or put it aside. */
export interface Decision {
  readonly told: number;
  readonly takenUp: boolean;
}

/** One group of a reliability plot. */
export interface ReliabilityBin {
  readonly told: number;
  readonly found: number;
  readonly count: number;
}

/** The groups, lowest first: at most ten, of at least ten decisions each. */
export function reliabilityOf(decisions: readonly Decision[]): readonly ReliabilityBin[] {
  const sorted = [...decisions].sort((a, b) => a.told - b.told);
  const groups = Math.min(MOST_GROUPS, Math.floor(sorted.length / LEAST_IN_GROUP));
  return Array.from({ length: groups }, (_, i) => {
    const part = sorted.slice(Math.floor((i * sorted.length) / groups), Math.floor(((i + 1) * sorted.length) / groups));
    const told = part.reduce((sum, decision) => sum + decision.told, 0) / part.length;
    return { told, found: part.filter(({ takenUp }) => takenUp).length / part.length, count: part.length };
  });
}

/** How far what was told and what was found lie apart, weighed by count; null where there are no groups. */
export function calibrationErrorOf(bins: readonly ReliabilityBin[]): number | null {
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  return all === 0 ? null : bins.reduce((sum, { told, found, count }) => sum + Math.abs(told - found) * count, 0) / all;
}

const MOST_GROUPS = 10;
const LEAST_IN_GROUP = 10;
