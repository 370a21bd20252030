import type { LinkedCheck } from './claim-state.ts';
import type { ConfirmedVerdict } from './claim-view.ts';

/** The verdicts a claim inherits: of each fact-check what was said of it last counts, in the order of saying. */
export function confirmedVerdicts(checks: readonly LinkedCheck[]): readonly ConfirmedVerdict[] {
  if (checks.length === 0) return [];
  const latest = new Map<string, LinkedCheck>();
  for (const check of checks) {
    latest.delete(check.evidence);
    latest.set(check.evidence, check);
  }
  return [...latest.values()].flatMap(({ confirmed, verdict }) => (confirmed && verdict !== null ? [verdict] : []));
}
