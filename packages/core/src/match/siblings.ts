import type { Sibling } from '@vigie/contracts/claim';
import type { ClaimState } from '../claims/claim-state.ts';
import { setSibling } from './few.ts';
import { statedBy } from './stated.ts';
import { conflictBetween, type Conflict } from './vetoes.ts';

/** Writes down on both sides that two claims of a story differ in one thing. */
export function relate(a: ClaimState, b: ClaimState, conflict: Conflict): void {
  note(a, { id: b.id, differs: conflict.differs, ours: conflict.ours, theirs: conflict.theirs });
  note(b, { id: a.id, differs: conflict.differs, ours: conflict.theirs, theirs: conflict.ours });
}

/**
 * A text that joins one claim and is alike to another but for one thing shows that the two are siblings, where they differ in it
 * themselves: a claim may have been founded in words that were like nothing yet. True where that is new.
 */
export function relateByText(joined: ClaimState, other: ClaimState, { differs }: Conflict): boolean {
  if (joined === other || joined.siblings.has(other.id)) return false;
  const conflict = conflictBetween(statedBy(joined), statedBy(other), {
    isAcross: false,
    isReversed: joined.negated !== other.negated,
    kinship: 'other',
    terms: { ours: joined.centroid.terms, theirs: other.centroid.terms },
  });
  if (conflict?.differs !== differs) return false;
  relate(joined, other, conflict);
  return true;
}

function note(claim: ClaimState, sibling: Sibling): void {
  if (claim.siblings.size < MAX_SIBLINGS || claim.siblings.has(sibling.id))
    setSibling(claim, {
      ...sibling,
      ours: sibling.ours.slice(0, 200),
      theirs: sibling.theirs.slice(0, 200),
    });
}

const MAX_SIBLINGS = 50;
