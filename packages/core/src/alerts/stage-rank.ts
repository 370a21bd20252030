import type { Stage } from '@vigie/contracts/assessment';

/** The order of stages on the way up; a cooling claim ranks with one that is watched. */
export function stageRank(stage: Stage): number {
  return RANKS[stage];
}

const RANKS: Readonly<Record<Stage, number>> = { dormant: 0, watch: 1, cooling: 1, rising: 2, viral: 3 };
