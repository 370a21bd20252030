import type { ClaimState } from '../claims/claim-state.ts';
import { evictOld } from './evict.ts';
import { mergeAlike } from './merge.ts';
import { noteLateReturn, tidyMarks } from './returns.ts';
import { tidyShape } from './shape-memory.ts';
import { splitApart } from './split-apart.ts';
import { tidyTemplates } from './templates.ts';
import { mergeStoriesAlike } from './stories.ts';
import type { MatchState } from './match-state.ts';

/** When the engine last tidied up. */
export interface Upkeep {
  minute: number;
  day: number;
}

/**
 * What happens on event time rather than on posts: every 60 seconds alike claims merge, those that fall apart
 * split, old ones go, and claims that
 * move or lie before people are assessed again, so that stages cool and places in the queue are yielded when nothing comes
 * any more; once a day the document frequencies halve.
 * Returns the claims to assess again.
 */
export function maintain(state: MatchState, upkeep: Upkeep, maxClaims: number): readonly ClaimState[] {
  const minute = Math.floor(state.now / MINUTE_MS);
  if (minute <= upkeep.minute) return [];
  upkeep.minute = minute;
  const day = Math.floor(state.now / DAY_MS);
  if (upkeep.day >= 0 && day > upkeep.day) state.frequencies.halve();
  upkeep.day = day;

  const grown = [...state.grown].sort((a, b) => (a.id < b.id ? -1 : 1));
  state.grown.clear();
  mergeAlike(state, grown);
  splitApart(state, grown);
  lookBack(state, grown);
  const grownStories = [...state.grownStories].sort((a, b) => (a.id < b.id ? -1 : 1));
  state.grownStories.clear();
  mergeStoriesAlike(state, grownStories);
  evictOld(state, maxClaims);
  tidyMarks(state);
  tidyShape(state);
  tidyTemplates(state);
  return moving(state);
}

/** Claims whose stage may cool and those that lie before people: none of them is at rest. */
function moving(state: MatchState): ClaimState[] {
  const claims: ClaimState[] = [];
  for (const [, claim] of state.claims.all())
    if (typeof claim !== 'number' && (claim.stage !== 'dormant' || claim.flag !== null)) claims.push(claim);
  return claims;
}

/** Claims of several authors that grew are looked at for what they bring back; at most 500 a pass. */
function lookBack(state: MatchState, grown: readonly ClaimState[]): void {
  const shared = grown.filter((claim) => claim.soleAuthor === null && state.claims.get(claim.id) === claim);
  for (const claim of shared.slice(0, MAX_LOOKED_BACK)) noteLateReturn(state, claim);
}

const MAX_LOOKED_BACK = 500;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
