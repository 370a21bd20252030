import type { Mutation, ReturnOf } from '@vigie/contracts/claim';
import type { ClaimId } from '@vigie/contracts/ids';
import type { Review } from '@vigie/contracts/review';
import { openShapeMemory, shapeSnapshot, type ShapeMemory, type ShapeSnapshot } from './shape-memory.ts';
import { openTemplates, templatesSnapshot, type Templates, type TemplatesSnapshot } from './templates.ts';
import { openTombstones, type TombstoneRecord, type Tombstones } from './tombstones.ts';

/**
 * What the engine remembers of the life of claims beside the claims themselves: what became of those that went, what comes
 * back, what came out of what, what people judged, what was
 * merged and split, which frames are filled over and over.
 */
export interface Life {
  readonly tombstones: Tombstones;
  /** Live claims that bring an earlier one back. */
  readonly returns: Map<ClaimId, ReturnOf>;
  /** Live claims that came out of an earlier sibling. */
  readonly mutations: Map<ClaimId, Mutation>;
  /** Verdicts, and their being taken back, of live claims and of those under tombstones. */
  readonly verdicts: Map<ClaimId, readonly Review[]>;
  readonly shape: ShapeMemory;
  readonly templates: Templates;
}

/** The same as plain values. */
export interface LifeSnapshot {
  readonly tombstones: readonly TombstoneRecord[];
  readonly returns: ReadonlyArray<readonly [ClaimId, ReturnOf]>;
  readonly mutations: ReadonlyArray<readonly [ClaimId, Mutation]>;
  readonly verdicts: ReadonlyArray<readonly [ClaimId, readonly Review[]]>;
  readonly shape: ShapeSnapshot;
  readonly templates: TemplatesSnapshot;
}

/** Opens it, empty or as a snapshot has it; a snapshot of an earlier version has none. */
export function openLife(snapshot: LifeSnapshot | undefined): Life {
  return {
    tombstones: openTombstones(snapshot?.tombstones),
    returns: new Map(snapshot?.returns),
    mutations: new Map(snapshot?.mutations),
    verdicts: new Map(snapshot?.verdicts),
    shape: openShapeMemory(snapshot?.shape),
    templates: openTemplates(snapshot?.templates),
  };
}

/** What is remembered, written down. */
export function lifeSnapshot(life: Life): LifeSnapshot {
  return {
    tombstones: life.tombstones.snapshot(),
    returns: [...life.returns],
    mutations: [...life.mutations],
    verdicts: [...life.verdicts],
    shape: shapeSnapshot(life.shape),
    templates: templatesSnapshot(life.templates),
  };
}

/** What of a claim's marks is part of the engine's fingerprint. */
export function marksOf(life: Life, id: ClaimId): string {
  const returned = life.returns.get(id);
  const mutation = life.mutations.get(id);
  return [
    returned === undefined ? '' : ` ~${returned.claim} ${returned.verdict ?? ''}`,
    mutation === undefined ? '' : ` ^${mutation.of} ${mutation.from}>${mutation.to}`,
    life.templates.claims.has(id) ? ' #' : '',
  ].join('');
}
