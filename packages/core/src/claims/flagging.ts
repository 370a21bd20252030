import type { Assessment } from '@vigie/contracts/assessment';
import type { ClaimState } from './claim-state.ts';

/*
 * Which claims are put before people, and how many an hour.
 *
 *   asks for a flag   at or above the line (four fifths of it where a sibling lies before people: the same work serves both), with enough authors who assert it, not spam, not muted, and either on its way up
 *                     (watch, rising or viral) or changed in substance: an authority or a fact-checker speaks, a sibling
 *                     tells it otherwise, it brings back a known one
 *   is flagged        while the hour's budget lasts, the highest score of an epoch first; once, for good
 *   is held back      when the budget is spent: it is counted, and asks again every minute while it is alive
 *
 * Cost: constant a claim. Source: ALGORITHMS §3.6 and §5 (twenty flags an hour).
 */

/** The line that a claim crosses, and how many may cross it in an hour. */
export interface FlagRule {
  readonly at: number;
  readonly authors: number;
  readonly perHour: number;
}

/** Whether a claim asks to be put before people. */
export function asksForFlag(
  claim: Pick<ClaimState, 'flag' | 'spam' | 'muted'>,
  { score, stage, signals }: Pick<Assessment, 'score' | 'stage' | 'signals'>,
  asserting: number,
  rule: FlagRule,
): boolean {
  if (claim.flag !== null || claim.spam || claim.muted) return false;
  const isKnown = signals.some(({ name }) => name === 'flagged-sibling');
  if (score < rule.at * (isKnown ? KNOWN_SHARE : 1) || asserting < rule.authors) return false;
  return UPWARD.has(stage) || signals.some(({ name }) => MATERIAL.has(name));
}

/** The flags of the last hour, oldest first, and whether one more is within the budget. */
export function openBudget(spent: readonly number[], perHour: number) {
  let times = [...spent];
  return {
    /** Takes one flag from the budget, if there is one. */
    take(now: number): boolean {
      times = times.filter((at) => at > now - HOUR_MS);
      if (times.length >= perHour) return false;
      times.push(now);
      return true;
    },
    spent: (): readonly number[] => times,
  };
}

const HOUR_MS = 3_600_000;
/** The share of the line that is enough beside a flagged sibling. */
const KNOWN_SHARE = 0.8;
const UPWARD: ReadonlySet<string> = new Set(['watch', 'rising', 'viral']);
const MATERIAL: ReadonlySet<string> = new Set(['authority', 'fact-checker', 'instability', 'return']);
