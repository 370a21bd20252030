import type { Features } from '@vigie/contracts/annotated-post';
import type { Stance } from '@vigie/contracts/claim';

/**
 * Where a text stands by itself: it asks, it denies, or it asserts. A denial put as a question ("isn't that fake?") asks.
 * Polarity is held against the claim later: "the school is not closed" asserts or denies depending on what it joins.
 */
export function ownStance(features: Pick<Features, 'cues' | 'modality'>): Stance {
  if (features.modality === 'question') return 'enquiry';
  if (features.cues.includes('denial')) return 'denial';
  return features.cues.includes('enquiry') ? 'enquiry' : 'support';
}

/** Where it stands towards a claim: an assertion of the opposite polarity denies. */
export function stanceTowards(own: Stance, negated: boolean, claimNegated: boolean): Stance {
  return own === 'support' && negated !== claimNegated ? 'denial' : own;
}

/** Where a reply without content of its own stands towards what it answers: it never asserts. */
export function replyStance(own: Stance): Stance {
  return own === 'support' ? 'comment' : own;
}
