import type { Sibling } from '@vigie/contracts/claim';
import type { ClaimId } from '@vigie/contracts/ids';
import type { Language } from '@vigie/contracts/values';
import type { ClaimState, Signature } from '../claims/claim-state.ts';

// Nine claims in ten have one post, one text and no sibling, and there may be 300,000 of them: what most of them would hold
// empty is one shared nothing, and a list of one is as long as one (pushing onto an empty array makes room for seventeen).

/** The list of nothing, shared by all who have none. */
export const NOTHING: readonly never[] = Object.freeze([]);

/** A list, or the shared one where it is empty. */
export function sharedIfEmpty<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NOTHING : list;
}

/** The list of one language, shared by all claims in it. */
export function onlyLanguage(language: Language): readonly Language[] {
  const known = ONLY.get(language);
  if (known !== undefined) return known;
  const list = Object.freeze([language]);
  ONLY.set(language, list);
  return list;
}

const ONLY = new Map<Language, readonly Language[]>();

/** What matching remembers of a text, in the one shape that every text has: what is empty is shared. */
export function signatureOf(
  { quantities, places, names, negated, modality }: Omit<Signature, 'outcomes'>,
  outcomes: number,
): Signature {
  return {
    quantities: sharedIfEmpty(quantities),
    places: sharedIfEmpty(places),
    names: sharedIfEmpty(names),
    negated,
    modality,
    outcomes,
  };
}

/** A list with one more at its end: the same list, except where there was none. */
export function withOne<T>(list: T[], one: T): T[] {
  if (list.length === 0) return [one];
  list.push(one);
  return list;
}

/** No siblings, shared by all who have none. */
export const NO_SIBLINGS: ReadonlyMap<ClaimId, Sibling> = new Map();

/** Notes a sibling. */
export function setSibling(claim: ClaimState, sibling: Sibling): void {
  if (claim.siblings === NO_SIBLINGS) claim.siblings = new Map();
  (claim.siblings as Map<ClaimId, Sibling>).set(sibling.id, sibling);
}

/** Forgets a sibling. */
export function dropSibling(claim: ClaimState | undefined, id: ClaimId): void {
  if (claim?.siblings.has(id) !== true) return;
  (claim.siblings as Map<ClaimId, Sibling>).delete(id);
  if (claim.siblings.size === 0) claim.siblings = NO_SIBLINGS;
}
