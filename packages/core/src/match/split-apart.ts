import type { ShapeReason } from '@vigie/contracts/membership';
import type { ClaimState } from '../claims/claim-state.ts';
import { divisionOf, type Division } from './fall-apart.ts';
import type { MatchState } from './match-state.ts';
import { noteMutation } from './mutations.ts';
import { verdictOf } from './returns.ts';
import { maySplit } from './shape-memory.ts';
import { relate } from './siblings.ts';
import { splitClaim } from './split.ts';

/**
 * Claims whose texts fall apart become two, on event time. A claim is looked at when it grew by a quarter since the last look,
 * or at all ten minutes after it, and again once a doubt has lasted ten minutes: what is found twice, in the same thing, is done. Never a claim that a person
 * merged, muted or judged, nor one that merged again lately. The parts stay in one story; where they differ in one thing they
 * are siblings, and the part that left is a mutation of the other. A person undoes it by merging them, for good.
 *
 * At most 16 looks a pass, the largest claims first. Cost: about 3 ms a look.
 */
export function splitApart(state: MatchState, grown: readonly ClaimState[]): void {
  const looked = new Set(grown);
  for (const [id, { at }] of state.life.shape.doubts) {
    const claim = state.claims.get(id);
    if (claim !== undefined && state.now - at >= SUSTAINED_MS) looked.add(claim);
  }
  const due = [...looked]
    .filter((claim) => state.claims.get(claim.id) === claim && isDue(state, claim))
    .sort((a, b) => b.variants.length - a.variants.length || (a.id < b.id ? -1 : 1));
  for (const claim of due.slice(0, MOST_LOOKS)) look(state, claim);
}

function isDue(state: MatchState, claim: ClaimState): boolean {
  if (claim.variants.length < LEAST_TEXTS || claim.muted || !maySplit(state, claim.id)) return false;
  if (verdictOf(state, claim.id) !== null) return false;
  const last = state.life.shape.doubts.get(claim.id);
  if (last === undefined) return true;
  const isOld = state.now - last.at >= SUSTAINED_MS;
  if (last.found !== null) return isOld;
  return claim.variants.length * 4 >= last.texts * 5 || (isOld && claim.variants.length > last.texts);
}

function look(state: MatchState, claim: ClaimState): void {
  const { doubts } = state.life.shape;
  const [at, texts] = [state.now, claim.variants.length];
  const division = divisionOf(state, claim);
  if (division === null) {
    doubts.set(claim.id, { at, texts, found: null });
    return;
  }
  const { kind, ours, theirs } = division.why;
  const key = [kind, ...[ours, theirs].sort()].join(' ');
  const before = doubts.get(claim.id)?.found;
  if (before?.key === key) part(state, claim, division);
  else doubts.set(claim.id, { at, texts, found: { key, since: at } });
}

function part(state: MatchState, claim: ClaimState, { leaving, why, conflict }: Division): void {
  const going = new Set(leaving);
  const posts = claim.posts.filter((p) => p.of !== null && going.has(p.of)).map((p) => p.id);
  const split = splitClaim(state, claim, {
    posts,
    salt: `engine ${state.now}`,
    by: 'engine',
    because: inWords(why),
    why,
  });
  if (split === null || conflict === null) return;
  relate(split, claim, conflict);
  noteMutation(state, split, [{ claim, conflict }]);
}

/** For whoever reads the log; the console has words of its own. */
function inWords({ kind, ours, theirs, likeness }: ShapeReason): string {
  return kind === 'apart' ? `two groups of texts, alike ${likeness!.toFixed(2)}` : `${kind}: ${ours} and ${theirs}`;
}

const SUSTAINED_MS = 10 * 60 * 1000;
const LEAST_TEXTS = 8;
const MOST_LOOKS = 16;
