import type { ClaimId } from '@vigie/contracts/ids';
import type { MatchState } from './match-state.ts';

/**
 * What the engine remembers of merges and splits, so that they do not flap and never undo a person:
 *
 *   parted     a pair that was split. By a person: the engine never merges it. By the engine: not for six hours.
 *   calm       a claim that the engine merged again after it had split it: not split again for a day.
 *   held       a claim that a person merged: the engine never splits it.
 *   doubts     a claim whose texts seem to fall apart, since when and in what; split once the doubt has lasted ten minutes.
 *
 * What is remembered of a claim that is merged away goes over to the other. Kept as long as the claims live. Cost: one entry
 * a split, a merge by a person or a doubt; one pass over them a merge.
 */
export interface ShapeMemory {
  readonly parted: Map<string, { readonly by: 'engine' | 'person'; readonly at: number }>;
  readonly calm: Map<ClaimId, number>;
  readonly held: Set<ClaimId>;
  readonly doubts: Map<ClaimId, Doubt>;
}

/** The last look at a claim: when, how many texts it had, and what was found, since when; null where it held together. */
export interface Doubt {
  readonly at: number;
  readonly texts: number;
  readonly found: { readonly key: string; readonly since: number } | null;
}

/** The same as plain values. */
export interface ShapeSnapshot {
  readonly parted: ReadonlyArray<readonly [string, { readonly by: 'engine' | 'person'; readonly at: number }]>;
  readonly calm: ReadonlyArray<readonly [ClaimId, number]>;
  readonly held: readonly ClaimId[];
  readonly doubts: ReadonlyArray<readonly [ClaimId, Doubt]>;
}

/** Opens the memory, empty or as a snapshot has it. */
export function openShapeMemory(snapshot: ShapeSnapshot | undefined): ShapeMemory {
  return {
    parted: new Map(snapshot?.parted),
    calm: new Map(snapshot?.calm),
    held: new Set(snapshot?.held),
    doubts: new Map(snapshot?.doubts),
  };
}

/** The memory, written down. */
export function shapeSnapshot({ parted, calm, held, doubts }: ShapeMemory): ShapeSnapshot {
  return { parted: [...parted], calm: [...calm], held: [...held], doubts: [...doubts] };
}

/** Whether the engine may merge two claims. */
export function mayMerge(state: MatchState, a: ClaimId, b: ClaimId): boolean {
  const parting = state.life.shape.parted.get(pairOf(a, b));
  if (parting === undefined) return true;
  return parting.by === 'engine' && state.now - parting.at >= PARTED_MS;
}

/** Whether the engine may split a claim: nobody merged it by hand, and it was not merged again lately. */
export function maySplit(state: MatchState, id: ClaimId): boolean {
  const { held, calm } = state.life.shape;
  return !held.has(id) && state.now - (calm.get(id) ?? Number.NEGATIVE_INFINITY) >= CALM_MS;
}

/** One claim went into another. */
export function rememberMerge(state: MatchState, from: ClaimId, into: ClaimId, by: 'engine' | 'person'): void {
  const { parted, calm, held, doubts } = state.life.shape;
  if (by === 'person') held.add(into);
  if (parted.delete(pairOf(from, into)) && by === 'engine') calm.set(into, state.now);
  for (const [pair, parting] of parted) {
    const [a, b] = pair.split(' ') as [ClaimId, ClaimId];
    if (a !== from && b !== from) continue;
    parted.delete(pair);
    const moved = pairOf(a === from ? into : a, b === from ? into : b);
    // A person's word outlasts the engine's.
    if (parted.get(moved)?.by !== 'person') parted.set(moved, parting);
  }
  const rested = calm.get(from);
  if (rested !== undefined) calm.set(into, Math.max(rested, calm.get(into) ?? rested));
  calm.delete(from);
  if (held.delete(from)) held.add(into);
  doubts.delete(from);
  doubts.delete(into);
}

/** One claim became two. */
export function rememberSplit(state: MatchState, a: ClaimId, b: ClaimId, by: 'engine' | 'person'): void {
  state.life.shape.parted.set(pairOf(a, b), { by, at: state.now });
  state.life.shape.doubts.delete(a);
}

/** Once a minute: what concerns claims that went. */
export function tidyShape(state: MatchState): void {
  const { parted, calm, held, doubts } = state.life.shape;
  const isLive = (id: ClaimId): boolean => state.claims.has(id);
  for (const pair of parted.keys()) if (!(pair.split(' ') as ClaimId[]).every(isLive)) parted.delete(pair);
  for (const known of [calm, doubts]) for (const id of known.keys()) if (!isLive(id)) known.delete(id);
  for (const id of held) if (!isLive(id)) held.delete(id);
}

function pairOf(a: ClaimId, b: ClaimId): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

const HOUR_MS = 60 * 60 * 1000;
/** A pair that the engine split may merge again after this. */
const PARTED_MS = 6 * HOUR_MS;
/** A claim that merged again is not split for this long. */
const CALM_MS = 24 * HOUR_MS;
