import type { Assessment, Stage } from '@vigie/contracts/assessment';
import type { Flag } from '@vigie/contracts/claim';
import { stageRank } from './stage-rank.ts';

/** What decides whether a claim crosses the line into the queue. */
export interface FlagCase {
  readonly flag: Flag | null;
  readonly spam: boolean;
  readonly muted: boolean;
  readonly authors: number;
  readonly stageBefore: Stage;
  readonly assessment: Assessment;
}

/** The score from which a claim that spreads is put before a person. */
export const FLAG_SCORE = 35;
/** Nobody is called for fewer authors. */
export const FLAG_AUTHORS = 5;

/**
 * The flag of a claim after an assessment: kept once raised; raised on the way up only (or when the score passes the line
 * while the claim is already spreading), never for spam, for what a person muted, or for what cannot be checked.
 */
export function decideFlag({ flag, spam, muted, authors, stageBefore, assessment }: FlagCase): Flag | null {
  if (flag !== null || spam || muted) return flag;
  const { score, stage, heads } = assessment;
  const spreads = stageRank(stage) >= Math.max(1, stageRank(stageBefore)) && stage !== 'cooling';
  if (!spreads || score < FLAG_SCORE || authors < FLAG_AUTHORS || heads.checkable < 0.5) return null;
  return { at: assessment.assessedAt, score, authors };
}
