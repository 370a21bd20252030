import type { Signal } from '@vigie/contracts/assessment';
import type { AssessmentWeights } from './weights.ts';

/** The chance that a claim is unverified, given what the crowd and the sources show: a logistic function of the points that speak of it. */
export function unverifiedOf(signals: readonly Signal[], { unverified }: AssessmentWeights): number {
  const points = signals.reduce(
    (sum, { name, points: own }) => (SPEAKS_OF_VERIFICATION.has(name) ? sum + own : sum),
    0,
  );
  return 1 / (1 + Math.exp(-(unverified.bias + unverified.perPoint * points)));
}

const SPEAKS_OF_VERIFICATION: ReadonlySet<string> = new Set([
  'enquiry',
  'denial',
  'hedging',
  'attribution',
  'no-source',
  'source-diversity',
  'official-source',
  'authority',
  'fact-checker',
  'press',
  'witness',
  'call-to-share',
  'instability',
  'earlier-check',
]);
