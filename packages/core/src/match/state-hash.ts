import type { Membership } from '@vigie/contracts/membership';
import type { ClaimState } from '../claims/claim-state.ts';
import { hex128 } from './hash.ts';
import { marksOf, type Life } from './life.ts';

/**
 * A fingerprint of everything the engine decided, chained from epoch to epoch: equal fingerprints mean equal memberships,
 * merges, stories and returns all the way back. An epoch in which nothing was decided does not change it, so that ticks do not.
 * Scores are left out: they come from the assessment, not from matching. Cost: four passes over the epoch's changes.
 */
export function chained(
  hash: string,
  epoch: number,
  memberships: readonly Membership[],
  touched: readonly ClaimState[],
  life: Life,
): string {
  if (memberships.length === 0) return hash;
  const lines = memberships.map((m) => {
    switch (m.kind) {
      case 'joined':
        return `+ ${m.claim} ${m.post.id} ${m.variant} ${m.stance}`;
      case 'left':
        return `- ${m.claim} ${m.post} ${m.reason}`;
      case 'merged':
        return `> ${m.claim} ${m.into}`;
      case 'split':
        return `< ${m.claim} ${m.from} ${m.posts.join(' ')}`;
    }
  });
  const stories = touched.map((claim) => `${claim.id} ${claim.story.id}${marksOf(life, claim.id)}`);
  return hex128([hash, epoch, ...lines, ...stories].join('\n'));
}

/** The fingerprint of an engine that decided nothing yet. */
export const NO_HISTORY = '0'.repeat(32);
